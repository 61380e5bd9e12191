import { setTimeout as wait } from 'node:timers/promises';
import { type MadeRace, readResultsState, type Session } from '@backstride/simulator';
import pg from 'pg';

/**
 * Waits until the results of a race hold the whole log and the newest set-up, by looking into the database, and
 * answers the position of the log and the hash of the results.
 */
export async function whenComputed(options: {
  readonly ownerUrl: string;
  readonly session: Session;
  readonly race: MadeRace;
  readonly timeoutMs?: number;
}): Promise<{ readonly logPosition: number; readonly sha256: string }> {
  const { ownerUrl, session, race, timeoutMs = 300_000 } = options;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const giveUpAt = performance.now() + timeoutMs;
    while (performance.now() < giveUpAt) {
      const { logPosition, setupVersion, race: found } = await readResultsState(session, race);
      const sha256 = found?.resultsSummary.sha256 ?? null;
      const { rowCount } = await client.query(
        `select from race_projections p join races r on r.id = p.race_id join events e on e.id = r.event_id
         where e.slug = $1 and r.slug = $2 and p.log_position >= $3 and p.setup_version >= $4
           and p.results_sha256 = $5`,
        [race.event.slug, race.slug, logPosition, setupVersion, sha256],
      );
      if (rowCount === 1 && sha256 !== null) return { logPosition, sha256 };
      await wait(50);
    }
    throw new Error(
      `The results of ${race.event.slug}/${race.slug} were not computed within ${timeoutMs} ms.`,
    );
  } finally {
    await client.end();
  }
}
