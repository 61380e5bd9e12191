'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { sendMutation } from '@/apollo/send-mutation.ts';
import type { ApiError } from '@/i18n/error-text.ts';
import { Button } from '@/ui/Button.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import { CreateInviteDocument } from './__generated__/CreateInvite.ts';
import { NewInviteLink } from './NewInviteLink.tsx';
import type { Role } from './role.ts';

const MAX_DAYS = 365;
const MAX_USES = 1_000_000;

/** Makes a link that lets people in, and shows it the one time that it can be shown. */
export function InviteMaker(props: { clubId: string; roles: readonly Role[] }) {
  const t = useTranslations('clubs.invites');
  const [open, setOpen] = useState(false);
  const [link, setLink] = useState<string>();
  const close = () => {
    setOpen(false);
    setLink(undefined);
  };
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 id="invites" className="text-2xl">
            {t('title')}
          </h2>
          <p className="mt-1 text-muted">{t('lead')}</p>
        </div>
        <Button variant="primary" onClick={() => setOpen(true)}>
          {t('make')}
        </Button>
      </div>
      <Dialog open={open} onClose={close} title={link === undefined ? t('make') : t('madeTitle')}>
        {link === undefined ? (
          <InviteForm {...props} onMade={(token) => setLink(`${window.location.origin}/join/${token}`)} />
        ) : (
          <NewInviteLink link={link} onDone={close} />
        )}
      </Dialog>
    </>
  );
}

function InviteForm(props: { clubId: string; roles: readonly Role[]; onMade: (token: string) => void }) {
  const t = useTranslations('clubs.invites');
  const roleNames = useTranslations('clubs.roles');
  const router = useRouter();
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const days = Number(form.get('validForDays'));
    const uses = String(form.get('maxUses') ?? '').trim();
    const found = [
      ...outOfRange('validForDays', days, MAX_DAYS),
      ...(uses === '' ? [] : outOfRange('maxUses', Number(uses), MAX_USES)),
    ];
    if (found.length > 0) return task.show(found);
    const made = await task.run(() =>
      sendMutation({
        document: CreateInviteDocument,
        variables: {
          input: {
            clubId: props.clubId,
            role: props.roles.find((role) => role === form.get('role')) ?? 'MEMBER',
            label: String(form.get('label') ?? ''),
            validForDays: days,
            maxUses: uses === '' ? null : Number(uses),
          },
        },
        result: (data) => data.createInvite,
      }),
    );
    if (!made) return;
    props.onMade(made.token);
    router.refresh();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormProblems
        problems={task.problems}
        fields={{
          label: { id: 'label', label: t('label') },
          validForDays: { id: 'validForDays', label: t('validForDays') },
          maxUses: { id: 'maxUses', label: t('maxUses') },
          role: { id: 'role', label: t('role') },
        }}
      />
      <Select
        id="role"
        name="role"
        label={t('role')}
        hint={t('roleHint')}
        defaultValue="MEMBER"
        error={problem('role')}
      >
        {props.roles.map((role) => (
          <option key={role} value={role}>
            {roleNames(role)}
          </option>
        ))}
      </Select>
      <TextField
        id="label"
        name="label"
        label={t('label')}
        hint={t('labelHint')}
        optional
        maxLength={120}
        autoComplete="off"
        error={problem('label')}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          id="validForDays"
          name="validForDays"
          type="number"
          inputMode="numeric"
          min={1}
          max={MAX_DAYS}
          label={t('validForDays')}
          defaultValue={14}
          error={problem('validForDays')}
        />
        <TextField
          id="maxUses"
          name="maxUses"
          type="number"
          inputMode="numeric"
          min={1}
          label={t('maxUses')}
          optional
          error={problem('maxUses')}
        />
      </div>
      <Button type="submit" variant="primary" pending={task.pending}>
        {t('make')}
      </Button>
    </form>
  );
}

function outOfRange(field: string, value: number, max: number): readonly ApiError[] {
  if (Number.isInteger(value) && value >= 1 && value <= max) return [];
  const params = [
    { name: 'min', value: '1' },
    { name: 'max', value: String(max) },
  ];
  return [{ code: 'NUMBER_OUT_OF_RANGE', message: `From 1 to ${max}.`, params, path: [field] }];
}
