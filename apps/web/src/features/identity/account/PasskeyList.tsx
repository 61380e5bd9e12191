'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { LocalTime } from '@/ui/data/LocalTime.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { useSecureOrigin } from '@/ui/feedback/browser-state.ts';
import { SecureOriginNotice } from '@/ui/feedback/SecureOriginNotice.tsx';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import { authPost } from '../auth/auth-post.ts';
import { readForm } from '../auth/check-fields.ts';

export type PasskeyRow = { readonly id: string; readonly name: string | null; readonly createdAt: string };

/** The passkeys of the account: add one on this device, take one away. */
export function PasskeyList(props: { passkeys: readonly PasskeyRow[]; suggestedName: string }) {
  const t = useTranslations('identity.account');
  const router = useRouter();
  const task = useTask();
  const isSecure = useSecureOrigin();
  const [removing, setRemoving] = useState<PasskeyRow>();
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = (readForm(event.currentTarget).passkeyName ?? '').trim() || props.suggestedName;
    const added = await task.run(async () => (await import('../auth/passkeys.ts')).addPasskey(name));
    if (!added) return;
    router.refresh();
    announce({ text: t('passkeyAdded') });
  };
  const remove = async (passkey: PasskeyRow) => {
    const removed = await task.run(() => authPost('/passkey/delete-passkey', { id: passkey.id }));
    setRemoving(undefined);
    if (removed) router.refresh();
  };
  return (
    <div className="flex flex-col gap-5">
      <FormProblems problems={task.problems} />
      {props.passkeys.length === 0 ? (
        <p className="text-muted">{t('noPasskeys')}</p>
      ) : (
        <ul className="flex flex-col">
          {props.passkeys.map((passkey) => (
            <li
              key={passkey.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2"
            >
              <span className="min-w-0 flex-1 font-semibold">{passkey.name || t('passkeyUnnamed')}</span>
              <span className="text-muted text-sm">
                <LocalTime instant={passkey.createdAt} style="date" />
              </span>
              <Button
                variant="quiet"
                aria-label={t('removePasskeyNamed', { name: passkey.name || t('passkeyUnnamed') })}
                onClick={() => setRemoving(passkey)}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isSecure ? (
        <form method="post" onSubmit={add} className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-56">
            <TextField
              name="passkeyName"
              label={t('passkeyName')}
              defaultValue={props.suggestedName}
              maxLength={60}
            />
          </div>
          <Button type="submit" pending={task.pending}>
            {t('addPasskey')}
          </Button>
        </form>
      ) : (
        <SecureOriginNotice />
      )}
      <Dialog
        alert
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('removePasskeyTitle')}
      >
        <p>{t('removePasskeyText', { name: removing?.name || t('passkeyUnnamed') })}</p>
        <Button
          variant="danger"
          className="mt-5"
          pending={task.pending}
          onClick={() => removing && remove(removing)}
        >
          {t('remove')}
        </Button>
      </Dialog>
    </div>
  );
}
