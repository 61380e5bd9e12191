import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ChipReadInput } from '@backstride/schema';

/** How the API of a test behaves. */
export type ApiMood =
  | 'well'
  /** Breaks the connection without a word. */
  | 'away'
  /** Keeps what comes, and breaks the connection before the answer. */
  | 'answer-lost'
  /** A proxy whose server is gone. */
  | 'bad-gateway'
  | 'token-refused'
  /** The event has no timing point of that code. */
  | 'point-unknown'
  /** Keeps all but the chips that begin with X. */
  | 'rejects-x';

/** An API that keeps facts as the real one does: equal ones once. */
export interface FakeApi {
  readonly url: string;
  mood: ApiMood;
  /** Reads by what makes them the same. */
  readonly reads: ReadonlyMap<string, ChipReadInput>;
  readonly guns: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly offsets: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Requests so far, and the largest batch. */
  readonly requests: number;
  readonly largestBatch: number;
  close(): Promise<void>;
}

type Input = Readonly<Record<string, unknown>> & { readonly reads?: readonly ChipReadInput[] };

export async function startFakeApi(token: string): Promise<FakeApi> {
  const reads = new Map<string, ChipReadInput>();
  const guns = new Map<string, Input>();
  const offsets = new Map<string, Input>();
  let requests = 0;
  let largestBatch = 0;
  const api = { mood: 'well' as ApiMood };

  function recordReads(batch: readonly ChipReadInput[]) {
    largestBatch = Math.max(largestBatch, batch.length);
    if (api.mood === 'point-unknown') {
      const rejected = batch.map((_, index) => ({
        index,
        code: 'TIMING_POINT_UNKNOWN',
        message: 'The event has no timing point “FINISH”.',
      }));
      return { __typename: 'RecordReadsSuccess', recorded: 0, alreadyKnown: 0, rejected };
    }
    const before = reads.size;
    const rejected: { index: number; code: string; message: string }[] = [];
    for (const [index, read] of batch.entries())
      if (api.mood === 'rejects-x' && read.chip.startsWith('X'))
        rejected.push({ index, code: 'TIME_OUTSIDE_EVENT', message: 'More than two days away.' });
      else reads.set(`${read.readerId} ${read.chip} ${read.at}`, read);
    const recorded = reads.size - before;
    const alreadyKnown = batch.length - rejected.length - recorded;
    return { __typename: 'RecordReadsSuccess', recorded, alreadyKnown, rejected };
  }

  function recordFact(facts: Map<string, Input>, input: Input) {
    const factId = String(input.factId);
    const isNew = !facts.has(factId);
    if (isNew) facts.set(factId, input);
    return { __typename: 'RecordFactSuccess', isNew };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests++;
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { mood } = api;
    if (mood === 'away') return void request.socket.destroy();
    if (mood === 'bad-gateway') return void response.writeHead(502).end('<h1>Bad gateway</h1>');
    if (mood === 'token-refused' || request.headers.authorization !== `Bearer ${token}`) {
      const extensions = { code: 'EVENT_TOKEN_REFUSED' };
      const errors = [{ message: 'This token was revoked.', extensions }];
      return void response.writeHead(401).end(JSON.stringify({ errors }));
    }
    const { query, variables } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as {
      query: string;
      variables: { input: Input };
    };
    const { input } = variables;
    const data = query.includes('recordReads')
      ? { recordReads: recordReads(input.reads ?? []) }
      : query.includes('recordGun')
        ? { recordGun: recordFact(guns, input) }
        : { recordClockOffset: recordFact(offsets, input) };
    if (mood === 'answer-lost') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => undefined));
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    get mood() {
      return api.mood;
    },
    set mood(mood) {
      api.mood = mood;
    },
    reads,
    guns,
    offsets,
    get requests() {
      return requests;
    },
    get largestBatch() {
      return largestBatch;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
