import { checkText } from '@backstride/domain';
import { inputProblem, type UserErrorFields } from './user-errors.ts';

/** Collects every problem of an input, so that a person sees all of them at once. */
export interface InputChecks {
  readonly problems: readonly UserErrorFields[];
  add(problem: {
    readonly code: string;
    readonly params?: Readonly<Record<string, string | number>>;
    readonly message: string;
    readonly path: readonly (string | number)[];
  }): void;
  /** The text without spaces around it, '' when it is too short, too long or has control characters. */
  text(
    value: string,
    path: readonly (string | number)[],
    limits: { readonly min: number; readonly max: number; readonly hasLines?: boolean },
  ): string;
  /** A whole number within limits. */
  range(
    value: number,
    path: readonly (string | number)[],
    limits: { readonly min: number; readonly max: number },
  ): number;
}

/** Starts without a problem. */
export function createInputChecks(): InputChecks {
  const problems: UserErrorFields[] = [];
  const add: InputChecks['add'] = ({ path, ...problem }) => {
    problems.push(inputProblem({ ...problem, path: path.map(String) }));
  };
  return {
    problems,
    add,
    text(value, path, { min, max, hasLines = false }) {
      const checked = checkText({ text: value, min, max, hasLines });
      if ('text' in checked) return checked.text;
      const field = String(path.at(-1));
      if (checked.problem === 'FORBIDDEN_CHARACTER')
        add({
          code: 'TEXT_CONTROL_CHARACTERS',
          params: { field },
          message: `${field} holds characters that can't be kept, such as NUL. Remove them.`,
          path,
        });
      else
        add({
          code: `TEXT_${checked.problem}`,
          params: { field, min, max },
          message: `${field} is too ${checked.problem === 'TOO_LONG' ? 'long' : 'short'}: it needs ${min} to ${max} characters.`,
          path,
        });
      return '';
    },
    range(value, path, { min, max }) {
      if (value < min || value > max) {
        const field = String(path.at(-1));
        add({
          code: 'NUMBER_OUT_OF_RANGE',
          params: { field, min, max, value },
          message: `${field} is ${value}; it has to be from ${min} to ${max}.`,
          path,
        });
      }
      return value;
    },
  };
}
