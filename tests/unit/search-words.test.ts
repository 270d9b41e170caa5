import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, highlights, searchKey } from '../../server/domain/fold.ts';
import { luceneQuery } from '../../server/domain/lucene.ts';

describe('the folded key', () => {
  test.each([
    ['Xocalı', 'xocali'],
    ['Əliyev', 'eliyev'],
    ['ÉMILE Zola', 'emile zola'],
    ['Straße', 'strasse'],
    ['ﬁle', 'file'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
  ])('folds %s to %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  test('holds both spellings of an umlaut', () => {
    expect(searchKey(['Böhme']).split(' ')).toEqual(expect.arrayContaining(['bohme', 'boehme']));
  });

  test('holds a word with its marks and without', () => {
    expect(searchKey(['AC/DC']).split(' ')).toEqual(expect.arrayContaining(['ac/dc', 'ac', 'dc']));
  });
});

describe('highlights', () => {
  test('mark the words of the query in the text as it is written', () => {
    const name = 'Embassy of Əzərbaycan';
    expect(highlights(name, 'azer emb').map(([start, end]) => name.slice(start, end))).toEqual(['Emb']);
    expect(highlights(name, 'EZER').map(([start, end]) => name.slice(start, end))).toEqual(['Əzər']);
  });

  test('lie inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 5 }), (text, query) => {
        let last = 0;
        for (const [start, end] of highlights(text, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

test('a query of blanks alone is no query', () => {
  expect(luceneQuery('   ')).toBeNull();
});
