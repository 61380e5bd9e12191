import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
} from 'graphql';
import type { ApiContext } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { permissions } from './permissions.ts';
import { resolvers } from './resolvers.ts';
import { anyone, type Rule } from './rules.ts';
import { scalars } from './scalars.ts';
import { readSdl } from './sdl.ts';

type Resolve = GraphQLFieldResolver<unknown, ApiContext>;
type Field = GraphQLField<unknown, ApiContext>;

/** Resolvers as the slices hand them in: by type, then by field. */
export type ResolverMap = Readonly<Record<string, unknown>>;

/**
 * The executable schema: SDL, scalars, resolvers, and around every field its rule.
 * @throws when a field has no rule, or a rule or resolver names no field
 */
export function buildApiSchema(
  options: {
    readonly sdl?: string;
    readonly resolvers?: ResolverMap;
    readonly permissions?: Readonly<Record<string, Rule>>;
  } = {},
): GraphQLSchema {
  const schema = buildSchema(options.sdl ?? readSdl());
  attachScalars(schema);
  attachResolvers(schema, options.resolvers ?? resolvers);
  guardFields(schema, options.permissions ?? permissions);
  return schema;
}

function attachScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLScalarType)) throw new Error(`The schema has no scalar ${name}`);
    type.serialize = scalar.serialize;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
  }
}

function attachResolvers(schema: GraphQLSchema, map: ResolverMap): void {
  for (const [typeName, fields] of Object.entries(map)) {
    const type = schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`The schema has no object type ${typeName}`);
    for (const [fieldName, resolver] of Object.entries(fields as Record<string, unknown>)) {
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`The schema has no field ${typeName}.${fieldName}`);
      if (typeof resolver === 'function') field.resolve = resolver as Resolve;
      else Object.assign(field, resolver);
    }
  }
}

/** The rule of a field: its own, or that of its whole type. */
export function ruleOf(
  rules: Readonly<Record<string, Rule>>,
  typeName: string,
  fieldName: string,
): Rule | undefined {
  return rules[`${typeName}.${fieldName}`] ?? rules[typeName];
}

function guardFields(schema: GraphQLSchema, rules: Readonly<Record<string, Rule>>): void {
  const unused = new Set(Object.keys(rules));
  const missing: string[] = [];
  for (const type of objectTypes(schema))
    for (const field of Object.values(type.getFields())) {
      const found = ruleOf(rules, type.name, field.name);
      unused.delete(type.name);
      unused.delete(`${type.name}.${field.name}`);
      if (!found) missing.push(`${type.name}.${field.name}`);
      else if (found !== anyone) guard(field, found);
    }
  if (missing.length > 0)
    throw new Error(`These fields have no rule in permissions.ts: ${missing.join(', ')}`);
  if (unused.size > 0) throw new Error(`These rules name nothing of the schema: ${[...unused].join(', ')}`);
}

/** Every object type of the contract, without those of introspection. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => type instanceof GraphQLObjectType && !type.name.startsWith('__'),
  );
}

function guard(field: Field, rule: Rule): void {
  const nothing = rule.onNo === 'hide' ? emptyAnswer(field) : undefined;
  const wrap =
    (next: Resolve): Resolve =>
    (parent, args, context, info) => {
      const decide = (allowed: boolean) => {
        if (allowed) return next(parent, args, context, info);
        if (rule.onNo === 'hide') return nothing;
        throw context.viewer === null ? unauthenticated() : forbidden();
      };
      const allowed = rule.allows({ parent: parent as never, args, context });
      return typeof allowed === 'boolean' ? decide(allowed) : allowed.then(decide);
    };
  if (field.subscribe) field.subscribe = wrap(field.subscribe);
  else field.resolve = wrap(field.resolve ?? defaultFieldResolver);
}

function emptyAnswer(field: Field): unknown {
  if (!(field.type instanceof GraphQLNonNull)) return null;
  if (getNullableType(field.type) instanceof GraphQLList) return [];
  if (getNamedType(field.type).name.endsWith('Connection'))
    return { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0, position: 0 };
  throw new Error(`${field.name} can not be hidden: it is neither nullable, a list nor a connection`);
}
