'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/form/TextField.tsx';

/** The new link, to be copied now: only its fingerprint is kept. */
export function NewInviteLink(props: { link: string; onDone: () => void }) {
  const t = useTranslations('clubs.invites');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const field = document.getElementById('invite-link');
    if (field instanceof HTMLInputElement) field.select();
    const copied = await copyText(props.link);
    setCopied(copied);
  };
  return (
    <div className="flex flex-col gap-5">
      <p>{t('madeText')}</p>
      <TextField
        id="invite-link"
        label={t('link')}
        readOnly
        value={props.link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p role="status" className="-my-2 min-h-6 font-semibold">
        {isCopied && t('copied')}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={copy}>
          {t('copy')}
        </Button>
        <Button onClick={props.onDone}>{t('done')}</Button>
      </div>
    </div>
  );
}

/** The clipboard's own door is closed where the address is not secure; the selected field is copied there instead. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
