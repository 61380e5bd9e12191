import type { MadeRace, Random, SeedClient, SentRead } from '@backstride/simulator';
import { column } from '../kit/shared-data.ts';

/** What the API made of all batches together. */
export interface Sent {
  readonly recorded: number;
  readonly alreadyKnown: number;
  readonly rejected: number;
}

/** One row of the reads' file. */
export function toRead(row: Record<string, string>): SentRead {
  const mat = column(row, 'mat');
  return {
    timingPoint: mat,
    readerId: `reader-${mat}`,
    chip: column(row, 'chip'),
    at: column(row, 'local_time'),
  };
}

/** Sends the reads in batches of the sizes that `nextSize` gives, one after the other. */
export async function sendAll(
  client: SeedClient,
  race: MadeRace,
  reads: readonly SentRead[],
  nextSize: () => number,
): Promise<Sent> {
  const total = { recorded: 0, alreadyKnown: 0, rejected: 0 };
  for (let from = 0; from < reads.length; ) {
    const to = from + nextSize();
    const answer = await client.reads(race.event.id, reads.slice(from, to));
    if (answer.firstRejection !== null) console.log(`    rejected: ${answer.firstRejection}`);
    total.recorded += answer.recorded;
    total.alreadyKnown += answer.alreadyKnown;
    total.rejected += answer.rejected;
    from = to;
  }
  return total;
}

/** The same reads in another order, by chance. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
