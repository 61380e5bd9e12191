import { describe, expect, it } from 'vitest';
import { instantMs } from '../units/index.ts';
import {
  type ClubMember,
  can,
  clubActions,
  type Invite,
  inviteState,
  isSlug,
  membershipRefusal,
  slugify,
} from './index.ts';

describe('roles', () => {
  it('lets nobody outside the club do anything, and an owner everything', () => {
    expect(clubActions.filter((action) => can(null, action))).toEqual([]);
    expect(clubActions.filter((action) => !can('owner', action))).toEqual([]);
  });

  it('lets a guest only look', () => {
    expect(clubActions.filter((action) => can('guest', action))).toEqual(['club.view']);
  });
});

describe('membership', () => {
  const members: ClubMember[] = [
    { accountId: 'olga', role: 'owner' },
    { accountId: 'otto', role: 'organizer' },
    { accountId: 'mia', role: 'member' },
  ];
  const refusal = (actorId: string, accountId: string, role: ClubMember['role'] | null) =>
    membershipRefusal({ members, actorId, accountId, role });

  it("doesn't let the last owner leave or step down", () => {
    expect(refusal('olga', 'olga', null)).toBe('last-owner');
    expect(refusal('olga', 'olga', 'member')).toBe('last-owner');
    const two = [...members, { accountId: 'oskar', role: 'owner' as const }];
    expect(membershipRefusal({ members: two, actorId: 'olga', accountId: 'olga', role: null })).toBeNull();
  });

  it('lets everybody else leave, and only owners make owners', () => {
    expect(refusal('mia', 'mia', null)).toBeNull();
    expect(refusal('mia', 'otto', null)).toBe('not-allowed');
    expect(refusal('otto', 'mia', 'coach')).toBeNull();
    expect(refusal('otto', 'otto', 'owner')).toBe('not-allowed');
    expect(refusal('otto', 'olga', null)).toBe('not-allowed');
    expect(refusal('nobody', 'mia', null)).toBe('not-a-member');
  });
});

describe('slugs', () => {
  it.each([
    ['Demo Rückwärts e.V.', 'demo-ruckwarts-e-v'],
    ['  Größe -- 42  ', 'grosse-42'],
    ['Admin', 'club-admin'],
    ['走', 'club'],
    ['x'.repeat(80), 'x'.repeat(48)],
  ])('makes %s to %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['a', 'A-b', '-ab', 'a--b', 'api', 'ab ', ''])('refuses %j', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});

describe('invites', () => {
  const invite: Invite = { expiresAt: instantMs(1000), revokedAt: null, maxUses: 2, uses: 1 };
  it.each([
    ['valid', invite, 999],
    ['expired', invite, 1000],
    ['revoked', { ...invite, revokedAt: instantMs(500) }, 600],
    ['used-up', { ...invite, uses: 2 }, 600],
  ] as const)('is %s', (state, given, now) => {
    expect(inviteState({ invite: given, now: instantMs(now) })).toBe(state);
  });
});
