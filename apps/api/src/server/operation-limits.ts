import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLError,
  GraphQLList,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { requestError } from './errors.ts';

/** How much one operation may ask for. */
export interface OperationLimits {
  /** Levels of fields under the root. */
  readonly depth: number;
  /** Aliased fields, those of a fragment counted wherever it is spread. */
  readonly aliases: number;
  /** Fields of the answer when every page is full: a list costs its `first` times what one item costs. */
  readonly cost: number;
}

/** Own and persisted operations. */
export const KNOWN_LIMITS: OperationLimits = { depth: 15, aliases: 60, cost: 40_000 };
/** Free-form queries of people without an account: the documented public API. */
export const PUBLIC_LIMITS: OperationLimits = { depth: 12, aliases: 20, cost: 10_000 };
/** Tokens of a document, before it is looked at any further. */
export const MAX_TOKENS = 2_000;
/** What a list without `first` is taken to hold. */
const UNPAGED_LIST_SIZE = 10;

interface Size {
  cost: number;
  aliases: number;
  depth: number;
}

interface Measuring {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: OperationLimits;
}

/** The first limit that an operation of a valid document breaks, as an error; null when it is within all. */
export function checkOperationLimits(options: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: OperationLimits;
}): GraphQLError | null {
  const { schema, document, operation, variables, limits } = options;
  const root = schema.getRootType(operation.operation);
  if (!root) return null;
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const size = measure(operation.selectionSet, root, { schema, fragments, variables, limits }, 1);
  for (const what of ['depth', 'aliases', 'cost'] as const)
    if (size[what] > limits[what])
      return requestError({
        code: 'QUERY_TOO_COMPLEX',
        message: `The query is too large: its ${what} is ${size[what]}, ${limits[what]} is allowed. Ask for fewer fields or smaller pages.`,
        params: { what, actual: size[what], allowed: limits[what] },
        status: 400,
      });
  return null;
}

function measure(set: SelectionSetNode, type: GraphQLCompositeType, how: Measuring, depth: number): Size {
  const size: Size = { cost: 0, aliases: 0, depth };
  if (depth > how.limits.depth) return size;
  for (const selection of set.selections) {
    if (isOver(size, how.limits)) return size;
    add(size, measureSelection(selection, type, how, depth));
  }
  return size;
}

function measureSelection(
  selection: SelectionSetNode['selections'][number],
  type: GraphQLCompositeType,
  how: Measuring,
  depth: number,
): Size {
  if (selection.kind === Kind.FIELD) return measureField(selection, type, how, depth);
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : how.fragments.get(selection.name.value);
  if (!fragment) return { cost: 0, aliases: 0, depth };
  const named = fragment.typeCondition && how.schema.getType(fragment.typeCondition.name.value);
  return measure(fragment.selectionSet, isCompositeType(named) ? named : type, how, depth);
}

function measureField(node: FieldNode, type: GraphQLCompositeType, how: Measuring, depth: number): Size {
  const name = node.name.value;
  const size: Size = { cost: 1, aliases: node.alias ? 1 : 0, depth };
  if (name.startsWith('__')) return size;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field || !node.selectionSet) return size;
  const inner = measure(node.selectionSet, getNamedType(field.type) as GraphQLCompositeType, how, depth + 1);
  const first = field.args.find((argument) => argument.name === 'first');
  const isList = getNullableType(field.type) instanceof GraphQLList;
  const isEdges = name === 'edges' || name === 'nodes';
  const times = first
    ? pageSize(node, first.defaultValue, how.variables)
    : isList && !isEdges
      ? UNPAGED_LIST_SIZE
      : 1;
  return { cost: 1 + inner.cost * times, aliases: size.aliases + inner.aliases, depth: inner.depth };
}

function pageSize(node: FieldNode, byDefault: unknown, variables: Measuring['variables']): number {
  const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const size = given === undefined ? byDefault : argumentValue(given, variables, byDefault);
  return typeof size === 'number' && size > 0 ? size : 1;
}

function argumentValue(node: ValueNode, variables: Measuring['variables'], byDefault: unknown): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.VARIABLE) return variables[node.name.value] ?? byDefault;
  return byDefault;
}

function add(size: Size, other: Size): void {
  size.cost += other.cost;
  size.aliases += other.aliases;
  size.depth = Math.max(size.depth, other.depth);
}

function isOver(size: Size, limits: OperationLimits): boolean {
  return size.cost > limits.cost || size.aliases > limits.aliases || size.depth > limits.depth;
}
