import type { Locale } from '@backstride/domain';

/** A mail in every language that the instance writes. */
export type MailText = Readonly<Record<Locale, { readonly subject: string; readonly body: string }>>;

/** Lets somebody choose a new password. */
export function resetPasswordMail(url: string): MailText {
  return {
    en: {
      subject: 'Choose a new password',
      body: `Hello,\n\nsomebody, probably you, wants a new password for your account. Choose it here within the next hour:\n\n${url}\n\nIf it was not you, do nothing: your password stays as it is.`,
    },
    de: {
      subject: 'Neues Passwort wählen',
      body: `Hallo,\n\njemand, wahrscheinlich du, möchte ein neues Passwort für dein Konto. Du kannst es innerhalb der nächsten Stunde hier wählen:\n\n${url}\n\nWarst du es nicht, brauchst du nichts zu tun: Dein Passwort bleibt, wie es ist.`,
    },
  };
}

/** Signs somebody in without a password. */
export function signInLinkMail(url: string): MailText {
  return {
    en: {
      subject: 'Your sign-in link',
      body: `Hello,\n\nthis link signs you in, once and within the next five minutes:\n\n${url}\n\nIf you did not ask for it, do nothing.`,
    },
    de: {
      subject: 'Dein Anmeldelink',
      body: `Hallo,\n\nmit diesem Link meldest du dich an, einmal und innerhalb der nächsten fünf Minuten:\n\n${url}\n\nHast du ihn nicht angefordert, brauchst du nichts zu tun.`,
    },
  };
}

/** Proves that an e-mail address is somebody's own. */
export function verifyEmailMail(url: string): MailText {
  return {
    en: {
      subject: 'Confirm your e-mail address',
      body: `Hello,\n\nplease confirm that this is your e-mail address:\n\n${url}\n\nIf you have no account here, do nothing.`,
    },
    de: {
      subject: 'E-Mail-Adresse bestätigen',
      body: `Hallo,\n\nbitte bestätige, dass dies deine E-Mail-Adresse ist:\n\n${url}\n\nHast du hier kein Konto, brauchst du nichts zu tun.`,
    },
  };
}
