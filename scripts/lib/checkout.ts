import path from 'node:path';

/** The root of the checkout. */
export const CHECKOUT = path.join(import.meta.dirname, '..', '..');
