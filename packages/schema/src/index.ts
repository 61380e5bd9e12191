export type * from './__generated__/wire.ts';
