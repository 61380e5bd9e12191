import { describe, expect, it } from 'vitest';
import { safeNext, withNext } from './safe-next.ts';

describe('where to go after signing in', () => {
  it('is the wished page of this site, with its question and anchor', () => {
    expect(safeNext('/clubs/retro?tab=1#top')).toBe('/clubs/retro?tab=1#top');
  });

  it.each([
    undefined,
    '',
    'clubs',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    ['/a', '/b'],
  ])('is the home page instead of %j', (wish) => {
    expect(safeNext(wish)).toBe('/');
  });

  it('is carried along as one parameter', () => {
    expect(withNext('/sign-in', '/join/abc?x=1&y=2')).toBe('/sign-in?next=%2Fjoin%2Fabc%3Fx%3D1%26y%3D2');
    expect(withNext('/sign-in', '/')).toBe('/sign-in');
  });
});
