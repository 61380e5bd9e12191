import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalogues, chooseLocale, fallbackLocale, localeCookie } from './locales.ts';
import { type MessageTree, overlay, placeCatalogue } from './merge-messages.ts';

const loaded = new Map<string, Promise<MessageTree>>();

/** The language's texts over the English ones, so that a young translation never shows a bare key. */
async function loadMessages(locale: string): Promise<MessageTree> {
  const base = locale === fallbackLocale ? {} : await messagesOf(fallbackLocale);
  const parts = await Promise.all(
    catalogues.map(async (name) => {
      const file: { default: MessageTree } = await import(`../../messages/${locale}/${name}.json`);
      return placeCatalogue(name, file.default);
    }),
  );
  return parts.reduce(overlay, base);
}

function messagesOf(locale: string): Promise<MessageTree> {
  if (process.env.NODE_ENV === 'development') return loadMessages(locale);
  const known = loaded.get(locale) ?? loadMessages(locale);
  loaded.set(locale, known);
  return known;
}

export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale({
    cookie: jar.get(localeCookie)?.value,
    acceptLanguage: head.get('accept-language'),
  });
  return { locale, messages: (await messagesOf(locale)) as never, timeZone: 'UTC' };
});
