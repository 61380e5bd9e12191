import { GraphQLError } from 'graphql';

/** One part of a sort key. */
export type KeyPart = string | number;

/** The arguments that every connection takes. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page as the schema's connections show it. */
export interface Page<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A row's sort key as an opaque text. */
export function encodeCursor(key: readonly KeyPart[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The sort key of a cursor.
 *
 * @param shape one example value per part; their types are demanded
 * @throws GraphQLError BAD_USER_INPUT when the cursor is not from this connection
 */
export function decodeCursor<const Shape extends readonly KeyPart[]>(
  cursor: string,
  shape: Shape,
): { -readonly [Index in keyof Shape]: Shape[Index] extends number ? number : string } {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    key = null;
  }
  const fits =
    Array.isArray(key) &&
    key.length === shape.length &&
    shape.every((part, position) => typeof key[position] === typeof part && isStorable(key[position]));
  if (!fits) throw badRequest('The cursor `after` does not belong to this list. Leave it out to begin anew.');
  return key as never;
}

/**
 * How many rows to ask for.
 *
 * @throws GraphQLError BAD_USER_INPUT outside of 1 to `max`
 */
export function pageSize(first: number, max: number): number {
  if (!Number.isInteger(first) || first < 1 || first > max)
    throw badRequest(`\`first\` is ${first}; it has to be from 1 to ${max}.`);
  return first;
}

/** Makes a page of rows that were asked for with one more than its size. */
export function toPage<Row>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => readonly KeyPart[],
): Page<Row> {
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** A request that no page of ours makes; told as a top-level error. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function isStorable(part: unknown): boolean {
  return typeof part === 'number' ? Number.isSafeInteger(part) : !String(part).includes('\u0000');
}
