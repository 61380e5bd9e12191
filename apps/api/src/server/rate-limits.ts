/** Requests that may come: `burst` at once, and `perSecond` in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Keeps who came how often, in memory, for one process. */
export interface RateLimiter {
  /** Takes one; answers 0 when that was allowed, else after how many milliseconds to try again. */
  take(key: string): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const MAX_BUCKETS = 100_000;

/** A token bucket per key. `nowMs` is the clock; when it is set back nothing is refilled meanwhile. The longest unused bucket is forgotten when there are too many. */
export function createRateLimiter(rate: Rate, nowMs: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take(key) {
      const now = nowMs();
      const known = buckets.get(key);
      const elapsedMs = known ? Math.max(0, now - known.at) : 0;
      const refilled = known ? known.tokens + (elapsedMs / 1000) * rate.perSecond : rate.burst;
      const tokens = Math.min(rate.burst, refilled);
      buckets.delete(key);
      if (buckets.size >= MAX_BUCKETS) forgetOldest(buckets);
      const allowed = tokens >= 1;
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
      return allowed ? 0 : Math.ceil(((1 - tokens) / rate.perSecond) * 1000);
    },
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const oldest = buckets.keys().next();
  if (!oldest.done) buckets.delete(oldest.value);
}

/** The limits of the API. A whole stadium shares one address: what anybody may read is generous. */
export const RATES = {
  /** Per address, without an account, the web's own operations. */
  anonymous: { burst: 3_000, perSecond: 300 },
  /** Per address, without an account, queries of their own making. */
  publicApi: { burst: 120, perSecond: 10 },
  /** Per account. */
  account: { burst: 600, perSecond: 60 },
  /** Per address: sign-in, sign-up, mails. */
  signIn: { burst: 60, perSecond: 0.5 },
  /** Per e-mail address that somebody wants to sign in as or have mailed. */
  signInPerEmail: { burst: 10, perSecond: 10 / 900 },
} as const satisfies Readonly<Record<string, Rate>>;

export type RateLimiters = Readonly<Record<keyof typeof RATES, RateLimiter>>;

/** One limiter per kind of limit. */
export function createRateLimiters(
  nowMs: () => number,
  rates: Readonly<Partial<Record<keyof typeof RATES, Rate>>> = {},
): RateLimiters {
  const make = (name: keyof typeof RATES) => createRateLimiter(rates[name] ?? RATES[name], nowMs);
  return {
    anonymous: make('anonymous'),
    publicApi: make('publicApi'),
    account: make('account'),
    signIn: make('signIn'),
    signInPerEmail: make('signInPerEmail'),
  };
}
