import type { ParsedSentence } from '../analysis.ts';
import { months } from '../values/value-words.ts';
import { isTree } from './is-tree.ts';
import { isVerb, type Word } from './mend-speech.ts';

/** Tokens of the longest sentence that is looked at: what is longer is a list or a table. */
const longest = 250;

/**
 * Mend where phrases hang, where the words themselves show that it is wrong: a date tells when something was done and not who did it, a
 * place told behind a date is that of the same deed, nothing is `against` a place, and what stands between commas before the
 * last of a list is in the list. A sentence without such a thing comes back as it is, and so does one too long for prose.
 */
export function mendPhrases(sentence: ParsedSentence): ParsedSentence {
  if (sentence.tokens.length > longest) return sentence;
  const words: Word[] = sentence.tokens.map((token) => ({ ...token }));
  let isMended = false;
  for (let at = 0; at < words.length; at += 1) {
    for (const mend of [particleOfVerb, dateOfDeed, placeOfDeed, againstNoPlace, memberOfList]) {
      const { head, relation } = words[at] as Word;
      if (!mend(words, at)) continue;
      if (isTree(words)) isMended = true;
      else Object.assign(words[at] as Word, { head, relation });
    }
  }
  return isMended ? { ...sentence, tokens: words } : sentence;
}

/** `carried out there`: a particle belongs to the verb before it. */
function particleOfVerb(words: Word[], at: number): boolean {
  const word = words[at];
  if (word?.relation !== 'compound:prt' || isVerb(words[word.head]) || !isVerb(words[at - 1])) return false;
  word.head = at - 1;
  return true;
}

/** Whether a word is the head of a day as it is written: `February 26`, `26 February`. */
function isDay(words: readonly Word[], at: number): boolean {
  const isMonth = (index: number) => months.has(words[index]?.form.toLowerCase() ?? '');
  const isNumber = (index: number) => /^\d{1,2}$/u.test(words[index]?.form ?? '');
  return (
    (isNumber(at) && (isMonth(at - 1) || isMonth(at + 1))) ||
    (isMonth(at) && (isNumber(at - 1) || isNumber(at + 1)))
  );
}

const caseOf = (words: readonly Word[], at: number): string =>
  words
    .find(({ head, relation }, index) => head === at && relation === 'case' && index < at)
    ?.form.toLowerCase() ?? '';

/** `committed by the forces on February 26`: when it was committed, not which forces. */
function dateOfDeed(words: Word[], at: number): boolean {
  const word = words[at];
  const doer = words[word?.head ?? -1];
  if (word?.relation !== 'nmod' || doer?.relation !== 'obl:agent' || !isDay(words, at)) return false;
  if (caseOf(words, at) !== 'on' || word.head > at) return false;
  Object.assign(word, { head: doer.head, relation: 'obl' });
  return true;
}

/** `on February 26, 1992, in the town`: a place that follows a deed's date is where it was done. */
function placeOfDeed(words: Word[], at: number): boolean {
  const word = words[at];
  if (word?.relation !== 'obl') return false;
  const opens = words.findIndex(({ head, relation }) => head === at && relation === 'case');
  if (opens < 1 || !['in', 'at', 'near'].includes(words[opens]?.form.toLowerCase() ?? '')) return false;
  let before = opens - 1;
  while (before > 0 && (words[before]?.form === ',' || /^\d{4}$/u.test(words[before]?.form ?? '')))
    before -= 1;
  const day =
    [before, before - 1].find((index) => isDay(words, index) && words[index]?.relation === 'obl') ?? -1;
  const deed = words[day]?.head ?? -1;
  if (!isVerb(words[deed]) || deed === word.head || deed > day) return false;
  // Only inwards, from the clause around to the one that the date stands in.
  if (!isUnder(words, deed, word.head)) return false;
  word.head = deed;
  return true;
}

const places = new Set('city town village capital region district province island country area'.split(' '));

/** `in the town of Lima against the population`: nothing is against a town that only says where. */
function againstNoPlace(words: Word[], at: number): boolean {
  const word = words[at];
  const place = words[word?.head ?? -1];
  if (word?.relation !== 'nmod' || place === undefined || caseOf(words, at) !== 'against') return false;
  if (!places.has(place.lemma.toLowerCase()) || place.relation !== 'obl' || word.head > at) return false;
  Object.assign(word, { head: place.head, relation: 'obl' });
  return true;
}

/** `the search of peace, the restoration, and the process`: what looks like an apposition is the second of three. */
function memberOfList(words: Word[], at: number): boolean {
  const word = words[at];
  if (word?.relation !== 'appos' || words[word.head]?.relation === 'appos') return false;
  const last = words.findIndex(
    ({ relation }, index) => index > at && relation === 'conj' && isListed(words, index, at),
  );
  const head = words[last]?.head ?? -1;
  // It hangs inside the first member, which the last one is joined to.
  if (last < 0 || head > at || !isUnder(words, word.head, head)) return false;
  Object.assign(word, { head, relation: 'conj' });
  return true;
}

/** Whether the words from one member's branch to another's are a comma and `and`. */
function isListed(words: readonly Word[], last: number, at: number): boolean {
  const joins = words.findIndex(({ head, relation }) => head === last && relation === 'cc');
  if (joins < 1 || words[joins - 1]?.form !== ',' || joins < at) return false;
  return endOf(words, at) === joins - 2 && words[at]?.pos === words[last]?.pos;
}

/** Whether the way up from a word, itself included, leads to another. */
function isUnder(words: readonly Word[], at: number, top: number): boolean {
  let above = at;
  while (above >= 0 && above !== top) above = words[above]?.head ?? -1;
  return above >= 0;
}

/** The last word of a branch. */
function endOf(words: readonly Word[], at: number): number {
  let end = at;
  for (let index = at + 1; index < words.length; index += 1) {
    let above = index;
    while (above > at) above = words[above]?.head ?? -1;
    if (above === at) end = index;
    else if (index > end + 1) break;
  }
  return end;
}
