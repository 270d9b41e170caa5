import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainDays, dayInterval, farDay } from '../../server/domain/edtf-interval.ts';
import { sentenceKey } from '../../server/domain/words.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;

describe('what a date is sure of', () => {
  const never = { startByDay: farDay, endFromDay: -farDay };
  test.each([
    ['1992-02-26', { startByDay: day('1992-02-26'), endFromDay: day('1992-02-26') }],
    ['1992', { startByDay: day('1992-12-31'), endFromDay: day('1992-01-01') }],
    ['1992-02/1993', { startByDay: day('1992-02-29'), endFromDay: day('1993-01-01') }],
    ['1992-02-26~', never],
    ['1992?', never],
    ['2001/..', { startByDay: day('2001-12-31'), endFromDay: -farDay }],
    ['../2001', { startByDay: farDay, endFromDay: day('2001-01-01') }],
    ['1992?/1993', { startByDay: farDay, endFromDay: day('1993-01-01') }],
    ['1992/', { startByDay: day('1992-12-31'), endFromDay: -farDay }],
  ])('%s', (edtf, sure) => {
    expect(certainDays(edtf)).toEqual(sure);
  });

  test('lies within what it can mean: what surely overlaps also possibly does', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('', '~', '?'),
      )
      .chain(([year, month, mark]) =>
        fc.constantFrom(`${year}${mark}`, `${year}-${String(month).padStart(2, '0')}${mark}`),
      );
    const interval = fc
      .tuple(date, fc.constantFrom('', '..'), fc.boolean())
      .map(([one, open, first]) => (first ? `${open}/${one}` : `${one}/${open}`));
    fc.assert(
      fc.property(fc.oneof(date, interval), fc.integer({ min: -400_000, max: 60_000 }), (edtf, from) => {
        const { startByDay, endFromDay } = certainDays(edtf);
        const { fromDay, toDay } = dayInterval(edtf);
        const to = from + 400;
        const surely = startByDay <= to && endFromDay >= from;
        const possibly = (fromDay ?? -farDay) <= to && (toDay ?? farDay) >= from;
        if (surely) expect(possibly).toBe(true);
      }),
    );
  });
});

test('the words of quotes stand folded and apart, whatever stands between them', () => {
  expect(sentenceKey(['The Şuşa–Böhme “act”', 'of 32 years.'])).toBe(' the susa bohme act of 32 years');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      expect(sentenceKey(texts)).toMatch(/^(?: [\p{L}\p{N}]+)*$/u);
    }),
  );
});
