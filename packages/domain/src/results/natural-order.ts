/**
 * Order of bibs as people read them: numbers by size (9 before 10), numbers before texts, texts by code unit.
 * Independent of any locale, so that every machine makes the same list.
 */
export function compareBibs(a: string, b: string): number {
  const numberA = bibNumber(a);
  const numberB = bibNumber(b);
  if (numberA !== numberB) return numberA - numberB;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number a bib consists of, or one greater than all where it is not just a number. */
export function bibNumber(bib: string): number {
  return /^\d{1,15}$/.test(bib) ? Number(bib) : Number.MAX_SAFE_INTEGER;
}
