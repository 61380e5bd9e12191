import { expect, it } from 'vitest';
import { createCookieJar } from './cookies.ts';

function answer(...cookies: string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return headers;
}

it('keeps cookies until they are taken out', () => {
  const jar = createCookieJar();
  expect(jar.header()).toBe('');
  jar.take(answer('session=a=b; Path=/; HttpOnly', 'language=de; Max-Age=3600'));
  expect(jar.header()).toBe('session=a=b; language=de');
  jar.take(answer('session=c; Path=/', 'language=; Max-Age=0'));
  expect(jar.header()).toBe('session=c');
});
