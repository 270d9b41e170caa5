import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../server/domain/fold.ts';
import { isOneEditAway } from '../../server/domain/is-one-edit-away.ts';
import { luceneQueries } from '../../server/domain/lucene.ts';
import { findMatches, spansOf } from '../../server/domain/mark-matches.ts';
import { readQuery, type SearchMode } from '../../server/domain/search-query.ts';
import { makeSnippet } from '../../server/domain/snippet.ts';
import { searchKey, textKey, wordsOf } from '../../server/domain/words.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'ab "“”\\/+-&|!(){}[]^~*?:.,\u0000\ud800\udc00ə北京й\u0301 \n'), {
      maxLength: 30,
    })
    .map((list) => list.join('')),
);
const marked = (text: string, query: string, mode: SearchMode = 'TYPE_AHEAD'): string[] =>
  spansOf(findMatches(text, readQuery(query, mode))).map(([start, end]) => text.slice(start, end));
const lucene = (query: string, mode: SearchMode = 'WORDS', names = false) =>
  luceneQueries(readQuery(query, mode), { field: 'k', names, typeFields: ['type'], types: null });

describe('the folded key', () => {
  test.each([
    ['Xocalı', 'xocali'],
    ['Əliyev', 'eliyev'],
    ['ÉMILE Zola', 'emile zola'],
    ['Straße', 'strasse'],
    ['ﬁle', 'file'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['Ходжалы', 'khodzhaly'],
    ['Толстой', 'tolstoy'],
    ['Толсто\u0438\u0306', 'tolstoy'],
    ['Кремль', 'kreml'],
    ['Αθήνα', 'athina'],
    ['محمد', 'mhmd'],
    ['שלום', 'slvm'],
    ['北京', 'beijing'],
    ['１２٣', '123'],
    ['a\u0000b', 'a b'],
    ['so\u00adft', 'soft'],
    ['x\ud800', 'x\ufffd'],
  ])('folds %j to %j', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 1_000 },
    );
  });

  test('is the same for a text composed and decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aöéй̆ёάşñ한ệ') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  test('separates words at what Lucene takes for a blank, and at nothing else', () => {
    fc.assert(fc.property(anyText, (text) => !/[^\S ]/u.test(fold(text))));
  });
});

describe('the search key', () => {
  test.each([
    ['Böhme', ['bohme', 'boehme']],
    ['AC/DC', ['ac/dc', 'ac', 'dc']],
    ['.NET', ['.net', 'net']],
    ['Həsənov', ['hesenov', 'hasanov']],
  ])('of %s holds %j', (name, words) => {
    expect(searchKey([name]).split(' ')).toEqual(expect.arrayContaining(words));
  });

  test('keeps the order of words and puts something between names', () => {
    expect(searchKey(['Human Rights', 'Watch Group'])).toContain('human rights B watch group');
    expect(textKey(['to be or not to be'])).toBe('to be or not to be');
  });

  test('finds words in scripts that put no blanks between them', () => {
    expect(wordsOf('我爱北京市').parts.map(({ folded }) => folded)).toEqual(['wo', 'ai', 'beijingshi']);
  });

  test('words lie in the text, in order, and say what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, folded } of wordsOf(text).parts) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(start, end))).toContain(folded);
          last = start;
        }
      }),
    );
  });
});

