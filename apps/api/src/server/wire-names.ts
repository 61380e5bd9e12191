/** The name of an enum value in the schema: `up-to-second` is `UP_TO_SECOND`. */
export type WireName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${WireName<Tail>}`
  : Uppercase<Name>;

/** The name of an enum value inside: `UP_TO_SECOND` is `up-to-second`. */
export type InnerName<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${InnerName<Tail>}`
  : Lowercase<Name>;

/** Gives an enum value the name it has in the schema. */
export function toWire<Name extends string>(name: Name): WireName<Name> {
  return name.toUpperCase().replaceAll('-', '_') as WireName<Name>;
}

/** Gives an enum value of the schema the name it has inside. */
export function fromWire<Name extends string>(name: Name): InnerName<Name> {
  return name.toLowerCase().replaceAll('_', '-') as InnerName<Name>;
}
