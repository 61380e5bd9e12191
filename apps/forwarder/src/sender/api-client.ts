import type {
  ChipReadInput,
  RecordClockOffsetInput,
  RecordGunInput,
  RecordReadsSuccess,
} from '@backstride/schema';
import { RECORD_CLOCK_OFFSET, RECORD_GUN, RECORD_READS } from './operations.ts';

/** What came of a batch of reads. */
export type SentReads = Pick<RecordReadsSuccess, 'recorded' | 'alreadyKnown'> & {
  readonly rejected: readonly { readonly index: number; readonly code: string; readonly message: string }[];
};

/** Sends facts to one event. Everything may be sent again: equal facts are kept once. */
export interface ApiClient {
  /** At most 5,000. */
  sendReads(reads: readonly ChipReadInput[]): Promise<SentReads>;
  sendGun(gun: RecordGunInput): Promise<void>;
  sendOffset(offset: Omit<RecordClockOffsetInput, 'eventId'>): Promise<void>;
}

/** The API can't be reached or can't answer now; the same may succeed a little later. */
export class ApiAwayError extends Error {}

/** The API answers and says no; somebody has to change something. */
export class ApiRefusedError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

type Result = { readonly __typename: string; readonly code?: string; readonly message?: string };

const TIMEOUT_MS = 20_000;
const LATER_STATUSES = new Set([404, 408, 425, 429, 500, 502, 503, 504]);
const LATER_CODES = new Set(['INTERNAL_SERVER_ERROR', 'RATE_LIMITED']);

/** A client of one event with its token. `fetchImpl` is for tests. */
export function createApiClient(options: {
  readonly apiUrl: string;
  readonly eventId: string;
  readonly token: string;
  readonly fetchImpl?: typeof fetch;
}): ApiClient {
  const { eventId } = options;
  const url = new URL('/graphql', options.apiUrl);
  const fetchImpl = options.fetchImpl ?? fetch;

  async function post(query: string, variables: object): Promise<{ status: number; text: string }> {
    try {
      const answer = await fetchImpl(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${options.token}`,
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return { status: answer.status, text: await answer.text() };
    } catch (error) {
      throw new ApiAwayError(`${url.origin} does not answer (${reasonOf(error)}).`);
    }
  }

  async function run(query: string, variables: object): Promise<Result> {
    const { status, text } = await post(query, variables);
    const answer = parse(text);
    const [error] = answer?.errors ?? [];
    const code = error?.extensions?.code ?? String(status);
    if (answer === null || LATER_STATUSES.has(status) || LATER_CODES.has(code))
      throw new ApiAwayError(
        `${url.origin} can't take reads now: ${error?.message ?? `it answers ${status}`}`,
      );
    if (error !== undefined) throw new ApiRefusedError(code, error.message);
    const [result] = Object.values(answer.data ?? {});
    if (result === undefined || result === null)
      throw new ApiAwayError(`${url.origin} answers ${status} without data.`);
    if (result.code !== undefined) throw new ApiRefusedError(result.code, result.message ?? result.code);
    return result;
  }

  return {
    async sendReads(reads) {
      return (await run(RECORD_READS, { input: { eventId, reads } })) as unknown as SentReads;
    },
    async sendGun(gun) {
      await run(RECORD_GUN, { input: gun });
    },
    async sendOffset(offset) {
      await run(RECORD_CLOCK_OFFSET, { input: { ...offset, eventId } });
    },
  };
}

function parse(text: string): Answer<Readonly<Record<string, Result | null>>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