describe('a query', () => {
  test('of blanks alone has no words', () => {
    for (const blank of ['', '   ', '\u0000', '\u200b', '\n']) expect(lucene(blank)).toBeNull();
  });

  test('takes words between two marks for a quotation, and a lone mark for a letter', () => {
    const kinds = (query: string) => readQuery(query, 'WORDS').terms.map(({ kind }) => kind);
    expect(kinds('a "b c" d')).toEqual(['word', 'phrase', 'word']);
    expect(kinds('“b c”')).toEqual(['phrase']);
    expect(kinds('"b c')).toEqual(['word', 'word']);
    expect(kinds('"')).toEqual(['word']);
    expect(kinds('""')).toEqual(['word']);
  });

  test('of more than 64 words says that the rest was left out', () => {
    expect(readQuery('a '.repeat(64), 'WORDS').warnings).toEqual([]);
    const { terms, warnings } = readQuery('a '.repeat(65), 'WORDS');
    expect(terms).toHaveLength(64);
    expect(warnings).toEqual(['Only the first 64 words of the query were searched for; 65 were given.']);
  });

  test('looks for a typing error in words of five letters or more, and never in numbers', () => {
    expect(lucene('house')?.loose).toContain('house~1');
    expect(lucene('mouse 12345 tree')?.loose).not.toMatch(/12345~|tree~/u);
    expect(lucene('tree')?.loose).toBeNull();
  });

  test('has a whole word before one that begins so, in the last place alone', () => {
    expect(lucene('red hou', 'TYPE_AHEAD')?.strict).toBe('+k:(+(red) +hou* ["hou" TO "hou"]^1000 hou)');
    expect(lucene('red hou')?.strict).toBe('+k:(+(red) +(hou))');
  });
});

describe('marks', () => {
  test('stand at the words of the query in the text as it is written', () => {
    expect(marked('Embassy of Əzərbaycan', 'of EZER')).toEqual(['of', 'Əzər']);
    expect(marked('Embassy of Əzərbaycan', 'emb', 'WORDS')).toEqual([]);
    expect(marked('Jakob Böhme', 'boehme')).toEqual(['Böhme']);
    expect(marked('Jakob Boehme', 'Böhme')).toEqual(['Boehme']);
    expect(marked('город Ходжалы', 'khodzh')).toEqual(['Ходж']);
    expect(marked('the Khojaly massacre', 'Khojalу', 'WORDS')).toEqual(['Khojaly']);
    expect(marked('by AC/DC, live', 'ac/dc')).toEqual(['AC/DC']);
  });

  test('of a quotation take its words together and no other', () => {
    expect(marked('rights of Human Rights Watch', '"human rights"')).toEqual(['Human Rights']);
  });

  test('lie inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        let last = 0;
        for (const [start, end] of spansOf(findMatches(text, readQuery(query, 'TYPE_AHEAD')))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test('a word is marked in any text that holds it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/u), anyText, anyText, (word, before, after) => {
        expect(marked(`${before} ${word} ${after}`, word, 'WORDS')).toContain(word);
      }),
    );
  });
});

describe('a snippet', () => {
  test('is a piece of the text with its marks at the same words', () => {
    fc.assert(
      fc.property(anyText, fc.stringMatching(/^[a-z]{1,6}$/u), fc.nat(600), (filling, word, at) => {
        const long = `${filling} lorem ipsum `.repeat(60);
        const text = `${long.slice(0, at)} ${word} ${long}`;
        const { text: piece, start, spans } = makeSnippet(text, readQuery(word, 'WORDS'));
        expect(text.slice(start, start + piece.length)).toBe(piece);
        expect(spans.map(([from, to]) => fold(piece.slice(from, to)))).toContain(word);
      }),
    );
  });

  test('shows the place where most of the query stands', () => {
    const text = `alpha ${'x '.repeat(300)} beta alpha ${'y '.repeat(300)}`;
    const { text: piece } = makeSnippet(text, readQuery('alpha beta', 'WORDS'));
    expect(piece).toContain('beta alpha');
  });
});

test('two words are one edit apart when Lucene says so', () => {
  for (const [one, other] of [
    ['house', 'hose'],
    ['house', 'houses'],
    ['house', 'mouse'],
    ['house', 'huose'],
  ] as const) {
    expect(isOneEditAway(one, other)).toBe(true);
    expect(isOneEditAway(other, one)).toBe(true);
  }
  for (const other of ['hoses', 'housing', 'ouseh', 'huoes'])
    expect(isOneEditAway('house', other)).toBe(false);
});
