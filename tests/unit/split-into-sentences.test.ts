import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitIntoSentences } from '../../server/ingest/extract/text/split-into-sentences.ts';

const words = (text: string) =>
  splitIntoSentences(text).map(({ tokens }) => tokens.map(({ form }) => form).join(' '));
const cut = (text: string) => splitIntoSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tokens are cut as the treebank cuts them', () => {
  test.each([
    ["I don't know the boy's name.", "I do n't know the boy 's name ."],
    ['It cannot be, they’re late.', 'It can not be , they ’re late .'],
    ['A 14-year-old boy from Irving', 'A 14 - year - old boy from Irving'],
    ['a non-profit and a co-founder', 'a non-profit and a co-founder'],
    ['It cost $1,275 or 12.5% more.', 'It cost $ 1,275 or 12.5 % more .'],
    ['the U.S. Senate, i.e. J. K. Rowling', 'the U.S. Senate , i.e. J. K. Rowling'],
    [
      'See https://example.org/a-b?c=d, or write to a@b.org.',
      'See https://example.org/a-b?c=d , or write to a@b.org .',
    ],
    ['sources [18,19] say (see 4)', 'sources [ 18 , 19 ] say ( see 4 )'],
    ['it is 5km away -- or so...', 'it is 5 km away -- or so ...'],
    ['"Why?!" he asked', '" Why ?! " he asked'],
    ['the O’Neills’ house', 'the O’Neills ’ house'],
    ['#election @user R&D and/or', '#election @user R&D and / or'],
  ])('%s', (text, tokens) => {
    expect(words(text)).toEqual([tokens]);
  });
});

describe('sentences end where a reader would end them', () => {
  test.each([
    [
      'an abbreviation ends none',
      'Mr. Smith met Dr. Jones. They spoke.',
      ['Mr. Smith met Dr. Jones.', 'They spoke.'],
    ],
    [
      'unless a sentence begins after it',
      'He left the U.S. The talks went on.',
      ['He left the U.S.', 'The talks went on.'],
    ],
    ['a quotation keeps its marks', '"It is over." She left.', ['"It is over."', 'She left.']],
    [
      'a question inside one does not end it',
      '"Is it over?" she asked. No.',
      ['"Is it over?" she asked.', 'No.'],
    ],
    ['a reference belongs to what it supports', 'He died.[4] She did not.', ['He died.[4]', 'She did not.']],
    [
      'a dateline stands alone',
      'BAKU, Azerbaijan, March 1 (Reuters) - The talks began.',
      ['BAKU, Azerbaijan, March 1 (Reuters) -', 'The talks began.'],
    ],
    [
      'a wrapped line goes on, a heading and a list item do not',
      'Findings\n\nThe talks began in the\ncapital on Monday.\n- first point\n- second point',
      ['Findings', 'The talks began in the\ncapital on Monday.', '- first point', '- second point'],
    ],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

const awkward = fc.array(
  fc.oneof(
    fc.constantFrom(
      '. ',
      '.',
      '"',
      '” ',
      '“',
      "'s",
      'n’t',
      '\n',
      '\r\n',
      '\n\n',
      '\0',
      '\ud800',
      '\udc00',
      '😀',
      'שלום',
      '...',
    ),
    fc.constantFrom(
      '-',
      '(',
      ')',
      '[4]',
      'U.S.',
      'Mr. ',
      '1,275',
      '12:30',
      'http://a.b',
      'a@b.c',
      '#',
      '$',
      '\u2028',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 60 },
);

test('whatever the text, tokens are its slices, in order, apart, and hold all that is not space', () => {
  fc.assert(
    fc.property(awkward, (parts) => {
      const text = parts.join('');
      let at = 0;
      let left = '';
      for (const sentence of splitIntoSentences(text)) {
        expect(sentence.start).toBe(sentence.tokens[0]?.start);
        expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.form);
          left += text.slice(at, token.start);
          at = token.end;
        }
      }
      left += text.slice(at);
      expect(left).toMatch(/^[\p{Cc}\p{Z}\p{Cf}]*$/u);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['one word', 'a'.repeat(1_000_000)],
  ['no marks', 'word '.repeat(200_000)],
  ['quotes only', '"'.repeat(100_000)],
  ['full stops only', '. '.repeat(500_000)],
  ['closing marks', `.${')'.repeat(100_000)}`],
  ['single letters with periods', 'U.'.repeat(500_000)],
  ['digits and commas', '1,'.repeat(500_000)],
  ['hyphens', 'a-'.repeat(500_000)],
  ['apostrophes', "a'".repeat(500_000)],
  ['short lines', 'a\n'.repeat(500_000)],
  ['carriage returns', 'a\r'.repeat(500_000)],
  ['lone surrogates', '\ud800'.repeat(500_000)],
  ['at signs', 'a@'.repeat(500_000)],
])('a long text of %s is cut into sentences of at most 400 tokens', (_, text) => {
  const sentences = splitIntoSentences(text);
  expect(sentences.every(({ tokens }) => tokens.length <= 400)).toBe(true);
  expect(sentences.at(-1)?.end).toBe(text.trimEnd().length);
});
