import type { useTranslations } from 'next-intl';

/** An error of the API as its mutations and top-level errors carry it. */
export type ApiError = {
  readonly code: string;
  /** The server's own English sentence; shown when no catalogue knows the code. */
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>> | null;
  readonly path?: readonly string[] | null;
};

type ErrorTexts = ReturnType<typeof useTranslations<'errors'>>;

/** The error in the visitor's language: `errors.<CODE>` with its params, else the server's sentence. */
export function errorText(t: ErrorTexts, error: ApiError): string {
  if (!t.has(error.code as never)) return error.message;
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(error.params ?? {})) {
    values[key] = typeof value === 'number' ? value : String(value);
  }
  return t(error.code as never, values as never);
}
