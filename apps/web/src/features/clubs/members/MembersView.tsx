import { clubRoles, type ClubRole as DomainRole, mayInviteAs } from '@backstride/domain';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { ClubFrame } from '../page/ClubFrame.tsx';
import type { ClubMembersQuery } from './__generated__/ClubMembers.ts';
import { InviteList } from './InviteList.tsx';
import { InviteMaker } from './InviteMaker.tsx';
import { MemberList } from './MemberList.tsx';
import { RequestList } from './RequestList.tsx';
import type { Role } from './role.ts';

type Club = NonNullable<ClubMembersQuery['club']>;

/** Who is in a club; for those who run it also who wants in, and the links that let people in. */
export async function MembersView(props: { club: Club; viewerAccountId: string }) {
  const { club } = props;
  const t = await getTranslations('clubs.members');
  const role = (club.viewerMembership?.role.toLowerCase() ?? null) as DomainRole | null;
  const invitable = clubRoles
    .filter((candidate) => mayInviteAs(role, candidate))
    .map((candidate) => candidate.toUpperCase() as Role);
  const { edges, pageInfo, totalCount } = club.members;
  return (
    <ClubFrame club={club} tab="members">
      <ClientMessages
        namespaces={[
          'errors',
          'clubs.members',
          'clubs.invites',
          'clubs.requests',
          'clubs.roles',
          'clubs.roleHints',
        ]}
      >
        <div className="flex flex-col gap-12">
          {club.joinRequests.length > 0 && (
            <RequestList requests={club.joinRequests} timeZone={club.timeZone} />
          )}
          <section aria-labelledby="members">
            <h2 id="members" className="text-2xl">
              {t('title', { count: totalCount })}
            </h2>
            <MemberList
              members={edges.map(({ node }) => node)}
              timeZone={club.timeZone}
              viewerAccountId={props.viewerAccountId}
              viewerRole={club.viewerMembership?.role}
              canManage={club.viewerPermissions.canManageMembers}
            />
            {pageInfo.hasNextPage && (
              <LinkButton
                href={`/clubs/${club.slug}/members?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}
                className="mt-5"
              >
                {t('more')}
              </LinkButton>
            )}
          </section>
          {invitable.length > 0 && (
            <section aria-labelledby="invites">
              <InviteMaker clubId={club.id} roles={invitable} />
              <InviteList invites={club.invites} timeZone={club.timeZone} />
            </section>
          )}
        </div>
      </ClientMessages>
    </ClubFrame>
  );
}
