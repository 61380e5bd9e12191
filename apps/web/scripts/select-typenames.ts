import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/**
 * Selects `__typename` in every selection but an operation's root, where Apollo would add it while
 * sending. With it there from the start, the text that is hashed is the text that is sent.
 */
export function selectTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent): SelectionSetNode | undefined {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const has = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
      );
      return isRoot || has ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}
