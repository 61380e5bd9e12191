/** One catalogue as JSON, or several merged: texts, or groups of texts. */
export type MessageTree = { readonly [key: string]: MessageNode };
type MessageNode = string | MessageTree | readonly unknown[];

function isTree(node: MessageNode | undefined): node is MessageTree {
  return typeof node === 'object' && !Array.isArray(node);
}

/** `over` laid on `base`; a compiled text (an array) counts as one leaf. */
export function overlay(base: MessageTree, over: MessageTree): MessageTree {
  const merged: Record<string, MessageNode> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isTree(below) && isTree(value) ? overlay(below, value) : value;
  }
  return merged;
}

/**
 * Puts catalogue `results` under `results`, save its group `errors`, which joins the one
 * top-level `errors` where every API error code is looked up.
 */
export function placeCatalogue(name: string, content: MessageTree): MessageTree {
  const { errors, ...own } = content;
  return isTree(errors) ? { [name]: own, errors } : { [name]: own };
}
