'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { Radio, RadioGroup } from '@/ui/form/Choice.tsx';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import { ChangeMemberRoleDocument } from './__generated__/ChangeMemberRole.ts';
import type { MemberRowFragment } from './__generated__/MemberRow.ts';
import { RemoveMemberDocument } from './__generated__/RemoveMember.ts';
import { type Role, roles } from './role.ts';

/** Gives a member another role, or takes them out after a second question. */
export function MemberDialog(props: {
  member: MemberRowFragment;
  canMakeOwners: boolean;
  onClose: () => void;
}) {
  const { member } = props;
  const { name } = member.account;
  const t = useTranslations('clubs.members');
  const roleNames = useTranslations('clubs.roles');
  const hints = useTranslations('clubs.roleHints');
  const router = useRouter();
  const task = useTask();
  const [isRemoving, setRemoving] = useState(false);
  const finish = (text: string) => {
    props.onClose();
    router.refresh();
    announce({ text });
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const role = new FormData(event.currentTarget).get('role') as Role;
    const saved = await task.run(() =>
      sendMutation({
        document: ChangeMemberRoleDocument,
        variables: { input: { membershipId: member.id, role } },
        result: (data) => data.changeMemberRole,
      }),
    );
    if (saved) finish(t('changed', { name, role: roleNames(role) }));
  };
  const remove = async () => {
    const removed = await task.run(() =>
      sendMutation({
        document: RemoveMemberDocument,
        variables: { input: { membershipId: member.id } },
        result: (data) => data.removeMember,
      }),
    );
    if (removed) finish(t('removed', { name }));
  };
  return (
    <Dialog open onClose={props.onClose} title={name}>
      <FormProblems problems={task.problems} />
      {isRemoving ? (
        <div className="mt-2 flex flex-col gap-5">
          <p>{t('removeQuestion', { name })}</p>
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" pending={task.pending} onClick={remove}>
              {t('remove')}
            </Button>
            <Button onClick={() => setRemoving(false)}>{t('keep')}</Button>
          </div>
        </div>
      ) : (
        <form onSubmit={save} className="mt-2 flex flex-col gap-4">
          <RadioGroup legend={t('role')}>
            {roles
              .filter((role) => role !== 'OWNER' || props.canMakeOwners)
              .map((role) => (
                <Radio
                  key={role}
                  name="role"
                  value={role}
                  label={roleNames(role)}
                  hint={hints(role)}
                  defaultChecked={role === member.role}
                />
              ))}
          </RadioGroup>
          <div className="flex flex-wrap justify-between gap-3">
            <Button type="submit" variant="primary" pending={task.pending}>
              {t('save')}
            </Button>
            <Button variant="danger" onClick={() => setRemoving(true)}>
              {t('remove')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
