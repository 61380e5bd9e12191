import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Calls that bring in time, chance or the zone of the machine. */
const IMPURE = new Set(['Date.now', 'Date', 'Math.random', 'performance.now', 'Temporal.Now']);

/** Names each place in a folder, tests left out, that asks the machine for time or chance. */
export function findImpurities(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const file = path.join(folder, name);
      return findImpuritiesInSource(file, readFileSync(file, 'utf8'));
    });
}

/** As findImpurities, for the text of one file. */
export function findImpuritiesInSource(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurityOf(node);
    if (what !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name}:${line + 1} uses ${what}: take time and chance as arguments.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText().replace(/^globalThis\./, '');
    return IMPURE.has(text) ? text : undefined;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return (node.arguments ?? []).length === 0 ? 'new Date()' : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
    const from = node.initializer?.getText();
    const taken = node.name.elements.map((element) => (element.propertyName ?? element.name).getText());
    return taken.map((name) => `${from}.${name}`).find((name) => IMPURE.has(name));
  }
  return undefined;
}
