import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from './sha256.ts';

describe('sha256Hex', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])(
    'agrees with node:crypto on %i characters',
    (length) => {
      const text = 'Läuferin {◂}'.repeat(100).slice(0, length);
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );
});
