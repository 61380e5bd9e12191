import type { useTranslations } from 'next-intl';

/** An age group's key (`under-20`, `20-24`, `80+`, or the organizer's own) as it is read. */
export function ageGroupText(key: string, t: ReturnType<typeof useTranslations<'results'>>): string {
  const under = /^under-(\d+)$/.exec(key);
  if (under?.[1] !== undefined) return t('underAge', { age: under[1] });
  return key.replace(/^(\d+)-(\d+)$/, '$1–$2');
}
