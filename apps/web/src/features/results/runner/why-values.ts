import { formatDuration, formatInstant } from '@/i18n/format.ts';

type Param = { readonly name: string; readonly value: string };

/**
 * Params of an explanation as texts for a sentence: `…At` is an instant, shown in the event's zone to the
 * millisecond; `…Ms` a duration; `count` a number; the rest words, with `_` for `-` so that a sentence can
 * choose by them.
 */
export function whyValues(
  params: readonly Param[],
  options: { locale: string; timeZone: string; displayedDecimals: 0 | 2 | 3 },
): Record<string, string | number> {
  return Object.fromEntries(params.map((param) => [param.name, textOf(param, options)]));
}

function textOf(
  { name, value }: Param,
  options: { locale: string; timeZone: string; displayedDecimals: 0 | 2 | 3 },
): string | number {
  const { locale, timeZone } = options;
  if (name.endsWith('At')) return preciseTime(value, { locale, timeZone });
  if (name === 'displayedMs' || name === 'penaltyMs')
    return formatDuration(Number(value), { locale, decimals: options.displayedDecimals });
  if (name.endsWith('Ms')) return formatDuration(Number(value), { locale, decimals: 3 });
  if (name === 'count') return Number(value);
  return choices.has(name) ? value.replaceAll('-', '_') : value;
}

/** Params that are one of a few words of ours; everything else is text of a person. */
const choices = new Set(['source', 'rounding', 'rankingBasis', 'tieRule', 'decision', 'official']);

/** A time of day with milliseconds: what reads are compared by. */
export function preciseTime(instant: string, options: { locale: string; timeZone: string }): string {
  const { locale, timeZone } = options;
  const seconds = formatInstant(instant, { locale, timeZone, style: 'seconds' });
  const ms = String(new Date(instant).getUTCMilliseconds()).padStart(3, '0');
  const mark = new Intl.NumberFormat(locale).format(1.5).charAt(1);
  return seconds.replace(/(\d{1,2}[:.]\d{2}[:.]\d{2})/, `$1${mark}${ms}`);
}
