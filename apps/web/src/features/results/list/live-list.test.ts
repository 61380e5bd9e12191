import { describe, expect, it } from 'vitest';
import { anchorShift, liveListReducer, startLiveList, waitingFinishers } from './live-list.ts';
import { listOf } from './result-list.ts';
import { testPage, testRow } from './test-rows.ts';

const out = { status: 'ON_COURSE', place: null, officialTime: null } as const;
const rows = [testRow(1, 1), testRow(2, 2), testRow(3, 3, out), testRow(4, 4, out), testRow(5, 5, out)];
const counts = { entered: 5, finished: 2 };
const start = startLiveList(listOf(testPage(rows, { total: 5 }), {}), counts);

/** Number 5 overtakes everybody and finishes third. */
const arrival = {
  type: 'changes',
  rows: [testRow(5, 3), testRow(3, 4, out), testRow(4, 5, out)],
  counts: { entered: 5, finished: 3 },
} as const;

const bibs = (state: typeof start) =>
  Array.from({ length: 5 }, (_, index) => state.list.rows.get(index)?.bib).join(' ');

describe('a live list', () => {
  it('shows a new finisher at once when nobody reads further down', () => {
    const next = liveListReducer(start, { ...arrival, hold: false });
    expect(bibs(next)).toBe('1 2 5 3 4');
    expect(waitingFinishers(next)).toBe(0);
  });

  it('moves nothing while somebody reads, and counts what waits', () => {
    const next = liveListReducer(start, { ...arrival, hold: true });
    expect(bibs(next)).toBe('1 2 3 4 5');
    expect(next.list.rows.get(4)?.status).toBe('FINISHED');
    expect(waitingFinishers(next)).toBe(1);
    expect(next.arrivals).toEqual(['res_5']);
  });

  it('comes to the same list, held back or not', () => {
    const held = liveListReducer(liveListReducer(start, { ...arrival, hold: true }), { type: 'flush' });
    const direct = liveListReducer(start, { ...arrival, hold: false });
    expect(held).toEqual(direct);
  });

  it('puts the news in place before another window is added', () => {
    const held = liveListReducer(start, { ...arrival, hold: true });
    const next = liveListReducer(held, { type: 'window', page: testPage([testRow(1, 1)], { total: 5 }) });
    expect(bibs(next)).toBe('1 2 5 3 4');
  });

  it('takes a finish back that was voided', () => {
    const held = liveListReducer(start, { ...arrival, hold: true });
    const voided = liveListReducer(held, {
      type: 'changes',
      rows: [testRow(5, 5, out), testRow(3, 3, out), testRow(4, 4, out)],
      counts,
      hold: true,
    });
    expect(waitingFinishers(voided)).toBe(0);
    expect(voided.arrivals).toEqual([]);
  });

  it('counts under a filter only those whom the filter leaves', () => {
    const women = startLiveList(
      listOf(testPage([testRow(2, 2), testRow(4, 4, out)], { total: 2 }), { sex: 'F' }),
      counts,
    );
    const next = liveListReducer(women, {
      type: 'changes',
      rows: [testRow(4, 3), testRow(5, 4)],
      counts: { entered: 5, finished: 4 },
      hold: true,
    });
    expect(waitingFinishers(next)).toBe(1);
  });

  it('tells how far the row that is read has moved', () => {
    const next = liveListReducer(start, { ...arrival, hold: false });
    expect(anchorShift(start.list, next.list, 3)).toBe(1);
    expect(anchorShift(start.list, next.list, 0)).toBe(0);
    expect(anchorShift(start.list, next.list, 99)).toBe(0);
  });
});
