/** Prefixes of ids, by GraphQL type; an id is `<prefix>_<32 hexadecimal digits>`. */
export const NODE_PREFIXES = {
  Account: 'acc',
  Club: 'clb',
  Membership: 'mem',
  Invite: 'inv',
  JoinRequest: 'jrq',
  Event: 'evt',
  TimingPoint: 'tpt',
  Race: 'rac',
  Checkpoint: 'chk',
  Wave: 'wav',
  Entry: 'ent',
  Import: 'imp',
  Result: 'res',
  EventToken: 'etk',
} as const;

export type NodeType = keyof typeof NODE_PREFIXES;

const typeByPrefix = new Map(
  Object.entries(NODE_PREFIXES).map(([type, prefix]) => [prefix as string, type as NodeType]),
);

const ID_PATTERN = /^([a-z]{3})_([0-9a-f]{32})$/;

/** The id outside for a uuid inside. */
export function toNodeId(type: NodeType, uuid: string): string {
  return `${NODE_PREFIXES[type]}_${uuid.replaceAll('-', '')}`;
}

/** The uuid of an id of this type; null for anything else, so that a wrong id finds nothing. */
export function fromNodeId(type: NodeType, id: string): string | null {
  const parsed = parseNodeId(id);
  return parsed?.type === type ? parsed.uuid : null;
}

/** Type and uuid of an id; null when it is not one of ours. */
export function parseNodeId(id: string): { readonly type: NodeType; readonly uuid: string } | null {
  const [, prefix, hex] = ID_PATTERN.exec(id) ?? [];
  const type = prefix === undefined ? undefined : typeByPrefix.get(prefix);
  if (type === undefined || hex === undefined) return null;
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  return { type, uuid };
}
