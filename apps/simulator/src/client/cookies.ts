/** The cookies of one log-in, by name. Paths, domains and expiry are left out: a session talks to one API. */
export interface CookieJar {
  /** The value of the `Cookie` header; empty when there are none. */
  header(): string;
  /** Takes what an answer sets; an empty value or `Max-Age=0` takes a cookie out. */
  take(answer: Headers): void;
}

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, string>();
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    take(answer) {
      for (const line of answer.getSetCookie()) {
        const [pair = '', ...attributes] = line.split(';');
        const equals = pair.indexOf('=');
        const name = pair.slice(0, equals).trim();
        const value = pair.slice(equals + 1).trim();
        const isGone = value === '' || attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute));
        if (isGone) cookies.delete(name);
        else cookies.set(name, value);
      }
    },
  };
}
