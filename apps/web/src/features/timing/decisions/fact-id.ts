/** A new id for a fact that this browser records: 32 random hexadecimal digits. Works without a secure origin. */
export function newFactId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
