import ts from 'typescript';
import type { FlatCatalogue, MessageProblem } from './messages.ts';

/** Keys that source files use: exact ones, and beginnings where the rest is computed. */
export type MessageUse = {
  readonly keys: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlySet<string>;
};

/** The namespace of each translator variable, by the function (or file) in which it is declared. */
type Scopes = ReadonlyMap<ts.Node, ReadonlyMap<string, string>>;

/**
 * Finds what one source file asks the catalogues for: `useTranslations('a.b')` or `getTranslations('a.b')`
 * kept in a variable, then `t('key')`, `t.rich('key')`, `t.has('key')`; a template or any other expression
 * inside counts as use of everything that fits its fixed beginning.
 */
export function findMessageUse(file: string, source: string): MessageUse {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const scopes = translators(tree);
  const keys = new Map<string, string>();
  const prefixes = new Set<string>();
  const visit = (node: ts.Node): void => {
    const argument = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    const name = ts.isCallExpression(node) ? calledTranslator(node.expression) : undefined;
    const namespace = name === undefined ? undefined : lookUp(scopes, node, name);
    if (argument && namespace !== undefined) {
      const { line } = tree.getLineAndCharacterOfPosition(argument.getStart());
      for (const text of readKeys(argument)) {
        if (text.exact) keys.set(join(namespace, text.value), `${file}:${line + 1}`);
        else prefixes.add(namespace === '' ? text.value : `${namespace}.${text.value}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { keys, prefixes };
}

/** The namespace of the nearest declaration of `name` around `node`. */
function lookUp(scopes: Scopes, node: ts.Node, name: string): string | undefined {
  for (let around: ts.Node | undefined = node; around; around = around.parent) {
    const namespace = scopes.get(around)?.get(name);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

function scopeOf(node: ts.Node): ts.Node {
  let around = node.parent;
  while (!ts.isFunctionLike(around) && !ts.isSourceFile(around)) around = around.parent;
  return around;
}

function join(namespace: string, key: string): string {
  return [namespace, key].filter((part) => part !== '').join('.');
}

function calledTranslator(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression)
    ? callee.expression.text
    : undefined;
}

function readKeys(argument: ts.Expression): readonly { value: string; exact: boolean }[] {
  if (ts.isStringLiteralLike(argument)) return [{ value: argument.text, exact: true }];
  if (ts.isConditionalExpression(argument))
    return [...readKeys(argument.whenTrue), ...readKeys(argument.whenFalse)];
  if (ts.isParenthesizedExpression(argument) || ts.isAsExpression(argument))
    return readKeys(argument.expression);
  if (ts.isTemplateExpression(argument)) return [{ value: argument.head.text, exact: false }];
  return [{ value: '', exact: false }];
}

function translators(tree: ts.SourceFile): Scopes {
  const found = new Map<ts.Node, Map<string, string>>();
  const noteIn = (scope: ts.Node) => (name: string, namespace: string) => {
    const names = found.get(scope) ?? new Map<string, string>();
    found.set(scope, names.set(name, namespace));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const note = noteIn(scopeOf(node));
      if (ts.isIdentifier(node.name)) {
        for (const namespace of namespacesIn(node.initializer).slice(0, 1)) note(node.name.text, namespace);
      } else if (ts.isArrayBindingPattern(node.name)) {
        noteDestructured(node.name, node.initializer, note);
      }
    }
    if (ts.isParameter(node) && ts.isIdentifier(node.name) && node.type) {
      const namespace = /(?:Translations|Translator)<['"]([\w.]+)['"]>/.exec(node.type.getText())?.[1];
      if (namespace !== undefined) noteIn(scopeOf(node))(node.name.text, namespace);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `const [t, x] = await Promise.all([getTranslations('a'), …])`. */
function noteDestructured(
  pattern: ts.ArrayBindingPattern,
  initializer: ts.Expression,
  note: (name: string, namespace: string) => void,
): void {
  const list = findArray(initializer);
  pattern.elements.forEach((element, index) => {
    const value = list?.elements[index];
    if (!value || !ts.isBindingElement(element) || !ts.isIdentifier(element.name)) return;
    for (const namespace of namespacesIn(value).slice(0, 1)) note(element.name.text, namespace);
  });
}

function findArray(node: ts.Node): ts.ArrayLiteralExpression | undefined {
  return ts.isArrayLiteralExpression(node) ? node : ts.forEachChild(node, findArray);
}

function namespacesIn(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isFunctionLike(child)) return;
    if (ts.isCallExpression(child) && ts.isIdentifier(child.expression)) {
      if (/^(use|get)Translations$/.test(child.expression.text)) {
        const argument = child.arguments[0];
        found.push(argument && ts.isStringLiteralLike(argument) ? argument.text : '');
      }
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** Keys that are used but not defined, and defined but not used. Error codes are used by the API. */
export function compareUse(base: FlatCatalogue, uses: readonly MessageUse[]): readonly MessageProblem[] {
  const problems: MessageProblem[] = [];
  const used = new Set<string>();
  const prefixes: string[] = [];
  for (const use of uses) {
    for (const [key, place] of use.keys) {
      if (!base.has(key)) problems.push(`${place} uses "${key}", which no catalogue defines`);
      used.add(key);
    }
    prefixes.push(...use.prefixes);
  }
  for (const key of base.keys()) {
    const byPrefix = prefixes.some((prefix) => prefix !== '' && key.startsWith(prefix));
    if (!used.has(key) && !byPrefix && !key.startsWith('errors.')) problems.push(`${key} is never used`);
  }
  return problems;
}
