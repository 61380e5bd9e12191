import type { ApiError } from '@/i18n/error-text.ts';

/** The shortest password that the log-ins accept. */
export const MIN_PASSWORD_LENGTH = 10;

/** Names and addresses longer than this are refused. */
export const MAX_NAME_LENGTH = 120;

/** What can be seen to be wrong with a filled-in form before it is sent, field by field. */
export function checkFields(values: Readonly<Record<string, string>>): readonly ApiError[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const code = codeFor(field, value);
    if (code === undefined) return [];
    return [
      { code, message: code, path: [field], params: [{ name: 'min', value: String(MIN_PASSWORD_LENGTH) }] },
    ];
  });
}

function codeFor(field: string, value: string): string | undefined {
  if (value.trim() === '') return 'REQUIRED';
  if (field === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())) return 'INVALID_EMAIL';
  if (field === 'newPassword' && value.length < MIN_PASSWORD_LENGTH) return 'PASSWORD_TOO_SHORT';
  return undefined;
}

/** The text fields of a form by name. */
export function readForm(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
