/** A log-in, as resolvers of `Account` are given it. */
export interface AccountModel {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** A language tag such as de; null goes by the browser. */
  readonly locale: string | null;
  readonly isInstanceOwner: boolean;
}

/** `Viewer`: the account that asks. */
export interface ViewerModel {
  readonly accountId: string;
}

/** `Instance`: this installation; what is fixed comes from the environment. */
export interface InstanceModel {
  readonly needsOwner: boolean;
  readonly sendsMail: boolean;
  readonly isDemo: boolean;
  readonly publicUrl: string;
}
