import { setTimeout as wait } from 'node:timers/promises';
import { type MadeRace, readResultsState, type Session } from '@backstride/simulator';
import pg from 'pg';

/** Looks into the database how far the results have got. */
export interface Projection {
  /** Waits until the results of a race hold the whole log and the newest set-up. */
  whenCurrent(race: MadeRace): Promise<void>;
  /** The same, and until their hash is made; answers it with the position of the log. */
  whenHashed(
    session: Session,
    race: MadeRace,
  ): Promise<{ readonly logPosition: number; readonly sha256: string }>;
  close(): Promise<void>;
}

const TIMEOUT_MS = 600_000;
const LOOK_AGAIN_MS = 10;

const STATE = `
  select h.last_position::int as position, p.results_sha256 as sha256,
    p.log_position = h.last_position and p.setup_version = e.setup_version as "isCurrent"
  from race_projections p
  join races r on r.id = p.race_id
  join events e on e.id = r.event_id
  join race_log_heads h on h.event_id = e.id
  where e.slug = $1 and r.slug = $2`;

interface State {
  readonly position: number;
  readonly sha256: string | null;
  readonly isCurrent: boolean;
}

export async function openProjection(ownerUrl: string): Promise<Projection> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();

  async function when(
    race: MadeRace,
    isEnough: (state: State) => boolean | Promise<boolean>,
  ): Promise<State> {
    const giveUpAt = performance.now() + TIMEOUT_MS;
    while (performance.now() < giveUpAt) {
      const { rows } = await client.query<State>(STATE, [race.event.slug, race.slug]);
      const [state] = rows;
      if (state?.isCurrent && (await isEnough(state))) return state;
      await wait(LOOK_AGAIN_MS);
    }
    throw new Error(
      `The results of ${race.event.slug}/${race.slug} were not computed within ${TIMEOUT_MS} ms.`,
    );
  }

  return {
    async whenCurrent(race) {
      await when(race, () => true);
    },
    async whenHashed(session, race) {
      const { position, sha256 } = await when(race, async (state) => {
        const answered = await readResultsState(session, race);
        return state.sha256 !== null && answered.race?.resultsSummary.sha256 === state.sha256;
      });
      return { logPosition: position, sha256: sha256 ?? '' };
    },
    async close() {
      await client.end();
    },
  };
}
