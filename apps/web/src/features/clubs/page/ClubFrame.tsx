import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Badge } from '@/ui/Badge.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import { TabsNav } from '@/ui/TabsNav.tsx';
import type { ClubHeadFragment } from './__generated__/ClubHead.ts';

export type ClubTab = 'overview' | 'members' | 'settings' | 'history';

/** The top of every page of a club: its name, what the viewer is in it, and the pages that they may open. */
export async function ClubFrame(props: { club: ClubHeadFragment; tab: ClubTab; children: ReactNode }) {
  const { club } = props;
  const [t, roles] = await Promise.all([getTranslations('clubs.page'), getTranslations('clubs.roles')]);
  const may = club.viewerPermissions;
  const tabs = [
    { key: 'overview', path: '', show: true },
    { key: 'members', path: '/members', show: may.canSeeMembers },
    { key: 'settings', path: '/settings', show: may.canManageClub },
    { key: 'history', path: '/history', show: may.canManageMembers },
  ] as const;
  const shown = tabs.filter(({ show }) => show);
  return (
    <>
      <PageHeader
        title={club.name}
        parent={{ href: '/clubs', label: t('allClubs') }}
        meta={
          <>
            {club.viewerMembership && <Badge tone="accent">{roles(club.viewerMembership.role)}</Badge>}
            <span className="text-muted">{t('members', { count: club.memberCount })}</span>
            <span className="text-muted">{club.timeZone.replaceAll('_', ' ')}</span>
          </>
        }
      />
      {shown.length > 1 && (
        <TabsNav
          label={t('tabsLabel')}
          tabs={shown.map(({ key, path }) => ({
            href: `/clubs/${club.slug}${path}`,
            label: t(`tabs.${key}`),
            current: key === props.tab,
          }))}
        />
      )}
      <div className={shown.length > 1 ? 'pt-8' : ''}>{props.children}</div>
    </>
  );
}
