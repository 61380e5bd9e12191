import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isLocalDate, isTimeZone, parseDateTime } from './wire-time.ts';

function wholeNumber(name: string, minimum: number) {
  const check = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < minimum)
      throw new GraphQLError(
        `${name} is a whole number${minimum === 0 ? ' from 0' : ''}, not ${shown(value)}.`,
      );
    return value;
  };
  return new GraphQLScalarType<number, number>({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(numberOf(node)),
  });
}

function numberOf(node: ValueNode): unknown {
  return node.kind === Kind.INT ? Number(node.value) : node.kind;
}

function textScalar<Internal>(options: {
  readonly name: string;
  readonly parse: (text: string) => Internal | null;
  readonly serialize: (value: unknown) => string;
  readonly example: string;
}): GraphQLScalarType<Internal, string> {
  const parse = (value: unknown): Internal => {
    const parsed = typeof value === 'string' && value.length <= 100 ? options.parse(value) : null;
    if (parsed === null)
      throw new GraphQLError(`${options.name} looks like ${options.example}, not ${shown(value)}.`);
    return parsed;
  };
  return new GraphQLScalarType<Internal, string>({
    name: options.name,
    serialize: options.serialize,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : node.kind),
  });
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function serializeDateTime(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return new Date(value).toISOString();
  throw new TypeError(`A DateTime is a Date or epoch milliseconds, not ${shown(value)}`);
}

/** The scalars of the schema, by name. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  DurationMs: wholeNumber('DurationMs', Number.MIN_SAFE_INTEGER),
  DistanceMetres: wholeNumber('DistanceMetres', 0),
  Position: wholeNumber('Position', 0),
  DateTime: textScalar({
    name: 'DateTime',
    parse: parseDateTime,
    serialize: serializeDateTime,
    example: '2026-11-23T08:00:00.123Z',
  }),
  LocalDate: textScalar({
    name: 'LocalDate',
    parse: (text) => (isLocalDate(text) ? text : null),
    serialize: String,
    example: '2026-11-23',
  }),
  TimeZone: textScalar({
    name: 'TimeZone',
    parse: (text) => (isTimeZone(text) ? text : null),
    serialize: String,
    example: 'Europe/Berlin',
  }),
};
