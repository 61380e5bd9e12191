import 'server-only';
import { query } from '@/apollo/server.ts';
import { ClubHistoryDocument, type ClubHistoryQuery } from './history/__generated__/ClubHistory.ts';
import { InvitePageDocument, type InvitePageQuery } from './join/__generated__/InvitePage.ts';
import { ClubMembersDocument, type ClubMembersQuery } from './members/__generated__/ClubMembers.ts';
import { ClubPageDocument, type ClubPageQuery } from './page/__generated__/ClubPage.ts';
import { ClubSettingsDocument, type ClubSettingsQuery } from './settings/__generated__/ClubSettings.ts';

type Place = { readonly slug: string; readonly after?: string | undefined };

/** The club of an address with its race days; null when there is none. */
export async function findClub({ slug, after }: Place): Promise<ClubPageQuery['club']> {
  const { data } = await query({ query: ClubPageDocument, variables: { slug, after: after ?? null } });
  return data?.club ?? null;
}

/** The club with its members, invites and requests; the parts that the viewer may not see are empty. */
export async function findClubMembers({ slug, after }: Place): Promise<ClubMembersQuery['club']> {
  const { data } = await query({ query: ClubMembersDocument, variables: { slug, after: after ?? null } });
  return data?.club ?? null;
}

/** The club with who changed what. */
export async function findClubHistory({ slug, after }: Place): Promise<ClubHistoryQuery['club']> {
  const { data } = await query({ query: ClubHistoryDocument, variables: { slug, after: after ?? null } });
  return data?.club ?? null;
}

/** The club with what its settings page changes. */
export async function findClubSettings(slug: string): Promise<ClubSettingsQuery['club']> {
  const { data } = await query({ query: ClubSettingsDocument, variables: { slug } });
  return data?.club ?? null;
}

/** What an invite link offers; null when there is no such link. */
export async function findInvite(token: string): Promise<InvitePageQuery['invite']> {
  const { data } = await query({ query: InvitePageDocument, variables: { token } });
  return data?.invite ?? null;
}
