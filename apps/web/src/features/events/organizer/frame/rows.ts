/** A row of a form with a key that stays its own while rows come and go. */
export type Keyed<Row> = Row & { readonly key: string };

let made = 0;

/** Gives a row a key. */
export function keyed<Row extends object>(row: Row): Keyed<Row> {
  made += 1;
  return { ...row, key: `row-${made}` };
}

export function addRow<Row extends object>(rows: readonly Keyed<Row>[], row: Row): readonly Keyed<Row>[] {
  return [...rows, keyed(row)];
}

export function changeRow<Row extends object>(
  rows: readonly Keyed<Row>[],
  key: string,
  change: Partial<Row>,
): readonly Keyed<Row>[] {
  return rows.map((row) => (row.key === key ? { ...row, ...change } : row));
}

export function removeRow<Row extends object>(
  rows: readonly Keyed<Row>[],
  key: string,
): readonly Keyed<Row>[] {
  return rows.filter((row) => row.key !== key);
}
