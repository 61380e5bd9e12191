import { inputProblem, type UserErrorFields } from '../server/user-errors.ts';

const FACT_ID = /^[0-9a-f]{32}$/;

/** Whether a device made this id as it should. */
export function isFactId(text: string): boolean {
  return FACT_ID.test(text);
}

/** Tells what an id has to look like. */
export function badFactId(field: string): UserErrorFields {
  return inputProblem({
    code: 'FACT_ID_INVALID',
    message: `${field} has to be 32 lower-case hexadecimal digits, made once by the device and sent again with every retry.`,
    path: [field],
  });
}
