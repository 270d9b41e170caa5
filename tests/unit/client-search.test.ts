import { describe, expect, test } from 'vitest';
import { type MatchedName, searchHitWords } from '../../client/ui/search/search-hit-words.ts';

const used = (name: string, rungs: number, invented = false): MatchedName['usedBy'][number] => ({
  speaker: { id: name, name, invented },
  claim: { voices: Array.from({ length: rungs }) },
});

describe('whose name a search hit matched', () => {
  test('a name that speakers give never stands without them', () => {
    expect(searchHitWords({ kind: 'GIVEN', usedBy: [used('HRW', 4)] }, null)).toEqual({
      before: 'called ',
      after: ' by HRW',
    });
    const both = [used('HRW', 4), used('Courier', 1, true), used('HRW', 2)];
    expect(searchHitWords({ kind: 'GIVEN', usedBy: both }, null).after).toBe(
      ' by HRW and Courier (invented)',
    );
    expect(searchHitWords({ kind: 'GIVEN', usedBy: [] }, null).after).toBe(
      ' by a speaker who is not recorded',
    );
  });

  test('a name given only beyond the frontier says so', () => {
    const words = (frontier: number, ...usedBy: MatchedName['usedBy']) =>
      searchHitWords({ kind: 'GIVEN', usedBy }, frontier).after;
    expect(words(2, used('HRW', 4))).toBe(' by HRW, beyond the frontier');
    expect(words(3, used('HRW', 4))).toBe(' by HRW');
    expect(words(0, used('HRW', 4), used('Outlet', 1))).toBe(' by HRW and Outlet');
  });

  test('a form from a document is its words, a recorded name only another name', () => {
    expect(searchHitWords({ kind: 'MENTIONED', usedBy: [] }, null)).toEqual({
      before: '',
      after: ' in a document’s words',
    });
    expect(searchHitWords({ kind: 'RECORDED', usedBy: [] }, 0)).toEqual({ before: 'also ', after: '' });
  });
});
