const here = 'http://here.invalid';

/** Where to go after signing in: the wished path when it is one of this site, else `fallback`. */
export function safeNext(wish: string | readonly string[] | undefined, fallback = '/'): string {
  if (typeof wish !== 'string' || !wish.startsWith('/') || !URL.canParse(wish, here)) return fallback;
  const url = new URL(wish, here);
  const isOurs = url.origin === here && !url.pathname.startsWith('//');
  return isOurs ? `${url.pathname}${url.search}${url.hash}` : fallback;
}

/** An address of this site that brings the visitor on to `next` afterwards. */
export function withNext(path: string, next: string): string {
  return next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`;
}
