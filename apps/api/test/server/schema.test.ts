import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNonNullType, isObjectType } from 'graphql';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { permissions } from '../../src/server/permissions.ts';
import { resolvers } from '../../src/server/resolvers.ts';
import { anyone, signedIn } from '../../src/server/rules.ts';
import { buildApiSchema, objectTypes, ruleOf } from '../../src/server/schema.ts';

const schema = buildApiSchema();
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

describe('permissions', () => {
  test.each(objectTypes(schema).map((type) => [type.name, type] as const))(
    'every field of %s has a rule',
    (name, type) => {
      for (const field of Object.keys(type.getFields()))
        expect(ruleOf(permissions, name, field), `${name}.${field}`).toBeDefined();
    },
  );

  test('no mutation is for people without an account', () => {
    for (const field of Object.keys(schema.getMutationType()?.getFields() ?? {}))
      expect(permissions[`Mutation.${field}`], field).not.toBe(anyone);
  });

  test('a field without a rule keeps the server from starting', () => {
    const { 'Query.viewer': _, ...rest } = permissions;
    expect(() => buildApiSchema({ permissions: rest })).toThrow('no rule in permissions.ts: Query.viewer');
  });

  test('a rule for what is not there keeps the server from starting', () => {
    expect(() => buildApiSchema({ permissions: { ...permissions, 'Club.secret': signedIn } })).toThrow(
      'name nothing of the schema: Club.secret',
    );
  });

  test('what can not be empty can not be hidden', () => {
    const hide = { ...signedIn, onNo: 'hide' as const };
    expect(() => buildApiSchema({ permissions: { ...permissions, 'Club.name': hide } })).toThrow(
      'name can not be hidden',
    );
  });
});

describe('resolvers', () => {
  const properties = modelProperties();
  test.each(objectTypes(schema).map((type) => [type.name, type] as const))(
    'every field of %s is resolved',
    (name, type) => {
      const own = (resolvers[name] ?? {}) as Record<string, unknown>;
      const model = properties.get(name);
      const unresolved = Object.values(type.getFields())
        .filter((field) => own[field.name] === undefined)
        .filter((field) => ROOTS.has(name) || (model !== undefined && !model.has(field.name)))
        .map((field) => field.name);
      expect(unresolved).toEqual([]);
    },
  );

  test('every type that implements Node is loaded by its id', async () => {
    const { nodeLoaders } = await import('../../src/server/node.ts');
    const node = schema.getType('Node');
    const names = objectTypes(schema)
      .filter((type) => type.getInterfaces().some((implemented) => implemented === node))
      .map((type) => type.name);
    expect(Object.keys(nodeLoaders).sort()).toEqual(names.sort());
  });

  test('every mutation answers with a union whose errors are named errors', () => {
    const userError = schema.getType('UserError');
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const type = isNonNullType(field.type) ? field.type.ofType : field.type;
      const members = 'getTypes' in type ? type.getTypes() : [];
      expect(members.length, field.name).toBeGreaterThan(1);
      for (const member of members)
        if (isObjectType(member) && !member.name.endsWith('Success'))
          expect(member.getInterfaces(), member.name).toContain(userError);
    }
  });
});

/** Names of the properties of each slice's models, by the GraphQL type that they stand for. */
function modelProperties(): Map<string, ReadonlySet<string>> {
  const source = join(import.meta.dirname, '../../src');
  const files = readdirSync(source)
    .map((slice) => join(source, slice, 'models.ts'))
    .filter((file) => existsSync(file));
  const program = ts.createProgram(files, {
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)Model\b/gm)];
    const parsed = program.getSourceFile(file);
    const exported = parsed && checker.getSymbolAtLocation(parsed);
    for (const symbol of exported ? checker.getExportsOfModule(exported) : []) {
      const name = symbol.name.replace(/Model$/, '');
      if (!names.some((match) => match[1] === name)) continue;
      const model = checker.getDeclaredTypeOfSymbol(symbol);
      found.set(name, new Set(checker.getPropertiesOfType(model).map((property) => property.name)));
    }
  }
  return found;
}
