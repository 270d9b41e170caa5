import { gazetteerLists } from './gazetteers.ts';
import type { WordSigns } from './word-signs.ts';

const electionWord = 1 << gazetteerLists.indexOf('election-word');
const nouns = new Set([
  'election',
  'elections',
  'byelection',
  'byelections',
  'referendum',
  'primary',
  'primaries',
  'caucuses',
]);
const months = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
const mostTokens = 14;

/**
 * Where tokens stand in `February 1974 United Kingdom general election`: 1 month, 2 year, 3 inside, 4 the noun, 5 `in`, 6 the place behind it; 0
 * elsewhere. Names of elections are as regular as that, and half in small letters.
 */
export function markElections(signs: readonly WordSigns[]): Uint8Array {
  const marks = new Uint8Array(signs.length);
  for (let first = 0; first < signs.length; first += 1) {
    if (!/^(?:1[789]|20)\d\d$/u.test(signs[first]?.key ?? '')) continue;
    let noun = -1;
    for (let at = first + 1; at < signs.length && at - first < mostTokens; at += 1) {
      const sign = signs[at];
      if (sign === undefined || !(sign.capital || sign.joins || (sign.lists & electionWord) !== 0)) break;
      if (nouns.has(sign.key)) {
        noun = at;
        break;
      }
    }
    if (noun < first + 2) continue;
    marks.fill(3, first + 1, noun);
    marks[first] = 2;
    marks[noun] = 4;
    if (months.has(signs[first - 1]?.key ?? '')) marks[first - 1] = 1;
    if (signs[noun + 1]?.key === 'in' && signs[noun + 2]?.capital === true) {
      marks[noun + 1] = 5;
      for (let at = noun + 2; signs[at]?.capital === true && at < noun + 6; at += 1) marks[at] = 6;
    }
    first = noun;
  }
  return marks;
}
