import { createHash } from 'node:crypto';
import type { EntryResult } from '@backstride/domain';

/** A row of `results` as JSON, under the names of its columns. */
export interface ResultRow {
  readonly entry_id: string;
  readonly content_hash: string;
}

/** Makes the row of one result. Equal content gives an equal hash, whoever computed it. */
export function toResultRow(result: EntryResult, clubName: string | null): ResultRow {
  const content = {
    entry_id: result.entryId,
    bib: result.bib,
    list_order: result.listOrder,
    status: result.status,
    place: result.place,
    place_in_sex: result.placeInSex,
    place_in_age_group: result.placeInAgeGroup,
    places_in_categories: sortedByKey(result.placeInCategories),
    sex: result.sex,
    age_group_key: result.ageGroupKey,
    category_keys: result.categoryKeys,
    club_name: clubName,
    gun_at: moment(result.gunAt),
    is_gun_planned: result.gunIsPlanned,
    start_at: moment(result.startAt),
    start_source: result.startSource,
    finish_at: moment(result.finishAt),
    raw_gun_ms: result.rawGunMs,
    raw_net_ms: result.rawNetMs,
    penalty_ms: result.penaltyMs,
    gun_ms: result.gunMs,
    net_ms: result.netMs,
    ranked_ms: result.rankedMs,
    displayed_gun_ms: result.displayedGunMs,
    displayed_net_ms: result.displayedNetMs,
    splits: result.splits.map((split) => ({
      checkpointId: split.checkpointId,
      at: split.passedAt,
      gunMs: split.gunMs,
      netMs: split.netMs,
      suspicious: split.suspicious,
    })),
    ruling_fact_ids: result.rulingFactIds,
  };
  return { ...content, content_hash: hashOf(content) };
}

function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

function moment(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}

function sortedByKey(places: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1)));
}
