import type { ApiError } from '@/i18n/error-text.ts';

/** Says that a field was left empty; `path` is the field's path joined by dots. */
export function requiredProblem(path: string): ApiError {
  return { code: 'REQUIRED', message: 'Fill in this field.', path: path.split('.') };
}
