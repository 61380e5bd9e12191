/** Records of every reader for runner n, whose time is `BASE + n` seconds. */
export const BASE = Date.UTC(2026, 5, 7, 9, 30);

const chip = (n: number) => `AB${String(n).padStart(5, '0')}`;
const iso = (n: number) => new Date(BASE + n * 1000 + 250).toISOString();
const compactDate = (n: number) => iso(n).slice(0, 10).replaceAll('-', '');
const sum = (text: string) => {
  let total = 0;
  for (const character of text) total += character.charCodeAt(0);
  return (total & 0xff).toString(16).padStart(2, '0');
};

/** MYLAPS version 1. */
export function storeRecord(n: number): string {
  const body = `${chip(n)}${iso(n).slice(11, 23)} 3 0F  100${String(n % 100).padStart(2, '0')}${compactDate(n).slice(2)}`;
  return `${body}${sum(body).toUpperCase()}`;
}

/** MYLAPS messages of ten records each. */
export function storeMessages(count: number, location = 'Finish'): string[] {
  return Array.from({ length: count }, (_, batch) => {
    const records = Array.from({ length: 10 }, (_unused, index) => storeRecord(batch * 10 + index));
    return `${location}@Store@${records.join('@')}@${batch + 1}@`;
  });
}

export function chronotrackRecord(n: number): string {
  return `CT01_33~${n + 1}~FINISH~${chip(n)}~${iso(n).slice(0, 22)}~1~117F37~8`;
}

export function ultraRecord(n: number): string {
  const seconds = Math.floor((BASE - Date.UTC(1980, 0, 1)) / 1000) + n;
  return `0,${chip(n)},${seconds},250,1,-71,0,2,1,0000000000000000,0,${n + 1}`;
}

export function jchipRecord(n: number): string {
  const index = n.toString(16).padStart(5, '0').toUpperCase();
  return `DJ${chip(n)} ${iso(n).slice(11, 23)}000 10  ${index}      C7 date=${compactDate(n)}`;
}

export function ipicoRecord(n: number): string {
  const tag = n.toString(16).padStart(12, '0');
  const time = iso(n).slice(11, 19).replaceAll(':', '');
  const body = `40${tag}0a2a${compactDate(n).slice(2)}${time}19`;
  return `aa${body}${sum(body)}`;
}

export function times<Value>(count: number, make: (n: number) => Value): Value[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

/** What the API is told of the time of runner n. */
export function atOf(n: number): string {
  return iso(n);
}
