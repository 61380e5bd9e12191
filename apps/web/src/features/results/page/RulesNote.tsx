import { useLocale, useTranslations } from 'next-intl';
import { formatDuration } from '@/i18n/format.ts';
import type { RulesFragment } from './__generated__/Rules.ts';

/** The rules that these results are made by, in plain sentences, at the foot of the page. */
export function RulesNote(props: { race: RulesFragment }) {
  const t = useTranslations('results.rules');
  const locale = useLocale();
  const { rules } = props.race;
  const sentences = [
    t(`basis.${rules.rankingBasis}`),
    t(`rounding.${rules.rounding}`),
    t(`ties.${rules.tieRule}`),
    t('start', { window: formatDuration(rules.startWindow, { locale, alwaysHours: true }) }),
    t(`guide.${rules.guideRule}`),
    t('finish'),
  ];
  return (
    <section aria-labelledby="rules" className="max-w-prose border-line border-t pt-5 text-muted text-sm">
      <h2 id="rules" className="mb-2 text-ink text-xl">
        {t('title')}
      </h2>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
