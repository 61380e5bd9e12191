import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clubRoles, higherRole, isSlug, MAX_SLUG_LENGTH, mayInviteAs, numberedSlug } from './index.ts';

const role = fc.constantFrom(...clubRoles);

test('nobody invites somebody to more than they are themselves, and nobody invites owners', () => {
  fc.assert(
    fc.property(role, role, (actor, invited) => {
      if (mayInviteAs(actor, invited)) {
        expect(invited).not.toBe('owner');
        expect(higherRole(actor, invited)).toBe(actor);
      }
    }),
  );
  expect(mayInviteAs('coach', 'member')).toBe(true);
  expect(mayInviteAs('coach', 'organizer')).toBe(false);
  expect(mayInviteAs('member', 'guest')).toBe(false);
  expect(mayInviteAs(null, 'guest')).toBe(false);
});

test('a numbered slug is a slug, however long the first one is', () => {
  expect(numberedSlug('retro', 1)).toBe('retro');
  expect(numberedSlug('retro', 12)).toBe('retro-12');
  expect(isSlug(numberedSlug('x'.repeat(MAX_SLUG_LENGTH), 120))).toBe(true);
});
