/** Sum of the character codes from `start` to before `end`, modulo 256: the checksum of IPICO and MYLAPS. */
export function asciiSum(text: string, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index++) sum += text.charCodeAt(index);
  return sum & 0xff;
}

/** A byte as two lower-case hex digits. */
export function hex2(value: number): string {
  return value.toString(16).padStart(2, '0');
}
