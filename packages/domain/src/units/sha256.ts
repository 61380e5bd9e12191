import hashing from 'js-sha256';

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return hashing.sha256(text);
}
