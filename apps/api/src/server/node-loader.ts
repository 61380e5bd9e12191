import type { ApiContext } from './context.ts';
import type { NodeType } from './node-ids.ts';

/** Loads the model of a node that the viewer may see; null or undefined when there is none for them. */
export type NodeLoader = (uuid: string, context: ApiContext) => Promise<object | null | undefined>;

/** What a slice registers for its types. */
export type NodeLoaders = Readonly<Partial<Record<NodeType, NodeLoader>>>;
