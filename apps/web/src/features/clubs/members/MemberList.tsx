'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/ui/Badge.tsx';
import { Button } from '@/ui/Button.tsx';
import { PlainTime } from '@/ui/data/Time.tsx';
import type { MemberRowFragment } from './__generated__/MemberRow.ts';
import { MemberDialog } from './MemberDialog.tsx';
import type { Role } from './role.ts';

/** The members by role and name; who runs the club opens one to change or remove it. */
export function MemberList(props: {
  members: readonly MemberRowFragment[];
  timeZone: string;
  viewerAccountId: string;
  viewerRole: Role | undefined;
  canManage: boolean;
}) {
  const t = useTranslations('clubs.members');
  const roles = useTranslations('clubs.roles');
  const [open, setOpen] = useState<MemberRowFragment>();
  const mayChange = (member: MemberRowFragment) =>
    props.canManage && (member.role !== 'OWNER' || props.viewerRole === 'OWNER');
  return (
    <>
      <ul className="mt-3 border-line border-t">
        {props.members.map((member) => (
          <li
            key={member.id}
            className="flex min-h-16 flex-wrap items-center gap-x-5 gap-y-1 border-line border-b py-2.5"
          >
            <span className="min-w-0 flex-1 basis-48">
              <span className="font-semibold">{member.account.name}</span>
              {member.account.id === props.viewerAccountId && (
                <span className="text-muted"> · {t('you')}</span>
              )}
              <span className="block text-muted text-sm [overflow-wrap:anywhere]">
                {member.account.email && `${member.account.email} · `}
                {t('since')} <PlainTime instant={member.joinedAt} timeZone={props.timeZone} style="date" />
              </span>
            </span>
            <Badge tone={member.role === 'OWNER' ? 'accent' : member.role === 'MEMBER' ? 'outline' : 'plain'}>
              {roles(member.role)}
            </Badge>
            {props.canManage && (
              <span className="flex w-24 justify-end">
                {mayChange(member) && (
                  <Button
                    variant="quiet"
                    aria-label={t('changeNamed', { name: member.account.name })}
                    onClick={() => setOpen(member)}
                  >
                    {t('change')}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <MemberDialog
          key={open.id}
          member={open}
          canMakeOwners={props.viewerRole === 'OWNER'}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
