import {
  emptyHash,
  firstWordList,
  type Gazetteers,
  gazetteerLists,
  hashOnto,
  listBits,
} from './gazetteers.ts';
import type { WordSigns } from './word-signs.ts';

export const phraseLists = firstWordList;
const phraseBits = 2 ** phraseLists - 1;
const mostTokens = 12;
const shortForms = (
  ['country', 'party', 'international', 'media', 'armed', 'organization', 'company'] as const
).reduce((bits, list) => bits | (1 << gazetteerLists.indexOf(list)), 0);

export interface KnownPhrase {
  readonly first: number;
  readonly last: number;
  /** Lists of names it stands in, one bit a list. */
  readonly lists: number;
  readonly hash: number;
}

/** The longest phrase of the lists of names that begins at each token, if any. Words between need no capital, the first and the last do. */
export function findKnownPhrases(signs: readonly WordSigns[], gazetteers: Gazetteers): KnownPhrase[] {
  const phrases: KnownPhrase[] = [];
  for (let first = 0; first < signs.length; first += 1) {
    const sign = signs[first];
    if (sign === undefined || sign.key === '' || !(sign.capital || /^\d/u.test(sign.key))) continue;
    let hash = hashOnto(emptyHash, sign.key);
    const found = gazetteers.find(hash);
    const longest = Math.max(1, found >>> 28);
    let lists = found & listBits & phraseBits;
    // `Us` at the head of a sentence is not `US`, `Ap` not `AP`.
    if (sign.key.length <= 3 && !sign.allCapitals) lists &= ~shortForms;
    let best: KnownPhrase | undefined = lists === 0 ? undefined : { first, last: first, lists, hash };
    let words = 1;
    for (let at = first + 1; at < signs.length && words < longest && at - first < mostTokens; at += 1) {
      const next = signs[at];
      if (next === undefined || (next.key === '' && next.letters)) break;
      if (next.key === '') continue;
      words += 1;
      hash = hashOnto(hash, next.key);
      if (!next.capital && !/^\d/u.test(next.key)) continue;
      lists = gazetteers.find(hash) & listBits & phraseBits;
      if (lists !== 0) best = { first, last: at, lists, hash };
    }
    if (best !== undefined) phrases.push(best);
  }
  return phrases;
}

/** For each token and list where the token stands in the longest phrase of that list that covers it. */
export function markPhrases(count: number, phrases: readonly KnownPhrase[]): Uint8Array {
  const marks = new Uint8Array(count * phraseLists);
  const lengths = new Uint8Array(count * phraseLists);
  for (const { first, last, lists } of phrases) {
    const length = last - first + 1;
    for (let list = 0; list < phraseLists; list += 1) {
      if (((lists >> list) & 1) === 0) continue;
      for (let at = first; at <= last; at += 1) {
        const slot = at * phraseLists + list;
        if ((lengths[slot] ?? 0) >= length) continue;
        lengths[slot] = length;
        marks[slot] = length === 1 ? 4 : at === first ? 1 : at === last ? 3 : 2;
      }
    }
  }
  return marks;
}
