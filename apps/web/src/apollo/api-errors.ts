import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ApiError } from '@/i18n/error-text.ts';

/**
 * What a failed query or mutation threw, as errors that `errorText` can say. A request that never
 * arrived becomes `API_UNREACHABLE`.
 */
export function apiErrors(thrown: unknown): readonly ApiError[] {
  if (!CombinedGraphQLErrors.is(thrown)) {
    return [
      { code: 'API_UNREACHABLE', message: 'The race server does not answer right now. Try again shortly.' },
    ];
  }
  return thrown.errors.map((error) => ({
    code: String(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR'),
    message: error.message,
    params: readParams(error.extensions?.params),
  }));
}

function readParams(params: unknown): NonNullable<ApiError['params']> {
  if (!Array.isArray(params)) return [];
  return params.flatMap((param: unknown) =>
    typeof param === 'object' && param !== null && 'name' in param && 'value' in param
      ? [{ name: String(param.name), value: String(param.value) }]
      : [],
  );
}
