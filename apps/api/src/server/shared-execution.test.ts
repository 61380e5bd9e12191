import { buildSchema, type ExecutionResult, parse } from 'graphql';
import { expect, test } from 'vitest';
import { subscribeShared } from './shared-execution.ts';

function setUp() {
  const schema = buildSchema(`
    type Query { n: Int }
    type Subscription { ticks(after: Int!): Tick! }
    type Tick { n: Int!, times(by: Int!): Int! }
  `);
  let executions = 0;
  let ended = 0;
  const events = [{ n: 1 }, { n: 2 }];
  const ticks = schema.getSubscriptionType()?.getFields().ticks;
  if (!ticks) throw new Error('no field');
  ticks.subscribe = () => {
    const left = [...events];
    return {
      next: async () =>
        left.length > 0 ? { done: false, value: left.shift() } : await new Promise<never>(() => undefined),
      return: async () => {
        ended += 1;
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
  ticks.resolve = (event) => {
    executions += 1;
    return { ...event, times: ({ by }: { by: number }) => event.n * by };
  };
  const listen = async (text: string, variableValues: Record<string, unknown>, audience = '') => {
    const stream = await subscribeShared({
      args: { schema, document: parse(text), variableValues },
      text,
      audience,
      createContext: () => ({}),
    });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    return stream;
  };
  return { listen, executions: () => executions, ended: () => ended };
}

const TEXT = 'subscription ($after: Int!, $by: Int!) { ticks(after: $after) { n times(by: $by) } }';

async function firstTwo(stream: AsyncIterableIterator<ExecutionResult>) {
  return [(await stream.next()).value, (await stream.next()).value];
}

test('equal questions are answered once, wherever they resume', async () => {
  const { listen, executions } = setUp();
  const one = await firstTwo(await listen(TEXT, { after: 0, by: 3 }));
  const other = await firstTwo(await listen(TEXT, { after: 9, by: 3 }));
  expect(one.map(({ data }) => data.ticks.times)).toEqual([3, 6]);
  expect(other).toEqual(one);
  expect(executions()).toBe(2);
});

test('other fields, other variables and another audience have answers of their own', async () => {
  const { listen, executions } = setUp();
  await firstTwo(await listen(TEXT, { after: 0, by: 3 }));
  const tenfold = await firstTwo(await listen(TEXT, { after: 0, by: 10 }));
  expect(tenfold.map(({ data }) => data.ticks.times)).toEqual([10, 20]);
  await firstTwo(await listen(TEXT, { after: 0, by: 3 }, 'somebody'));
  await firstTwo(await listen('subscription { ticks(after: 1) { n } }', {}));
  expect(executions()).toBe(8);
});

test('a stream that waits can be ended, and ends its source', async () => {
  const { listen, ended } = setUp();
  const stream = await listen(TEXT, { after: 0, by: 1 });
  await firstTwo(stream);
  void stream.next();
  await stream.return?.();
  expect(ended()).toBe(1);
});
