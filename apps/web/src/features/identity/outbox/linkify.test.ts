import { expect, it } from 'vitest';
import { linkify } from './linkify.ts';

it('makes links of web addresses only, without the full stop behind them', () => {
  const pieces = linkify('Open http://localhost:3000/x?token=a-b. Not javascript:alert(1) nor <b>.');
  expect(pieces.filter(({ isLink }) => isLink).map(({ text }) => text)).toEqual([
    'http://localhost:3000/x?token=a-b',
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(
    'Open http://localhost:3000/x?token=a-b. Not javascript:alert(1) nor <b>.',
  );
});
