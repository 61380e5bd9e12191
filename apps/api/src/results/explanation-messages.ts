import { durationMs, type ExplanationSentence, formatHms } from '@backstride/domain';

type Params = ExplanationSentence['params'];

/** English for who has no translation at hand; pages translate by code and params. */
const messages: Readonly<Record<ExplanationSentence['code'], (params: Params) => string>> = {
  'gun-recorded': ({ gunAt }) => `The gun went off at ${moment(gunAt)}.`,
  'gun-planned': ({ gunAt }) => `No gun is recorded: the planned start at ${moment(gunAt)} is used.`,
  'gun-missing': () => 'There is no gun and no planned start: times since the gun are open.',
  'start-from-mat': ({ startAt }) => `Started on the mat at ${moment(startAt)}.`,
  'start-from-manual': ({ startAt }) => `Start taken by hand at ${moment(startAt)}.`,
  'start-from-gun': ({ startAt }) => `No read on the start mat: the gun at ${moment(startAt)} counts.`,
  'start-from-planned-gun': ({ startAt }) =>
    `No read on the start mat and no gun: the planned start at ${moment(startAt)} counts.`,
  'start-missing': () => 'No start is known.',
  'checkpoint-missed': ({ checkpointName }) => `No read at ${checkpointName}.`,
  'finish-from-read': ({ finishAt }) => `Finished on the mat at ${moment(finishAt)}.`,
  'finish-from-backup': ({ finishAt }) => `Finished by the backup chip or reader at ${moment(finishAt)}.`,
  'finish-from-manual': ({ finishAt }) => `Finish taken by hand at ${moment(finishAt)}.`,
  'not-finished': () => 'No finish so far.',
  'reads-not-used': ({ reason, count }) => `${count} not used: ${String(reason).replaceAll('-', ' ')}.`,
  'section-suspiciously-fast': ({ checkpointName }) =>
    `The section to ${checkpointName} is faster than a plausible backward runner; for a look.`,
  rounded: ({ unroundedMs, displayedMs }) =>
    `${duration(unroundedMs, 3)} is shown as ${duration(displayedMs, 0)}.`,
  'ranked-by': ({ rankingBasis }) => `Places are taken by ${rankingBasis} time.`,
  'tie-rule': ({ tieRule }) => `Shared places: ${String(tieRule).replaceAll('-', ' ')}.`,
  penalty: ({ penaltyMs, reason }) => `A penalty of ${duration(penaltyMs, 0)}: ${reason}`,
  ruling: ({ decision, reason }) => `Decision ${String(decision).toUpperCase()}: ${reason}`,
  'ruling-overruled': ({ decision, reason }) =>
    `Overruled decision ${String(decision).toUpperCase()}: ${reason}`,
  'dead-heat': ({ reason }) => `The officials saw a dead heat: ${reason}`,
  'not-ranked': () => 'Takes part without being ranked.',
};

/** A sentence in English. */
export function explanationMessage({ code, params }: ExplanationSentence): string {
  return messages[code](params);
}

/** Params as texts: instants in ISO, everything else as it is. */
export function explanationParams({ params }: ExplanationSentence) {
  return Object.entries(params).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: name.endsWith('At') ? moment(value) : String(value) }],
  );
}

function moment(value: Params[string] | undefined): string {
  return typeof value === 'number' ? new Date(value).toISOString() : '';
}

function duration(value: Params[string] | undefined, decimals: 0 | 3): string {
  return typeof value === 'number' ? formatHms(durationMs(value), { decimals }) : '';
}
