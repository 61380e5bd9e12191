import type { EntrySetup } from '../events/index.ts';
import type { Ruling } from '../timing/index.ts';
import { entryDispositions } from './dispositions.ts';
import type { EntryExplanation, ExplanationParams, ExplanationSentence } from './explanation-types.ts';
import { type MatchContext, matchEntry } from './matching.ts';
import { entryOutcome } from './outcome.ts';
import { tidySightings } from './race-log.ts';
import { MAIN_CHIP, MANUAL, type Scratch } from './scratch.ts';
import type { Disposition, EntryOutcome } from './types.ts';

/** Tells in sentences, for the web to translate, how an entry's time came about. */
export function describeEntry(context: MatchContext, entry: number, scratch: Scratch): EntryExplanation {
  const outcome = entryOutcome(context, entry, scratch);
  matchEntry(context, entry, scratch);
  const dispositions = entryDispositions(context.index, context.log, entry, scratch);
  const sentences = [
    gunSentence(context, outcome),
    startSentence(context, entry, outcome, scratch),
    ...missedSentences(context, scratch),
    finishSentence(context, entry, outcome, scratch),
    ...suspiciousSentences(context, outcome),
    ...unusedSentences(dispositions),
    ...rulingSentences(context),
    ...rankingSentences(context, entry, outcome),
  ];
  return { outcome, dispositions, sentences };
}

function sentence(
  code: ExplanationSentence['code'],
  params: ExplanationParams,
  factIds: readonly string[] = [],
): ExplanationSentence {
  return { code, params, factIds };
}

function gunSentence({ signal }: MatchContext, { gunAt }: EntryOutcome): ExplanationSentence {
  if (signal.gun !== null)
    return sentence('gun-recorded', { gunAt, source: signal.gun.source }, [signal.gun.id]);
  return gunAt === null ? sentence('gun-missing', {}) : sentence('gun-planned', { gunAt });
}

function startSentence(
  context: MatchContext,
  entry: number,
  { startAt, startSource }: EntryOutcome,
  scratch: Scratch,
): ExplanationSentence {
  if (startSource === 'gun') return sentence('start-from-gun', { startAt });
  if (startSource === 'planned-gun') return sentence('start-from-planned-gun', { startAt });
  if (startSource === 'none') return sentence('start-missing', {});
  const read = scratch.passing[context.index.start] ?? -1;
  const code = scratch.tier[read] === MANUAL ? 'start-from-manual' : 'start-from-mat';
  return sentence(code, { startAt }, factIdsAt(context, entry, read));
}

function factIdsAt({ log }: MatchContext, entry: number, read: number): string[] {
  const fact = tidySightings(log, entry)[read];
  return fact === undefined ? [] : [fact.id];
}

function missedSentences({ index }: MatchContext, scratch: Scratch): ExplanationSentence[] {
  const furthest = scratch.passing.findLastIndex((read) => read >= 0);
  return index.checkpoints
    .filter(
      (_, position) => position !== index.start && position < furthest && scratch.passing[position] === -1,
    )
    .map((checkpoint) =>
      sentence('checkpoint-missed', { checkpointId: checkpoint.id, checkpointName: checkpoint.name }),
    );
}

function finishSentence(
  context: MatchContext,
  entry: number,
  { finishAt }: EntryOutcome,
  scratch: Scratch,
): ExplanationSentence {
  const read = scratch.passing[context.index.finish] ?? -1;
  if (finishAt === null) return sentence('not-finished', {});
  const tier = scratch.tier[read];
  const code =
    tier === MANUAL ? 'finish-from-manual' : tier === MAIN_CHIP ? 'finish-from-read' : 'finish-from-backup';
  return sentence(code, { finishAt }, factIdsAt(context, entry, read));
}

function suspiciousSentences({ index }: MatchContext, { splits }: EntryOutcome): ExplanationSentence[] {
  return splits
    .filter((split) => split.suspicious)
    .map((split) => {
      const checkpoint = index.checkpoints[index.checkpointPositions.get(split.checkpointId) ?? -1];
      const params = { checkpointId: split.checkpointId, checkpointName: checkpoint?.name ?? '' };
      return sentence('section-suspiciously-fast', params, [split.factId]);
    });
}

function unusedSentences(dispositions: readonly Disposition[]): ExplanationSentence[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, factId } of dispositions) {
    if (reason === 'counted') continue;
    const known = byReason.get(reason);
    if (known === undefined) byReason.set(reason, [factId]);
    else known.push(factId);
  }
  return [...byReason].map(([reason, factIds]) =>
    sentence('reads-not-used', { reason, count: factIds.length }, factIds),
  );
}

function rulingSentences({ rulings }: MatchContext): ExplanationSentence[] {
  return [
    ...rulings.applied.map(rulingSentence),
    ...rulings.overruled.map((ruling) =>
      sentence('ruling-overruled', { decision: ruling.decision.type, reason: ruling.reason }, [ruling.id]),
    ),
  ];
}

function rulingSentence({ decision, reason, official, id }: Ruling): ExplanationSentence {
  if (decision.type === 'time-penalty')
    return sentence('penalty', { penaltyMs: decision.penaltyMs, reason, official }, [id]);
  if (decision.type === 'dead-heat')
    return sentence('dead-heat', { withEntryId: decision.withEntryId, reason, official }, [id]);
  return sentence('ruling', { decision: decision.type, reason, official }, [id]);
}

function rankingSentences(
  { index }: MatchContext,
  entry: number,
  outcome: EntryOutcome,
): ExplanationSentence[] {
  const { rounding, rankingBasis, tieRule } = index.setup.rules;
  const { ranked } = index.setup.entries[entry] as EntrySetup;
  const sentences: ExplanationSentence[] = [];
  const unroundedMs = rankingBasis === 'gun' ? outcome.gunMs : outcome.netMs;
  const displayedMs = rankingBasis === 'gun' ? outcome.displayedGunMs : outcome.displayedNetMs;
  if (displayedMs !== null) sentences.push(sentence('rounded', { rounding, unroundedMs, displayedMs }));
  if (outcome.status === 'finished')
    sentences.push(sentence('ranked-by', { rankingBasis }), sentence('tie-rule', { tieRule }));
  if (!ranked) sentences.push(sentence('not-ranked', {}));
  return sentences;
}
