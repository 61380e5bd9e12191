import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareUse, findMessageUse } from './message-use.ts';
import { compareCatalogues, readCatalogue } from './messages.ts';

/** Checks all catalogues against each other and against the source; prints every problem, exits 1 on any. */
const web = path.join(import.meta.dirname, '..');
const folder = path.join(web, 'messages');
const locales = readdirSync(folder).sort((a, b) => Number(b === 'en') - Number(a === 'en'));
const catalogues = new Map(locales.map((locale) => [locale, readCatalogue(path.join(folder, locale))]));

const sources = readdirSync(path.join(web, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|__generated__|\.d\.ts$/.test(file),
);
const uses = sources.map((file) =>
  findMessageUse(`src/${file}`, readFileSync(path.join(web, 'src', file), 'utf8')),
);

const problems = [...compareCatalogues(catalogues), ...compareUse(catalogues.get('en') ?? new Map(), uses)];
for (const problem of problems) console.error(problem);
const texts = catalogues.get('en')?.size ?? 0;
if (problems.length === 0) console.log(`${texts} texts in ${locales.join(', ')}: complete, valid and used.`);
process.exit(problems.length === 0 ? 0 : 1);
