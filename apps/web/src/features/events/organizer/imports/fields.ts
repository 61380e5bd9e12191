import type { ImportKind } from '@backstride/schema';

/** The fields that a column of each kind of list can be taken for. */
export const importFields = {
  ENTRIES: [
    'bib',
    'name',
    'firstName',
    'lastName',
    'sex',
    'birthDate',
    'birthYear',
    'age',
    'ageGroup',
    'club',
    'chip',
    'backupChip',
    'wave',
    'category',
    'guideName',
    'guideBib',
    'guideChip',
  ],
  READS: ['chip', 'bib', 'point', 'time', 'date', 'reader', 'rssi'],
  FINISH_TIMES: ['bib', 'gun', 'net'],
} as const satisfies Record<ImportKind, readonly string[]>;
