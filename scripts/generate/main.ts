import { generateAll } from './generate-all.ts';

const failure = await generateAll({ show: true });
if (failure !== undefined) {
  console.error(`✗ ${failure}`);
  process.exit(1);
}
console.log('Everything is generated.');
process.exit(0);
