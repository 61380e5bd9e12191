/** What a person can mend; the shape shared by every named error of the schema. */
export interface UserErrorFields {
  readonly code: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
  readonly message: string;
  readonly path: readonly string[];
}

/** The input of `userError`: params as a plain record. */
export interface UserErrorInput {
  /** SCREAMING_SNAKE_CASE; the key of its translation. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** English: what happened, to which row or field, and what to do. */
  readonly message: string;
  readonly path?: readonly string[];
}

function fields(input: UserErrorInput): UserErrorFields {
  return {
    code: input.code,
    params: Object.entries(input.params ?? {}).map(([name, value]) => ({ name, value: String(value) })),
    message: input.message,
    path: input.path ?? [],
  };
}

/** One problem of one field. */
export function inputProblem(input: UserErrorInput): UserErrorFields {
  return fields(input);
}

/** Refuses an input with every problem that it has. */
export function invalidInput(problems: readonly UserErrorFields[]) {
  return {
    __typename: 'InvalidInputError' as const,
    code: 'INVALID_INPUT',
    params: [],
    message: problems.map((problem) => problem.message).join(' '),
    path: [],
    problems,
  };
}

/** Tells that something is not there, or that the viewer may not know of it. */
export function notFound(what: string, path: readonly string[] = []) {
  return {
    __typename: 'NotFoundError' as const,
    ...fields({ code: 'NOT_FOUND', params: { what }, message: `There is no such ${what}.`, path }),
  };
}

/** Tells that the input contradicts what stands. */
export function conflict(input: UserErrorInput) {
  return { __typename: 'ConflictError' as const, ...fields(input) };
}

export type InvalidInput = ReturnType<typeof invalidInput>;
export type NotFound = ReturnType<typeof notFound>;
export type Conflict = ReturnType<typeof conflict>;
