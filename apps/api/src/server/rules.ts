import type { ApiContext } from './context.ts';

/** What a rule decides by. `parent` is the model of the object that the field is of. */
export interface RuleInput<Parent = never, Args = Readonly<Record<string, unknown>>> {
  readonly parent: Parent;
  readonly args: Args;
  readonly context: ApiContext;
}

/** What happens on "no": a top-level error, or an answer as if there were nothing. */
export type OnNo = 'refuse' | 'hide';

/** May the viewer have this field of this object? */
export interface Rule<Parent = never> {
  readonly allows: (input: RuleInput<Parent>) => boolean | Promise<boolean>;
  readonly onNo: OnNo;
}

/** Makes a rule; parents are typed by the slice that knows the model. */
export function rule<Parent>(
  onNo: OnNo,
  allows: (input: RuleInput<Parent>) => boolean | Promise<boolean>,
): Rule {
  return { allows: allows as Rule['allows'], onNo };
}

/** Needs no sign-in. Fields under it are not wrapped at all. */
export const anyone: Rule = { allows: () => true, onNo: 'refuse' };

/** Somebody who is signed in; the use case then decides what they may. */
export const signedIn: Rule = { allows: ({ context }) => context.viewer !== null, onNo: 'refuse' };

/** The owner of this installation. */
export const instanceOwner: Rule = {
  allows: ({ context }) => context.viewer?.isInstanceOwner === true,
  onNo: 'refuse',
};
