const NEEDS_QUOTES = /[^A-Za-z0-9_.:-]/;
const TO_ESCAPE = /["\\]/g;

/**
 * A Postgres array as text, several times faster than the driver's own for long columns. A column without
 * any value is the empty array, which `unnest` fills with nulls.
 */
export function arrayLiteral(values: readonly (string | number | undefined)[]): string {
  let isEmpty = true;
  const parts = values.map((value) => {
    if (value === undefined) return 'NULL';
    isEmpty = false;
    return typeof value === 'number' ? String(value) : element(value);
  });
  return isEmpty ? '{}' : `{${parts.join(',')}}`;
}

function element(text: string): string {
  const plain = text !== '' && !NEEDS_QUOTES.test(text) && text.toUpperCase() !== 'NULL';
  return plain ? text : `"${text.replace(TO_ESCAPE, '\\$&')}"`;
}
