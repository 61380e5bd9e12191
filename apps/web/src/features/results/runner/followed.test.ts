import { describe, expect, it } from 'vitest';
import { followedCookieText, MOST_FOLLOWED, readFollowed, toggleFollowed } from './followed.ts';

describe('followed runners', () => {
  it('reads what it writes', () => {
    const text = followedCookieText({ racePath: '/e/a/b', bibs: ['12', 'F 7', 'ü;='] });
    const value = /^backstride-follow=([^;]*);/.exec(text)?.[1] ?? '';
    expect(readFollowed(decodeURIComponent(value))).toEqual(['12', 'F 7', 'ü;=']);
  });

  it('drops doubles, nonsense and more than a screen of them', () => {
    const many = Array.from({ length: 40 }, (_, index) => String(index));
    expect(readFollowed(['1', '1', '', 'x'.repeat(13)].join('\n'))).toEqual(['1']);
    expect(readFollowed(many.join('\n'))).toHaveLength(MOST_FOLLOWED);
    expect(readFollowed(undefined)).toEqual([]);
  });

  it('follows, newest first, and lets go', () => {
    expect(toggleFollowed(['1'], '2')).toEqual(['2', '1']);
    expect(toggleFollowed(['2', '1'], '2')).toEqual(['1']);
  });

  it('forgets the cookie with the last one', () => {
    expect(followedCookieText({ racePath: '/e/a/b', bibs: [] })).toContain('max-age=0');
  });
});
