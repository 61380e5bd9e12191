import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateAll } from '../generate/generate-all.ts';
import { CHECKOUT } from '../lib/checkout.ts';

const GENERATED_FOLDER = /(^|\/)(__generated__|generated)\//;
const NOT_OURS = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'coverage']);

/** Generates everything anew, names what differs from what is there, and puts back what was there. */
export async function findStaleFiles(): Promise<readonly string[]> {
  const before = readGenerated(CHECKOUT);
  const failure = await generateAll({ show: false });
  const after = readGenerated(CHECKOUT);
  putBack({ before, after });
  return failure === undefined ? compareGenerated({ before, after }) : [failure];
}

/** Names every file that is missing, stale, or no longer made. */
export function compareGenerated(options: {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}): string[] {
  const { before, after } = options;
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    if (before.get(name) === after.get(name)) return [];
    if (!before.has(name)) return [`${name} is missing: run npm run generate and commit it.`];
    if (!after.has(name)) return [`${name} is no longer generated: remove it.`];
    return [`${name} is stale: run npm run generate and commit it.`];
  });
}

function putBack(options: { before: ReadonlyMap<string, string>; after: ReadonlyMap<string, string> }): void {
  for (const [name, content] of options.before) {
    if (options.after.get(name) !== content) writeFileSync(path.join(CHECKOUT, name), content);
  }
  for (const name of options.after.keys()) {
    if (!options.before.has(name)) rmSync(path.join(CHECKOUT, name));
  }
}

/** Contents of the generated files by name: those in a folder for them, and every schema.graphql. */
function readGenerated(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!NOT_OURS.has(entry.name) && !entry.name.startsWith('.')) visit(name);
      } else if (GENERATED_FOLDER.test(name) || entry.name === 'schema.graphql') {
        found.set(name, readFileSync(path.join(root, name), 'utf8'));
      }
    }
  };
  for (const top of ['packages', 'apps']) visit(top);
  return found;
}
