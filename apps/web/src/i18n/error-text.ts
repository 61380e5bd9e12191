import type { useTranslations } from 'next-intl';

/** An error of the API as its mutations and top-level errors carry it. */
export type ApiError = {
  readonly code: string;
  /** The server's own English sentence; shown when no catalogue knows the code. */
  readonly message: string;
  readonly params?: readonly { readonly name: string; readonly value: string }[];
  /** The input field it is about, outermost first. */
  readonly path?: readonly string[];
};

type ErrorTexts = ReturnType<typeof useTranslations<'errors'>>;

/** The error in the visitor's language: `errors.<CODE>` with its params, else the server's sentence. */
export function errorText(t: ErrorTexts, error: ApiError): string {
  if (!t.has(error.code as never)) return error.message;
  const values = Object.fromEntries((error.params ?? []).map(({ name, value }) => [name, asNumber(value)]));
  return t(error.code as never, values as never);
}

/** Params travel as text; plural rules and number formats need numbers. */
function asNumber(value: string): string | number {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(value) ? Number(value) : value;
}
