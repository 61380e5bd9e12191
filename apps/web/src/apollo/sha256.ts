/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes as 64 hex digits. Our own because `crypto.subtle` is
 * absent where the page is not served from a secure origin, and races are also run on plain http.
 */
export function sha256Hex(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const state = fractions(8, 1 / 2);
  const constants = fractions(64, 1 / 3);
  const words = new Uint32Array(64);
  const view = new DataView(message.buffer);
  for (let offset = 0; offset < message.length; offset += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(offset + i * 4);
    for (let i = 16; i < 64; i++)
      words[i] = at(words, i - 16) + mix0(at(words, i - 15)) + at(words, i - 7) + mix1(at(words, i - 2));
    compress(state, words, constants);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = (((bytes.length + 8) >> 6) + 1) << 6;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  new DataView(message.buffer).setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return message;
}

/** The first 32 bits of the fractional parts of a root of the first `count` primes. */
function fractions(count: number, power: number): Uint32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Uint32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
}

function compress(state: Uint32Array, words: Uint32Array, constants: Uint32Array): void {
  const s = Uint32Array.from(state);
  for (let i = 0; i < 64; i++) {
    const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => at(s, index)) as Eight;
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(constants, i) + at(words, i);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    s.set([first + second, a, b, c, d + first, e, f, g]);
  }
  for (let i = 0; i < 8; i++) state[i] = at(state, i) + at(s, i);
}

type Eight = [number, number, number, number, number, number, number, number];

function at(list: Uint32Array, index: number): number {
  return list[index] ?? 0;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function mix0(word: number): number {
  return turn(word, 7) ^ turn(word, 18) ^ (word >>> 3);
}

function mix1(word: number): number {
  return turn(word, 17) ^ turn(word, 19) ^ (word >>> 10);
}
