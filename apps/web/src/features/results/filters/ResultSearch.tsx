'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import { cx } from '@/ui/cx.ts';
import { type AddressFilter, filterAddress, withFilter } from './filter-address.ts';

/** Typing goes on this long before it is searched for. */
const PAUSE_MS = 180;

/** Search by bib or name as one types: the address changes in place. A plain form without JavaScript. */
export function ResultSearch(props: { path: string; filter: AddressFilter }) {
  const t = useTranslations('results.search');
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [text, setText] = useState(props.filter.q ?? '');
  const asked = useRef(props.filter.q ?? '');
  const { path, filter } = props;

  useEffect(() => {
    const given = filter.q ?? '';
    if (given === asked.current) return;
    asked.current = given;
    setText(given);
  }, [filter.q]);

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      startTransition(() =>
        router.replace(filterAddress(path, withFilter(filter, 'q', wanted)), { scroll: false }),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, path, filter, router]);

  return (
    <search>
      <form action={path} className="relative max-w-2xl" onSubmit={(event) => event.preventDefault()}>
        <HiddenFilter filter={filter} />
        <label htmlFor="result-search" className="sr-only">
          {t('label')}
        </label>
        <svg
          aria-hidden="true"
          viewBox="0 0 24 24"
          className={cx(
            '-translate-y-1/2 absolute top-1/2 left-4 size-5 fill-none stroke-2 stroke-current text-muted',
            isPending && 'motion-safe:animate-pulse',
          )}
        >
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <input
          id="result-search"
          name="q"
          type="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('placeholder')}
          aria-busy={isPending}
          className="min-h-14 w-full rounded-control border border-edge bg-surface py-2.5 pr-4 pl-12 text-lg placeholder:text-muted focus-visible:outline-offset-0"
        />
      </form>
    </search>
  );
}

function HiddenFilter(props: { filter: AddressFilter }): ReactNode {
  const { q: _typed, ...others } = props.filter;
  return Object.entries(others).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
