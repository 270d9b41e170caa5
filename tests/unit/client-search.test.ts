import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type MatchedName, searchHitWords } from '../../client/ui/search/search-hit-words.ts';

const used = (name: string, rungs: number, invented = false): MatchedName['usedBy'][number] => ({
  speaker: { id: name, name, invented },
  claim: { voices: Array.from({ length: rungs }) },
});

const words = (frontier: number | null, kind: MatchedName['kind'], ...usedBy: MatchedName['usedBy']) =>
  renderToStaticMarkup(searchHitWords({ kind, usedBy }, frontier, 'X'));

describe('whose name a search hit matched', () => {
  test('a name that speakers give never stands without them', () => {
    expect(words(null, 'GIVEN', used('HRW', 4))).toBe('called “X” by HRW');
    const both = [used('HRW', 4), used('Courier', 1, true), used('HRW', 2)];
    expect(words(null, 'GIVEN', ...both)).toBe('called “X” by HRW and Courier (invented)');
    expect(words(null, 'GIVEN')).toBe('called “X” by a speaker who is not recorded');
  });

  test('a name given only beyond the frontier says so', () => {
    expect(words(2, 'GIVEN', used('HRW', 4))).toBe('called “X” by HRW, beyond the frontier');
    expect(words(3, 'GIVEN', used('HRW', 4))).toBe('called “X” by HRW');
    expect(words(0, 'GIVEN', used('HRW', 4), used('Outlet', 1))).toBe('called “X” by HRW and Outlet');
  });

  test('a form from a document is its words, a recorded name only another name', () => {
    expect(words(null, 'MENTIONED')).toBe('“X” in a document’s words');
    expect(words(0, 'RECORDED')).toBe('also “X”');
  });
});
