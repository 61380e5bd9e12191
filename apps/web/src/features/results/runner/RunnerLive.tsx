'use client';

import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { useLiveResume } from '@/apollo/live/use-live-resume.ts';
import { LiveRunnerDocument } from './__generated__/RunnerPage.ts';

/** Renews the page when the results of this runner change. Shows nothing. */
export function RunnerLive(props: { raceId: string; resultId: string; position: number; paused: boolean }) {
  const router = useRouter();
  useLiveResume({
    document: LiveRunnerDocument,
    variables: { raceId: props.raceId },
    after: props.position,
    paused: props.paused,
    positionOf: (data) => data.resultChanges.position,
    onData: ({ resultChanges: { isReset, results } }) => {
      if (isReset || results.some(({ id }) => id === props.resultId)) startTransition(() => router.refresh());
    },
  });
  return null;
}
