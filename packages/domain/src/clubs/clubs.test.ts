import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantMs } from '../units/index.ts';
import {
  CLUB_ROLES,
  can,
  higherRole,
  inviteState,
  isSlug,
  leavesClubOwnerless,
  mayHandleRole,
  numberedSlug,
  slugify,
} from './index.ts';

const role = fc.constantFrom(...CLUB_ROLES);

test('strangers may do nothing in a club, owners everything', () => {
  for (const action of [
    'manage-club',
    'manage-members',
    'manage-events',
    'see-members',
    'see-audit',
  ] as const) {
    expect(can(null, action)).toBe(false);
    expect(can('owner', action)).toBe(true);
  }
  expect(can('guest', 'see-members')).toBe(false);
  expect(can('organizer', 'manage-club')).toBe(false);
});

test('nobody but an owner handles a role as high as their own', () => {
  fc.assert(
    fc.property(role, role, (actor, handled) => {
      const allowed = mayHandleRole(actor, handled);
      if (actor === 'owner') expect(allowed).toBe(true);
      else if (higherRole(actor, handled) === handled) expect(allowed).toBe(false);
    }),
  );
  expect(mayHandleRole('organizer', 'coach')).toBe(true);
  expect(mayHandleRole('coach', 'guest')).toBe(false);
});

test('the last owner can not stop being one', () => {
  expect(leavesClubOwnerless({ role: 'owner', nextRole: null, ownerCount: 1 })).toBe(true);
  expect(leavesClubOwnerless({ role: 'owner', nextRole: 'member', ownerCount: 2 })).toBe(false);
  expect(leavesClubOwnerless({ role: 'owner', nextRole: 'owner', ownerCount: 1 })).toBe(false);
  expect(leavesClubOwnerless({ role: 'member', nextRole: null, ownerCount: 1 })).toBe(false);
});

test('an invite is open until its expiry, its last use or its end by hand', () => {
  const invite = { expiresAt: instantMs(1_000), isRevoked: false, uses: 1, maxUses: 2 };
  expect(inviteState(invite, instantMs(999))).toBe('open');
  expect(inviteState(invite, instantMs(1_000))).toBe('expired');
  expect(inviteState({ ...invite, uses: 2 }, instantMs(0))).toBe('used-up');
  expect(inviteState({ ...invite, isRevoked: true }, instantMs(0))).toBe('revoked');
  expect(inviteState({ ...invite, uses: 99, maxUses: null }, instantMs(0))).toBe('open');
});

test('names become slugs', () => {
  expect(slugify('Rückwärtslaufverein Köln e. V.')).toBe('rueckwaertslaufverein-koeln-e-v');
  expect(slugify('  Łódź — Retro & Friends ')).toBe('lodz-retro-friends');
  expect(slugify('後ろ走り')).toBeNull();
  expect(numberedSlug('retro', 1)).toBe('retro');
  expect(numberedSlug('retro', 12)).toBe('retro-12');
});

test('whatever comes out is a slug', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 1, max: 999 }),
      (name, n) => {
        const slug = slugify(name);
        if (slug !== null) {
          expect(isSlug(slug)).toBe(true);
          expect(isSlug(numberedSlug(slug, n))).toBe(true);
        }
      },
    ),
  );
});
