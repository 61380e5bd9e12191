/** An async iterator that is fed from outside. */
export interface PushQueue<Value> {
  /** Hands a value over, or keeps it until it is asked for. */
  push(value: Value): void;
  readonly iterator: AsyncIterableIterator<Value>;
}

/**
 * Makes a queue. A reader that is too slow does not make it grow: beyond `limit` values the waiting ones are
 * replaced by `summarize` of them.
 *
 * @param options.onEnd called once, when the reader goes away
 */
export function createPushQueue<Value>(options: {
  readonly limit: number;
  readonly summarize: (waiting: readonly Value[]) => Value;
  readonly onEnd: () => void;
}): PushQueue<Value> {
  let waiting: Value[] = [];
  let asking: ((result: IteratorResult<Value>) => void)[] = [];
  let isEnded = false;

  const end = (): Promise<IteratorResult<Value>> => {
    if (!isEnded) {
      isEnded = true;
      waiting = [];
      for (const answer of asking) answer({ value: undefined, done: true });
      asking = [];
      options.onEnd();
    }
    return Promise.resolve({ value: undefined, done: true });
  };

  return {
    push(value) {
      if (isEnded) return;
      const answer = asking.shift();
      if (answer) return answer({ value, done: false });
      waiting.push(value);
      if (waiting.length > options.limit) waiting = [options.summarize(waiting)];
    },
    iterator: {
      next() {
        if (isEnded) return Promise.resolve({ value: undefined, done: true });
        const value = waiting.shift();
        if (value !== undefined) return Promise.resolve({ value, done: false });
        return new Promise((resolve) => {
          asking.push(resolve);
        });
      },
      return: end,
      throw: (error: unknown) => end().then(() => Promise.reject(error)),
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}
