import pg from 'pg';

const COLUMNS = [
  'event_id',
  'position',
  'fact_id',
  'kind',
  'occurred_at',
  'official',
  'timing_point_id',
  'reader_id',
  'chip',
  'bib',
  'race_id',
  'entry_id',
  'rssi_dbm',
  'detail',
  'raw',
  'device',
  'recorded_by',
  'received_at',
] as const;

/** Parameters that a statement may have. */
const MAX_PARAMETERS = 65_535;

/**
 * Writes the rows that an event's log holds into an empty table of the same shape and indexes: multi-row INSERTs, a
 * transaction per batch, on so many connections. Answers rows per second.
 */
export async function rawInsertRate(options: {
  readonly ownerUrl: string;
  readonly eventSlug: string;
  readonly batchSize: number;
  readonly connections: number;
}): Promise<number> {
  const { ownerUrl, eventSlug, batchSize, connections } = options;
  const clients = await Promise.all(Array.from({ length: connections }, () => connect(ownerUrl)));
  const [first] = clients;
  if (first === undefined) throw new Error('At least one connection is needed.');
  try {
    await first.query('drop table if exists bench_log');
    await first.query(
      'create table bench_log (like race_log including defaults including constraints including indexes)',
    );
    const { rows } = await first.query<unknown[]>({
      text: `select ${COLUMNS.map((name) => `l.${name}::text`).join(', ')} from race_log l
             join events e on e.id = l.event_id where e.slug = $1 order by l.position`,
      values: [eventSlug],
      rowMode: 'array',
    });
    const batches: unknown[][][] = [];
    for (let from = 0; from < rows.length; from += batchSize)
      batches.push(rows.slice(from, from + batchSize));
    const startedAt = performance.now();
    let next = 0;
    const work = async (client: pg.Client) => {
      for (let batch = batches[next++]; batch !== undefined; batch = batches[next++])
        await insertBatch(client, batch);
    };
    await Promise.all(clients.map(work));
    const perSecond = (rows.length * 1000) / (performance.now() - startedAt);
    await first.query('drop table bench_log');
    return perSecond;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function connect(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  return client;
}

async function insertBatch(client: pg.Client, rows: readonly unknown[][]): Promise<void> {
  const perStatement = Math.floor(MAX_PARAMETERS / COLUMNS.length);
  await client.query('begin');
  for (let from = 0; from < rows.length; from += perStatement) {
    const part = rows.slice(from, from + perStatement);
    const tuples = part.map(
      (_, row) => `(${COLUMNS.map((_name, column) => `$${row * COLUMNS.length + column + 1}`).join(',')})`,
    );
    await client.query(
      `insert into bench_log (${COLUMNS.join(',')}) values ${tuples.join(',')}`,
      part.flat(),
    );
  }
  await client.query('commit');
}
