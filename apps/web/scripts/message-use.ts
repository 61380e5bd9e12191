import ts from 'typescript';
import type { FlatCatalogue, MessageProblem } from './messages.ts';

/** Keys that source files use: exact ones, and beginnings where the rest is computed. */
export type MessageUse = {
  readonly keys: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlySet<string>;
};

/** What a translator variable was made for; several where a file makes several under one name. */
type Scopes = ReadonlyMap<string, ReadonlySet<string>>;

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
    const namespaces = name === undefined ? undefined : scopes.get(name);
    if (argument && namespaces) {
      const { line } = tree.getLineAndCharacterOfPosition(argument.getStart());
      for (const text of readKeys(argument)) {
        const candidates = [...namespaces].map((namespace) => join(namespace, text.value));
        if (text.exact) keys.set(candidates.join('|'), `${file}:${line + 1}`);
        else for (const candidate of candidates) prefixes.add(candidate);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { keys, prefixes };
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
  const found = new Map<string, Set<string>>();
  const note = (name: string, namespace: string) => {
    found.set(name, (found.get(name) ?? new Set()).add(namespace));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      if (ts.isIdentifier(node.name)) {
        for (const namespace of namespacesIn(node.initializer).slice(0, 1)) note(node.name.text, namespace);
      } else if (ts.isArrayBindingPattern(node.name)) {
        noteDestructured(node.name, node.initializer, note);
      }
    }
    if (ts.isParameter(node) && ts.isIdentifier(node.name) && node.type) {
      const namespace = /(?:Translations|Translator)<['"]([\w.]+)['"]>/.exec(node.type.getText())?.[1];
      if (namespace !== undefined) note(node.name.text, namespace);
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
    for (const [candidates, place] of use.keys) {
      const defined = candidates.split('|').filter((key) => base.has(key));
      if (defined.length === 0) problems.push(`${place} uses "${candidates}", which no catalogue defines`);
      for (const key of defined) used.add(key);
    }
    prefixes.push(...use.prefixes);
  }
  for (const key of base.keys()) {
    const byPrefix = prefixes.some((prefix) => prefix !== '' && key.startsWith(prefix));
    if (!used.has(key) && !byPrefix && !key.startsWith('errors.')) problems.push(`${key} is never used`);
  }
  return problems;
}
