'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { followedCookie, followedCookieText, readFollowed, toggleFollowed } from './followed.ts';

/** Keeps a runner on top of the results on this device. */
export function FollowButton(props: { racePath: string; bib: string; isFollowed: boolean }) {
  const t = useTranslations('results.follow');
  const router = useRouter();
  const [isFollowed, setFollowed] = useState(props.isFollowed);
  const toggle = () => {
    const bibs = toggleFollowed(readFollowed(cookieValue(followedCookie)), props.bib);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari before 18.4
    document.cookie = followedCookieText({ racePath: props.racePath, bibs });
    setFollowed(bibs.includes(props.bib));
    router.refresh();
  };
  return (
    <Button
      aria-pressed={isFollowed}
      onClick={toggle}
      title={t('hint')}
      variant={isFollowed ? 'primary' : 'secondary'}
    >
      <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5">
        <path
          d="m12 3.5 2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.700 20l1.100-6L3.400 9.800l6-.8Z"
          fill={isFollowed ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
      {isFollowed ? t('following') : t('follow')}
    </Button>
  );
}

function cookieValue(name: string): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}
