import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityWords } from '../../server/domain/quantity-words.ts';
import { isKeptExactly, roundedNumbers } from '../../server/ingest/exact-numbers.ts';
import { readBundle } from '../../server/ingest/read-bundle.ts';
import { examples, readExample } from '../support/graph.ts';

describe('a number in a bundle', () => {
  test('that is written as JavaScript writes it is kept exactly, whichever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(roundedNumbers(JSON.stringify([value]))).toEqual([]);
      }),
    );
  });

  test('is found out when a whole number comes back as another, whichever it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (value) => {
        // Up to the digits that are shown: 2^53 itself is kept, and shown as it is written.
        const shown = BigInt(Number(value).toLocaleString('fullwide', { useGrouping: false })) === value;
        expect(isKeptExactly(String(value))).toBe(shown);
      }),
    );
  });

  test.each(['1200', '1.2e3', '1.20', '0.1', '-0', '0e5', '1E2', '9007199254740991', '5e-324'])(
    '%s is kept',
    (text) => {
      expect(isKeptExactly(text)).toBe(true);
    },
  );

  test.each(['9007199254740993', '0.12345678901234567890123', '1e400', '4503599627370497.3'])(
    '%s is not, and its bundle is refused with the line',
    (text) => {
      const json = readExample(examples.denial).replace(
        /"format"/u,
        `"x": "9007199254740993 \\" 1e400",\n"y": ${text},\n"format"`,
      );
      expect(readBundle(json).rejected).toEqual([
        {
          row: 'bundle',
          id: null,
          field: '',
          reason: `the number ${text} in line 3 cannot be kept exactly: give it fewer digits, or as text`,
        },
      ]);
    },
  );

  test('is shown in a sentence with all its digits', () => {
    const words = (min: number) => quantityWords({ min, max: min, unit: 'km', approximate: false });
    expect([words(0.1), words(1234.56789012), words(9007199254740991)]).toEqual([
      '0.1 km',
      '1,234.56789012 km',
      '9,007,199,254,740,991 km',
    ]);
  });
});
