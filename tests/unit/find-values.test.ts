import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedValue } from '../../server/domain/bundle.ts';
import { dayInterval } from '../../server/domain/edtf-interval.ts';
import { findValues } from '../../server/ingest/extract/values/find-values.ts';
import { parsed } from '../support/parsed.ts';

const tuesday: DatedValue = { edtf: '2015-09-22', basis: 'stated' };

/** The dates of a text as [words, EDTF]. */
function dates(lines: readonly string[], published: DatedValue | undefined = tuesday): [string, string][] {
  const { text, sentences } = parsed(...lines);
  return findValues(text, sentences, published).value.flatMap((value): [string, string][] =>
    value.kind === 'time' ? [[text.slice(value.start, value.end), value.value.edtf]] : [],
  );
}

/** The quantities of a text: [words, min, max, unit, approximate]. */
function quantities(...lines: string[]) {
  const { text, sentences } = parsed(...lines);
  return findValues(text, sentences, tuesday).value.flatMap((value) =>
    value.kind === 'quantity'
      ? [
          [
            text.slice(value.start, value.end),
            value.value.min,
            value.value.max,
            value.value.unit,
            value.value.approximate,
          ],
        ]
      : [],
  );
}

describe('dates', () => {
  test.each([
    ['on/IN February/NNP 26/CD ~,/, 1992/CD', 'February 26, 1992', '1992-02-26'],
    ['on/IN 26/CD February/NNP 1992/CD', '26 February 1992', '1992-02-26'],
    ['in/IN 2013/CD/obl/1', '2013', '2013'],
    ['in/IN May/NNP 2012/CD', 'May 2012', '2012-05'],
    ['in/IN early/JJ 1992/CD', 'early 1992', '1992-01~/1992-04~'],
    ['in/IN the/DT 1980s/NNS', 'the 1980s', '198X'],
    ['in/IN the/DT late/JJ 1970s/NNS', 'the late 1970s', '1976~/1979~'],
    ['in/IN the/DT 19th/JJ century/NN', 'the 19th century', '18XX'],
    ['from/IN 2001/CD to/IN 2005/CD', 'from 2001 to 2005', '2001/2005'],
    ['since/IN 2013/CD', 'since 2013', '2013/..'],
    ['until/IN July/NNP 1805/CD', 'until July 1805', '../1805-07'],
    ['(/-LRB- ~1892/CD ~–/SYM ~94/CD', '1892–94', '1892/1894'],
    ['around/RB 1850/CD', 'around 1850', '1850~'],
    ['in/IN the/DT summer/NN of/IN 1816/CD', 'summer of 1816', '1816-22'],
    ['on/IN May/NNP 10/CD ~–/SYM ~12/CD ~,/, 2010/CD', 'May 10–12, 2010', '2010-05-10/2010-05-12'],
    ['in/IN 44/CD BC/NN', '44 BC', '-0043'],
  ])('“%s” is %s, %s', (line, words, edtf) => {
    expect(dates([line])).toEqual([[words, edtf]]);
  });

  test.each([
    ['He/PRP/nsubj/2 left/VBD/root/0 yesterday/NN/obl/2', 'yesterday', '2015-09-21'],
    ['He/PRP/nsubj/2 left/VBD/root/0 last/JJ week/NN/obl/2', 'last week', '2015-09-14/2015-09-20'],
    ['He/PRP/nsubj/2 left/VBD/root/0 last/JJ year/NN/obl/2', 'last year', '2014'],
    ['He/PRP/nsubj/2 left/VBD/root/0 two/CD/nummod/4 years/NNS/obl/2 ago/RB', 'two years ago', '2013'],
    ['He/PRP/nsubj/2 left/VBD/root/0 on/IN Thursday/NNP/obl/2', 'Thursday', '2015-09-17'],
    ['He/PRP/nsubj/3 will/MD/aux/3 leave/VB/root/0 on/IN Thursday/NNP/obl/3', 'Thursday', '2015-09-24'],
    ['He/PRP/nsubj/2 left/VBD/root/0 on/IN October/NNP 2/CD/obl/2', 'October 2', '2014-10-02'],
    ['He/PRP/nsubj/3 will/MD/aux/3 leave/VB/root/0 on/IN October/NNP 2/CD/obl/3', 'October 2', '2015-10-02'],
    ['He/PRP/nsubj/2 left/VBD/root/0 this/DT weekend/NN/obl/2', 'this weekend', '2015-09-19/2015-09-20'],
    ['over/IN the/DT past/JJ five/CD years/NNS', 'past five years', '2010/2015'],
  ])('“%s” is counted from the day of publication', (line, words, edtf) => {
    expect(dates([line])).toEqual([[words, edtf]]);
  });

  test('a day without a year takes the year of the date before it, when that lies far from the writing', () => {
    expect(
      dates(['In/IN 1835/CD/obl/0 he/PRP left/VBD ~./.', 'He/PRP/nsubj/2 died/VBD on/IN May/NNP 2/CD/obl/2']),
    ).toEqual([
      ['1835', '1835'],
      ['May 2', '1835-05-02'],
    ]);
  });

  test('the year of writing is inferred from an anniversary of a dated event, and “last year” counted from it', () => {
    const { text, sentences } = parsed(
      'On/IN/case/4 the/DT/det/4 32nd/JJ/amod/4 anniversary/NN/obl/0 of/IN/case/7 the/DT/det/7 flood/NN/nmod/4',
      'The/DT/det/2 flood/NN/nsubj/3 came/VBD/root/0 on/IN/case/5 February/NNP/obl/3 26/CD/nummod/5 ~,/,/punct/5 1992/CD/nmod/5',
      'They/PRP/nsubj/2 met/VBD/root/0 last/JJ/amod/4 year/NN/obl/2',
    );
    const { value } = findValues(text, sentences);
    expect(value.map((found) => found.kind === 'time' && [found.value.edtf, found.value.basis])).toEqual([
      ['2024-02-26~', 'inferred'],
      ['1992-02-26', 'stated'],
      ['2023', 'inferred'],
    ]);
  });

  test('a relative date of a text without any date is dropped with its reason', () => {
    const { text, sentences } = parsed('He/PRP/nsubj/2 left/VBD/root/0 yesterday/NN/obl/2');
    const { value, dropped } = findValues(text, sentences);
    expect(value).toEqual([]);
    expect(dropped).toEqual([
      { step: 'values', start: 8, end: 17, reason: 'Counted from a day of writing that is not known.' },
    ]);
  });

  test('a paragraph that is only a day is the date of writing', () => {
    const lines = [
      'Tuesday/NNP ~,/, September/NNP 22/CD ~,/, 2015/CD',
      '',
      'He/PRP/nsubj/2 left/VBD yesterday/NN/obl/2',
    ];
    const { text, sentences } = parsed(...lines);
    expect(
      findValues(text, sentences).value.map((found) => found.kind === 'time' && found.value.edtf),
    ).toEqual(['2015-09-22', '2015-09-21']);
  });
});

