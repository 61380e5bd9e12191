import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

/** Results of one event, by what was asked for and by whom. */
const resultsByEvent = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

/**
 * Subscribes, and executes each event once for all who ask the same: equal operation, equal variables below
 * the root field, equal audience. An event is shared when the source gives the same object to several.
 *
 * @param options.text of the document
 * @param options.audience whom the answer is for: the account, or everybody without one
 * @param options.createContext makes what resolvers are given, fresh for each execution
 * @returns results as they come; ends the source when it is told to return
 */
export async function subscribeShared(options: {
  readonly args: ExecutionArgs;
  readonly text: string;
  readonly audience: string;
  readonly createContext: () => unknown;
}): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const { args } = options;
  const source = await createSourceEventStream(args);
  if (!isAsyncIterable(source)) return source;
  const key = `${options.audience}\n${executionKey(args, options.text)}`;
  return mapIterator(source[Symbol.asyncIterator](), (event) =>
    onceForEvent(event, key, async () =>
      execute({ ...args, rootValue: event, contextValue: options.createContext() }),
    ),
  );
}

function onceForEvent(event: unknown, key: string, run: () => Promise<ExecutionResult>) {
  if (typeof event !== 'object' || event === null) return run();
  const results = resultsByEvent.get(event) ?? new Map<string, Promise<ExecutionResult>>();
  resultsByEvent.set(event, results);
  const result = results.get(key) ?? run();
  results.set(key, result);
  return result;
}

/** Everything that an execution depends on, besides the event. Arguments of the root field chose the events. */
function executionKey(args: ExecutionArgs, text: string): string {
  const operation = getOperationAST(args.document, args.operationName);
  const names = operation ? variablesBelowRoot(args, operation) : [];
  const values = names.map((name) => [name, args.variableValues?.[name] ?? null]);
  return JSON.stringify([text, args.operationName ?? null, values]);
}

function variablesBelowRoot(args: ExecutionArgs, operation: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  const note = {
    Variable: (node: { readonly name: { readonly value: string } }) => void names.add(node.name.value),
  };
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD) visit(field, note);
    else if (field.selectionSet) visit(field.selectionSet, note);
  }
  for (const definition of args.document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition, note);
  return [...names].sort();
}

/** An iterator rather than a generator: a waiting generator can not be told to return, and would leak its source. */
function mapIterator<Value, Mapped>(
  source: AsyncIterator<Value>,
  map: (value: Value) => Promise<Mapped>,
): AsyncIterableIterator<Mapped> {
  const mapped = async (result: IteratorResult<Value>): Promise<IteratorResult<Mapped>> =>
    result.done ? { done: true, value: undefined } : { done: false, value: await map(result.value) };
  return {
    next: async () => mapped(await source.next()),
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
