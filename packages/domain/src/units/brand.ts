declare const brand: unique symbol;

/** A primitive that carries the name of its unit, so that seconds can never be passed for metres. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };
