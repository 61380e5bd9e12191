import { chronotrack } from './chronotrack.ts';
import type { FormatReader } from './format.ts';
import { impinj } from './impinj.ts';
import { ipico } from './ipico.ts';
import { jchip } from './jchip.ts';
import { mylaps } from './mylaps.ts';
import { raceresult } from './raceresult.ts';
import type { ReadFormat } from './types.ts';
import { ultra } from './ultra.ts';
import { ultraFile } from './ultra-file.ts';

const readersByFormat: Readonly<Record<ReadFormat, FormatReader>> = {
  ipico,
  raceresult,
  mylaps,
  chronotrack,
  ultra,
  'ultra-file': ultraFile,
  jchip,
  impinj,
};

/** Every format, in the order in which equal evidence is decided. */
export const readFormats: readonly ReadFormat[] = Object.values(readersByFormat).map(({ id }) => id);

export function formatReader(format: ReadFormat): FormatReader {
  return readersByFormat[format];
}
