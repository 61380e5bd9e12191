import type { ProblemFragment } from './operations/__generated__/problem.ts';

/** The API could not be reached, or was not able to answer just now; the same request may be sent again. */
export class ApiUnavailableError extends Error {
  override readonly name = 'ApiUnavailableError';
}

/** The API did not accept the request as a whole; `code` is what it gives in `extensions.code`. */
export class ApiRefusedError extends Error {
  override readonly name = 'ApiRefusedError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The API understood and said no, with a code that tells why. */
export class ApiProblemError extends Error {
  override readonly name = 'ApiProblemError';
  readonly code: string;

  constructor({ code, message, path, params }: ProblemFragment) {
    const at = path.length > 0 ? ` (${path.join('.')})` : '';
    const values = params.map((param) => `${param.name}=${param.value}`).join(', ');
    super(`${message}${at} [${code}${values === '' ? '' : `: ${values}`}]`);
    this.code = code;
  }
}
