import { useLocale, useTranslations } from 'next-intl';
import { cx } from '@/ui/cx.ts';
import type { WhyFragment } from './__generated__/Why.ts';
import { ReadList } from './ReadList.tsx';
import { whyValues } from './why-values.ts';

type WhyProps = {
  readonly result: WhyFragment;
  readonly timeZone: string;
  readonly decimals: 0 | 2 | 3;
};

/** Why this time: one sentence per step, each opening the reads it rests on, and all reads at the end. */
export function WhyThisTime(props: WhyProps) {
  const t = useTranslations('results.why');
  const { explanation, reads } = props.result;
  return (
    <section aria-labelledby="why" className="flex flex-col gap-3">
      <h2 id="why" className="text-2xl">
        {t('title')}
      </h2>
      <ol className="flex flex-col divide-y divide-line rounded-card border border-line bg-surface">
        {explanation.map((sentence) => (
          <li key={`${sentence.code} ${sentence.message}`}>
            <Sentence {...props} sentence={sentence} />
          </li>
        ))}
      </ol>
      {reads.length > 0 && (
        <details className="group">
          <Summary className="font-semibold">{t('allReads', { count: reads.length })}</Summary>
          <ReadList reads={reads} timeZone={props.timeZone} />
        </details>
      )}
    </section>
  );
}

function Sentence(props: WhyProps & { sentence: WhyFragment['explanation'][number] }) {
  const { sentence, result, timeZone } = props;
  const text = useSentence(props);
  const reads = result.reads.filter((read) => sentence.factIds.includes(read.factId));
  if (reads.length === 0) return <p className="px-4 py-3">{text}</p>;
  return (
    <details className="group">
      <Summary className="px-4 py-3">{text}</Summary>
      <div className="px-4 pb-4">
        <ReadList reads={reads} timeZone={timeZone} />
      </div>
    </details>
  );
}

/** The sentence in the reader's language; the server's own English where no catalogue knows its code. */
function useSentence(props: WhyProps & { sentence: WhyFragment['explanation'][number] }): string {
  const t = useTranslations('results.why.sentences');
  const words = useTranslations('results.disposition');
  const locale = useLocale();
  const { sentence, timeZone, decimals } = props;
  const key = sentence.code as never;
  if (!t.has(key)) return sentence.message;
  const values = whyValues(sentence.params, { locale, timeZone, displayedDecimals: decimals });
  if (sentence.code === 'reads-not-used') {
    const reason = String(values.reason).replaceAll('-', '_').toUpperCase();
    values.reason = words.has(reason as never) ? words(reason as never) : reason;
  }
  return t(key, values as never);
}

function Summary(props: { children: string; className: string }) {
  return (
    <summary className={cx('flex min-h-12 items-baseline justify-between gap-4', props.className)}>
      <span>{props.children}</span>
      <svg
        aria-hidden="true"
        viewBox="0 0 12 8"
        className="w-3 shrink-0 text-muted transition-transform group-open:rotate-180"
      >
        <path d="M1 1.5 6 6.5 11 1.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </summary>
  );
}
