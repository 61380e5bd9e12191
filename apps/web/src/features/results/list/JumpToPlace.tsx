'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button.tsx';

/** Asks for a place and goes there. `onJump` answers whether there is anybody at that place or behind it. */
export function JumpToPlace(props: { onJump: (place: number) => Promise<boolean> }) {
  const t = useTranslations('results.list.jump');
  const [problem, setProblem] = useState<'noPlace' | 'noConnection'>();
  const [isPending, setPending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const place = Number(new FormData(event.currentTarget).get('place'));
    if (!Number.isInteger(place) || place < 1) return;
    setPending(true);
    try {
      setProblem((await props.onJump(place)) ? undefined : 'noPlace');
    } catch {
      setProblem('noConnection');
    }
    setPending(false);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center justify-end gap-2">
      {problem !== undefined && (
        <p role="alert" className="text-sm text-warn">
          {t(problem)}
        </p>
      )}
      <label className="flex items-center gap-2">
        <span className="sr-only text-muted text-sm sm:not-sr-only">{t('label')}</span>
        <input
          name="place"
          type="number"
          inputMode="numeric"
          min={1}
          required
          placeholder={t('place')}
          className="figures min-h-12 w-20 rounded-control border border-edge bg-surface px-3 text-right font-semibold placeholder:font-normal placeholder:font-text placeholder:text-muted sm:min-h-10"
        />
      </label>
      <Button type="submit" size="small" pending={isPending} className="sm:min-h-10">
        {t('go')}
      </Button>
    </form>
  );
}
