import { parseLocalDateTime } from '@backstride/domain/time';

/** A moment as `<input type="datetime-local">` holds it in a zone: `2026-06-07T09:00:00`, with a fraction if there is one. */
export function toLocalInput(instant: string, timeZone: string): string {
  const moment = new Date(instant);
  const local = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  }).format(moment);
  const milliseconds = moment.getUTCMilliseconds();
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  return `${local.replace(' ', 'T')}${fraction}`;
}

/** What is wrong with a local time, as a code of the catalogues' `errors`. */
export type LocalInputProblem = 'LOCAL_TIME_MISSING' | 'LOCAL_TIME_NONEXISTENT';

/** The moment (ISO, UTC) that a clock in the zone showed this; of a repeated hour the first. */
export function fromLocalInput(
  text: string,
  timeZone: string,
): { readonly instant: string } | { readonly problem: LocalInputProblem } {
  const outcome = parseLocalDateTime({ text, zone: timeZone });
  if (outcome.ok) return { instant: new Date(outcome.instant).toISOString() };
  return {
    problem: outcome.problem === 'nonexistent-local-time' ? 'LOCAL_TIME_NONEXISTENT' : 'LOCAL_TIME_MISSING',
  };
}
