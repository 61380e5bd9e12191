import { checkText, isLocale } from '@backstride/domain';
import { APIError } from 'better-auth/api';

/** Characters of the name of an account. */
const NAME = { min: 1, max: 120 } as const;

/** What log-in pages send of an account; none of it is to be trusted. */
interface AccountFields {
  readonly name?: unknown;
  readonly locale?: unknown;
  readonly image?: unknown;
}

/** A new account with a checked name. @throws APIError NAME_INVALID */
export function checkNewAccount<Fields extends AccountFields>(account: Fields) {
  return { ...account, ...checkedLocale(account), name: checkedName(account.name), image: null };
}

/** Changes of an account, checked where they are about name or language. @throws APIError NAME_INVALID */
export function checkChangedAccount<Fields extends AccountFields>(changes: Fields) {
  return {
    ...changes,
    ...checkedLocale(changes),
    ...(changes.name === undefined ? {} : { name: checkedName(changes.name) }),
    ...(changes.image === undefined ? {} : { image: null }),
  };
}

function checkedName(name: unknown): string {
  const checked = typeof name === 'string' ? checkText({ text: name, ...NAME }) : null;
  if (checked && 'text' in checked) return checked.text;
  throw new APIError('BAD_REQUEST', {
    code: 'NAME_INVALID',
    message: `A name needs ${NAME.min} to ${NAME.max} characters, without line breaks and control characters.`,
  });
}

function checkedLocale({ locale }: AccountFields) {
  if (locale === undefined) return {};
  return { locale: typeof locale === 'string' && isLocale(locale) ? locale : null };
}
