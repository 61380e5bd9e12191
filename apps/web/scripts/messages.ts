import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';

/** One thing wrong with the catalogues, as a sentence that names the file or key. */
export type MessageProblem = string;

/** Every text of one language by its full key (`results.live.title`; errors as `errors.CODE`). */
export type FlatCatalogue = ReadonlyMap<string, string>;

/** Reads all catalogue files of a language folder, placed as the web places them. */
export function readCatalogue(folder: string): FlatCatalogue {
  const flat = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = path.basename(file, '.json');
    const content: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    flatten(content, [name], (keys, text) => {
      flat.set((keys[1] === 'errors' ? keys.slice(1) : keys).join('.'), text);
    });
  }
  return flat;
}

function flatten(
  node: unknown,
  keys: readonly string[],
  found: (keys: readonly string[], text: string) => void,
): void {
  if (typeof node === 'string') {
    found(keys, node);
    return;
  }
  if (typeof node !== 'object' || node === null)
    throw new Error(`${keys.join('.')} is neither text nor group.`);
  for (const [key, value] of Object.entries(node)) flatten(value, [...keys, key], found);
}

/** Compares every language with the first: missing and surplus keys, ICU syntax, other arguments. */
export function compareCatalogues(catalogues: ReadonlyMap<string, FlatCatalogue>): readonly MessageProblem[] {
  const [reference, ...others] = [...catalogues];
  if (!reference) return ['There is no language at all below messages/.'];
  const [baseLocale, base] = reference;
  const problems: MessageProblem[] = [];
  for (const [locale, catalogue] of catalogues) {
    for (const [key, text] of catalogue) {
      const syntax = syntaxError(text);
      if (syntax !== undefined) problems.push(`${locale}: ${key} is not a valid ICU message: ${syntax}`);
    }
  }
  if (problems.length > 0) return problems;
  for (const [locale, catalogue] of others) {
    for (const [key, text] of base) {
      const own = catalogue.get(key);
      if (own === undefined) problems.push(`${locale}: ${key} is missing (${baseLocale}: "${text}")`);
      else if (argumentsOf(own) !== argumentsOf(text)) {
        problems.push(
          `${locale}: ${key} uses {${argumentsOf(own)}}, ${baseLocale} uses {${argumentsOf(text)}}`,
        );
      }
    }
    for (const key of catalogue.keys()) {
      if (!base.has(key)) problems.push(`${locale}: ${key} does not exist in ${baseLocale}`);
    }
  }
  return problems;
}

function syntaxError(text: string): string | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function argumentsOf(text: string): string {
  const names = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7 && !isTagElement(element)) names.add(element.value);
      if (isArgumentElement(element)) continue;
      if (isPluralElement(element) || isSelectElement(element)) {
        for (const option of Object.values(element.options)) walk(option.value);
      }
      if (isTagElement(element)) walk(element.children);
    }
  };
  walk(parse(text));
  return [...names].sort().join(', ');
}
