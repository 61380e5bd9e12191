'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { Badge, type Tone } from '@/ui/Badge.tsx';
import { Button } from '@/ui/Button.tsx';
import { PlainTime } from '@/ui/data/Time.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import type { InviteRowFragment } from './__generated__/InviteRow.ts';
import { RevokeInviteDocument } from './__generated__/RevokeInvite.ts';

const tones: Record<InviteRowFragment['state'], Tone> = {
  OPEN: 'accent',
  EXPIRED: 'outline',
  REVOKED: 'outline',
  USED_UP: 'outline',
};

/** The links that let people in, newest first, with what became of each. */
export function InviteList(props: { invites: readonly InviteRowFragment[]; timeZone: string }) {
  const t = useTranslations('clubs.invites');
  const roles = useTranslations('clubs.roles');
  const [revoking, setRevoking] = useState<InviteRowFragment>();
  if (props.invites.length === 0) return <p className="mt-4 text-muted">{t('none')}</p>;
  return (
    <>
      <ul className="mt-4 border-line border-t">
        {props.invites.map((invite) => (
          <li
            key={invite.id}
            className="flex min-h-16 flex-wrap items-center gap-x-5 gap-y-1 border-line border-b py-2.5"
          >
            <span className="min-w-0 flex-1 basis-48">
              <span className="font-semibold">{invite.label || t('unnamed')}</span>
              <span className="block text-muted text-sm">
                {roles(invite.role)} · {t('uses', { count: invite.uses })}
                {invite.usesLeft !== null && invite.state === 'OPEN' && (
                  <> · {t('left', { count: invite.usesLeft })}</>
                )}
                {' · '}
                {t('until')} <PlainTime instant={invite.expiresAt} timeZone={props.timeZone} />
              </span>
            </span>
            <Badge tone={tones[invite.state]}>{t(`states.${invite.state}`)}</Badge>
            <span className="flex w-32 justify-end">
              {invite.state === 'OPEN' && (
                <Button
                  variant="quiet"
                  aria-label={t('revokeNamed', { label: invite.label || t('unnamed') })}
                  onClick={() => setRevoking(invite)}
                >
                  {t('revoke')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {revoking && (
        <RevokeDialog key={revoking.id} invite={revoking} onClose={() => setRevoking(undefined)} />
      )}
    </>
  );
}

function RevokeDialog(props: { invite: InviteRowFragment; onClose: () => void }) {
  const t = useTranslations('clubs.invites');
  const router = useRouter();
  const task = useTask();
  const revoke = async () => {
    const revoked = await task.run(() =>
      sendMutation({
        document: RevokeInviteDocument,
        variables: { input: { inviteId: props.invite.id } },
        result: (data) => data.revokeInvite,
      }),
    );
    if (!revoked) return;
    props.onClose();
    router.refresh();
    announce({ text: t('revoked') });
  };
  return (
    <Dialog alert open onClose={props.onClose} title={t('revokeTitle')}>
      <div className="flex flex-col gap-5">
        <FormProblems problems={task.problems} />
        <p>{t('revokeText')}</p>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" pending={task.pending} onClick={revoke}>
            {t('revoke')}
          </Button>
          <Button onClick={props.onClose}>{t('keep')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
