import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWindow,
  applyChanges,
  firstHole,
  indexOf,
  listOf,
  refreshInPlace,
  rowCount,
} from './result-list.ts';
import { testPage, testRow } from './test-rows.ts';

const hundred = Array.from({ length: 100 }, (_, index) => testRow(index + 1, index + 1));

describe('the whole list', () => {
  const list = listOf(testPage(hundred.slice(0, 10), { total: 100, endCursor: 'c' }), {});

  it('is as long as the race and has holes', () => {
    expect(rowCount(list)).toBe(100);
    expect(firstHole(list, { from: 0, to: 9 })).toBeUndefined();
    expect(firstHole(list, { from: 5, to: 30 })).toBe(10);
    expect(firstHole(list, { from: 95, to: 500 })).toBe(95);
  });

  it('takes a window from anywhere', () => {
    const more = addWindow(list, testPage(hundred.slice(50, 60), { total: 100 }));
    expect(more.rows.get(55)?.bib).toBe('56');
    expect(firstHole(more, { from: 50, to: 59 })).toBeUndefined();
  });

  it('moves changed rows to where they belong and leaves no double', () => {
    const swapped = applyChanges(list, [testRow(5, 2), testRow(2, 5)], 100);
    expect(swapped.rows.get(1)?.bib).toBe('5');
    expect(swapped.rows.get(4)?.bib).toBe('2');
    expect(swapped.rows.size).toBe(10);
  });

  it('forgets a row whose place was taken, so that it is loaded again', () => {
    const next = applyChanges(list, [testRow(77, 3)], 100);
    expect(next.rows.get(2)?.bib).toBe('77');
    expect(indexOf(next, 'res_3')).toBeUndefined();
  });

  it('keeps everything in place while somebody reads', () => {
    const next = refreshInPlace(list, [testRow(5, 2, { officialTime: 7 })]);
    expect(next.rows.get(4)?.officialTime).toBe(7);
    expect([...next.rows.values()].map((row) => row.bib)).toEqual(
      [...list.rows.values()].map((row) => row.bib),
    );
  });

  it('shows the new order after any change of the order', () => {
    const whole = listOf(testPage(hundred, { total: 100 }), {});
    fc.assert(
      fc.property(fc.shuffledSubarray(hundred, { minLength: 100 }), (order) => {
        const reordered = order.map((row, index) => ({ ...row, listOrder: index + 1 }));
        const changed = reordered.filter((row, index) => hundred[index]?.id !== row.id);
        const next = applyChanges(whole, changed, 100);
        expect(next.rows.size).toBe(100);
        for (const row of reordered) expect(next.rows.get(row.listOrder - 1)?.id).toBe(row.id);
      }),
    );
  });
});

describe('a filtered list', () => {
  const women = hundred.filter((row) => row.sex === 'F');
  const list = listOf(testPage(women.slice(0, 5), { total: 50, endCursor: 'c' }), { sex: 'F' });

  it('hints at what follows, but not at all of it', () => {
    expect(rowCount(list)).toBe(50);
    expect(rowCount(addWindow(list, testPage(women.slice(5), { total: 50 })))).toBe(50);
    expect(rowCount(listOf(testPage(women.slice(0, 5), { total: 5000, endCursor: 'c' }), { sex: 'F' }))).toBe(
      55,
    );
  });

  it('goes on after its end and shows nobody twice', () => {
    const more = addWindow(list, testPage(women.slice(4, 8), { total: 50, endCursor: 'd' }));
    expect([...more.rows.values()].map((row) => row.bib)).toEqual([
      '2',
      '4',
      '6',
      '8',
      '10',
      '12',
      '14',
      '16',
    ]);
    expect(more.endCursor).toBe('d');
  });

  it('takes in who belongs to it and stands before its end', () => {
    const next = applyChanges(list, [testRow(98, 3), testRow(97, 3), testRow(96, 60)], 100);
    expect([...next.rows.values()].map((row) => row.bib)).toEqual(['2', '98', '4', '6', '8', '10']);
    expect(next.total).toBe(51);
  });

  it('lets go who no longer belongs to it', () => {
    const finished = listOf(testPage(women.slice(0, 3), { total: 3 }), { status: 'FINISHED' });
    const next = applyChanges(finished, [testRow(4, 90, { status: 'DSQ' })], 100);
    expect([...next.rows.values()].map((row) => row.bib)).toEqual(['2', '6']);
    expect(next.total).toBe(2);
  });

  it('finds changed rows without accents and by the beginning of words', () => {
    const found = listOf(testPage([], { total: 0 }), { q: 'muller' });
    const changed = [
      testRow(1, 1, { name: 'Demo Jörg Müller-Groß' }),
      testRow(2, 2, { name: 'Demo Obermüller' }),
    ];
    expect([...applyChanges(found, changed, 2).rows.values()].map((row) => row.bib)).toEqual(['1']);
  });
});
