import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefTimeWords, edtfWords, timeWords } from '../../client/texts/time-words.ts';
import { passageMarks } from '../../client/ui/panel/passage-marks.ts';
import { sentencesAround } from '../../client/ui/panel/sentences-around.ts';
import { quantityWords } from '../../server/domain/quantity-words.ts';
import * as server from '../../server/domain/time-words.ts';

const quantity = (part: Partial<Parameters<typeof quantityWords>[0]>) =>
  quantityWords({ min: null, max: null, unit: 'person', approximate: false, ...part });

describe('a quantity in words', () => {
  test.each([
    ['an exact number stands alone', { min: 613, max: 613 }, '613 persons'],
    ['one is singular', { min: 1, max: 1 }, '1 person'],
    ['an open upper bound stays open', { min: 200000, approximate: true }, 'about 200,000 or more persons'],
    ['an open lower bound stays open', { max: 12 }, '12 or fewer persons'],
    ['two bounds are a range', { min: 100, max: 250.5 }, '100 to 250.5 persons'],
    ['nothing known is said so', { approximate: true }, 'an unknown number of persons'],
    ['zero is a number', { min: 0, max: 0 }, '0 persons'],
    ['a symbol is not put in the plural', { min: 5, max: 5, unit: 'km' }, '5 km'],
    ['a unit in the plural stays', { min: 5, max: 5, unit: 'hostages' }, '5 hostages'],
    ['y becomes ies', { min: 2, max: 2, unit: 'country' }, '2 countries'],
    ['no unit gives the number', { min: 7, max: 7, unit: '' }, '7'],
  ])('%s', (_, part, words) => {
    expect(quantity(part)).toBe(words);
  });
});

describe('a time in words', () => {
  test.each([
    ['1992-02-26', '26 February 1992'],
    ['1992-02', 'February 1992'],
    ['2013', '2013'],
    ['2024~', 'about 2024'],
    ['2024-02-26~', 'about 26 February 2024'],
    ['1992?', 'possibly 1992'],
    ['1992%', 'possibly about 1992'],
    ['2004-06-~11', 'about 11 June 2004'],
    ['2004?-06~', 'possibly about June 2004'],
    ['199X', 'the 1990s'],
    ['19XX', 'some year from 1900 to 1999'],
    ['1992-XX', 'some time in 1992'],
    ['1992-02-XX', 'some day in February 1992'],
    ['2001-21', 'spring 2001'],
    ['1988/1994', '1988 to 1994'],
    ['1988-02/1994-05-12', 'February 1988 to 12 May 1994'],
    ['1994/..', 'from 1994 on'],
    ['../1994', 'until 1994'],
    ['/1994', 'until 1994'],
    ['../..', 'at an unknown time'],
    ['[1991,1992]', 'one of 1991, 1992'],
    ['{1991..1993}', 'all of 1991 to 1993'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['0476', '476'],
    ['1992-02-26T10:30:00Z', '26 February 1992, 10:30 UTC'],
    ['Y-170000002', 'Y-170000002'],
    ['1992-13', '1992-13'],
  ])('%s reads “%s”', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words);
    expect(server.edtfWords(edtf)).toBe(words);
  });

  test('an inferred time says that it is, and why', () => {
    expect(timeWords({ edtf: '2024~', basis: 'INFERRED', reason: '32 years after 1992' })).toBe(
      'about 2024 (inferred: 32 years after 1992)',
    );
    expect(timeWords({ edtf: '2024~', basis: 'INFERRED', reason: null })).toBe('about 2024 (inferred)');
    expect(timeWords({ edtf: '2013', basis: 'STATED' })).toBe('2013');
    expect(briefTimeWords({ edtf: '2024~', basis: 'INFERRED' })).toBe('about 2024, inferred');
    expect(briefTimeWords({ edtf: '2024~', basis: 'STATED' })).toBe('about 2024');
  });
});

describe('passages marked in a text', () => {
  test('overlapping passages are cut so that every piece knows all its claims', () => {
    const marked = passageMarks('abcdefgh', [
      { start: 1, end: 5, owner: 'one' },
      { start: 3, end: 7, owner: 'two' },
      { start: 3, end: 4, owner: 'three' },
    ]);
    expect(marked.map(({ text, owners }) => [text, owners.join('+')])).toEqual([
      ['a', ''],
      ['bc', 'one'],
      ['d', 'one+two+three'],
      ['e', 'one+two'],
      ['fg', 'two'],
      ['h', ''],
    ]);
  });

  test('every code unit belongs to exactly the spans that cover it, and the text is whole', () => {
    const spans = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(40), owner: fc.nat(5) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), spans, (text, marks) => {
        const segments = passageMarks(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (let at = 0; at < text.length; at += 1) {
          const here = segments.find((segment) => segment.start <= at && at < segment.end);
          const covering = new Set(
            marks.filter((mark) => mark.start <= at && at < mark.end).map((mark) => mark.owner),
          );
          expect(new Set(here?.owners)).toEqual(covering);
        }
      }),
    );
  });

  test('a range shows only its own part', () => {
    const marked = passageMarks('abcdef', [{ start: 0, end: 3, owner: 'x' }], { start: 2, end: 5 });
    expect(marked).toEqual([
      { start: 2, end: 3, text: 'c', owners: ['x'] },
      { start: 3, end: 5, text: 'de', owners: [] },
    ]);
  });
});

describe('the sentences around a passage', () => {
  const text = 'First one. Second one, with 3.5 words. Third.\nNew paragraph? Yes.';
  const around = (...quotes: string[]) =>
    sentencesAround(
      text,
      quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })),
      'en',
    ).map(({ start, end }) => text.slice(start, end).trim());

  test('a passage gets its whole sentence', () => {
    expect(around('3.5')).toEqual(['Second one, with 3.5 words.']);
  });
  test('a passage over a sentence end gets both', () => {
    expect(around('words. Third')).toEqual(['Second one, with 3.5 words. Third.']);
  });
  test('passages far apart get their own excerpts', () => {
    expect(around('First', 'Yes')).toEqual(['First one.', 'Yes.']);
  });
  test('a sentence does not cross a paragraph end', () => {
    expect(around('Third.\nNew')).toEqual(['Third.', 'New paragraph?']);
  });
  test('an unknown language tag is no error', () => {
    expect(sentencesAround('One. Two.', [{ start: 0, end: 2 }], 'not_a_tag!')).toHaveLength(1);
  });
});