describe('quantities', () => {
  test('people are counted as persons, other things by their noun in the singular', () => {
    expect(quantities('613/CD/nummod/2 people/NNS/nsubj/3 left/VBD')).toEqual([
      ['613', 613, 613, 'persons', false],
    ]);
    expect(quantities('five/CD/nummod/3 hard/JJ/amod/3 drives/NNS/obj/0/drive')).toEqual([
      ['five', 5, 5, 'drive', false],
    ]);
  });

  test('what stands after “including” is part of what is counted before it', () => {
    const { text, sentences } = parsed(
      '613/CD/nummod/2 people/NNS/nsubj/4 were/VBD/aux/4 killed/VBN/root/0/kill ~,/, including/VBG/case/8 106/CD/nummod/8 women/NNS/obl/4/woman ~,/, and/CC/cc/12 63/CD/nummod/12 children/NNS/conj/8/child',
    );
    const found = findValues(text, sentences).value;
    expect(found.map((value) => value.kind === 'quantity' && [value.value.min, value.partOf])).toEqual([
      [613, undefined],
      [106, 0],
      [63, 0],
    ]);
    const counted = found.map((value) =>
      value.kind === 'quantity' && value.counted ? text.slice(value.counted.start, value.counted.end) : '',
    );
    expect(counted).toEqual(['613 people', '106 women', '63 children']);
  });

  test.each([
    [
      'hundreds/NNS of/IN/case/3 thousands/NNS/nmod/1 of/IN/case/5 IDPs/NNS/nmod/3/idp',
      ['hundreds of thousands', 200_000, null, 'persons', true],
    ],
    [
      '1.2/CD/compound/2 million/CD/nummod/3 votes/NNS/obj/0/vote',
      ['1.2 million', 1_200_000, 1_200_000, 'vote', false],
    ],
    ['two/CD/compound/2 dozen/CD/nummod/3 ships/NNS/obj/0/ship', ['two dozen', 24, 24, 'ship', false]],
    ['At/IN least/JJS 107/CD/nummod/4 people/NNS', ['At least 107', 107, null, 'persons', false]],
    ['more/JJR than/IN 40/CD/nummod/4 ships/NNS/obj/0/ship', ['more than 40', 40, null, 'ship', false]],
    ['10/CD/nummod/4 to/IN 15/CD/nummod/4 ships/NNS/obj/0/ship', ['10 to 15', 10, 15, 'ship', false]],
    [
      'about/RB 2/CD/compound/3 million/CD/nummod/4 voters/NNS/obj/0/voter',
      ['about 2 million', 2e6, 2e6, 'persons', true],
    ],
    ['up/IN to/IN 50/CD/nummod/4 ships/NNS/obj/0/ship', ['up to 50', null, 50, 'ship', false]],
    ['over/IN $/$ 60,000/CD/nummod/2', ['over $ 60,000', 60_000, null, 'USD', false]],
    ['NZ/NNP $/$ 26/CD million/CD', ['NZ $ 26 million', 26e6, 26e6, 'NZD', false]],
    ['20/CD million/CD euros/NNS/obj/0/euro', ['20 million euros', 20e6, 20e6, 'EUR', false]],
    ['58/CD/nummod/2 ~%/NN', ['58%', 58, 58, 'percent', false]],
    ['less/JJR than/IN one/CD/nummod/4 percent/NN', ['less than one percent', null, 1, 'percent', false]],
    ['32/CD/nummod/2 years/NNS/obj/0/year', ['32 years', 32, 32, 'years', false]],
    ['killing/VBG/root/0/kill 107/CD/obj/1 or/CC more/JJR', ['107 or more', 107, null, 'persons', false]],
  ])('“%s” keeps its bounds and its unit', (line, expected) => {
    expect(quantities(line)).toEqual([expected]);
  });

  test.each([
    'a/DT 14/CD ~-/HYPH ~year/NN ~-/HYPH ~old/JJ boy/NN',
    'Daniel/NNP Smith/NNP ~,/, 19/CD/appos/1 ~,/, left/VBD',
    'a/DT man/NN aged/VBN 26/CD',
  ])('“%s” gives an age', (line) => {
    const { text, sentences } = parsed(line);
    expect(findValues(text, sentences).value).toMatchObject([
      { kind: 'quantity', value: { unit: 'years' }, isAge: true },
    ]);
  });

  test('numbers in names, scores and “one of” are no quantities', () => {
    expect(quantities('Internet/NNP Explorer/NNP 6/CD/flat/2')).toEqual([]);
    expect(quantities('beat/VBD Panama/NNP 3/CD/obl/1 –/SYM 0/CD/nmod/3')).toEqual([]);
    expect(quantities('one/CD/root/0 of/IN/case/4 the/DT/det/4 cities/NNS/nmod/1/city')).toEqual([]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'the of in since until from to and May March 26 1992 ~– ~- ~, early late century 19th 1980s last year week two hundred thousands million $ % between anniversary 32nd ago Tuesday or more than 3rd 99999999999999999999 \u0000 \ud800 😀 مرحبا'.split(
      ' ',
    ),
  );
  test('every value has the words of its span, and every date parses as EDTF', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 25 }), { maxLength: 4 }), (lines) => {
        const { text, sentences } = parsed(
          ...lines.map((line) => line.map((form) => `${form}/CD`).join(' ')),
        );
        for (const published of [undefined, tuesday]) {
          for (const value of findValues(text, sentences, published).value) {
            expect(value.value.text).toBe(text.slice(value.start, value.end));
            if (value.kind === 'time') dayInterval(value.value.edtf);
            else if (value.partOf !== undefined) expect(value.partOf).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
