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
  readonly isInstanceOwner: boolean;
}

/** A mail that the instance wrote. */
export interface OutboxMailModel {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly textBody: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failure: string | null;
}
