/** What a foreign key promises to be there. Throws when it is not: that is a bug, or it was deleted just now. */
export function present<Model>(model: Model | null | undefined): Model {
  if (model === null || model === undefined) throw new Error('A row that a foreign key names is gone');
  return model;
}
