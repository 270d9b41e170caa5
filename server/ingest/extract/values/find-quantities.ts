import type { ParsedSentence, ParsedToken } from '../analysis.ts';
import { childIndex, hasCase, nounPhraseAt } from '../reference/noun-phrase.ts';
import { countsAsPersons } from '../reference/noun-types.ts';
import type { Words } from './date-at.ts';
import { ageOf, measuredOf, moneyOf, type QuantityMention } from './measured-quantities.ts';
import { type NumberWords, numberAt } from './number-at.ts';
import { currencies, measures, verbsOfHarm } from './value-words.ts';

/** A number of the sentence that is no quantity, and why. */
export interface NoQuantity {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export interface SentenceQuantities {
  readonly found: readonly QuantityMention[];
  readonly left: readonly NoQuantity[];
}

/** Quantities of a sentence, but for the tokens that are `taken` (by dates). */
export function findQuantities(
  sentence: ParsedSentence,
  words: readonly string[],
  taken: Uint8Array,
): SentenceQuantities {
  const found: QuantityMention[] = [];
  const left: NoQuantity[] = [];
  const read: Words = { tokens: sentence.tokens, words };
  let including = -1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (
      word === 'including' ||
      (word === 'among' && words[at + 1] === 'them') ||
      (word === 'of' && words[at + 1] === 'whom')
    ) {
      including = found.length - 1;
    }
    if (word === ';' || sentence.tokens[at]?.tag === 'VBD') including = word === ';' ? -1 : including;
    if (taken[at] === 1) continue;
    const number = numberAt(words, at);
    if (number === undefined || overlaps(taken, number)) continue;
    const quantity = quantityOf(sentence, read, number);
    if ('reason' in quantity) left.push(quantity);
    else {
      const whole = found[including];
      const part =
        whole !== undefined &&
        whole.unit === quantity.unit &&
        quantity.unit !== '' &&
        !isAbove(quantity, whole);
      found.push(part ? { ...quantity, partOf: including } : quantity);
    }
    at = Math.max(at, quantity.to - 1);
  }
  return { found, left };
}

const isAbove = (part: QuantityMention, whole: QuantityMention): boolean =>
  part.number.min !== null && whole.number.max !== null && part.number.min > whole.number.max;

function overlaps(taken: Uint8Array, { from, to }: NumberWords): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true;
  return false;
}

function quantityOf(
  sentence: ParsedSentence,
  { words }: Words,
  number: NumberWords,
): QuantityMention | NoQuantity {
  return (
    moneyOf(words, number) ??
    ageOf(sentence, words, number) ??
    measuredOf(words, number) ??
    countOf(sentence, words, number)
  );
}

const nounTags = (tag: string | undefined): boolean => tag === 'NN' || tag === 'NNS' || tag === 'NNPS';

/** `613 people`, `hundreds of thousands of IDPs`, `39 of them`, `killing 107`. */
function countOf(
  sentence: ParsedSentence,
  words: readonly string[],
  number: NumberWords,
): QuantityMention | NoQuantity {
  const { tokens } = sentence;
  const children = childIndex(sentence);
  const { from, to } = number;
  const no = (reason: string): NoQuantity => ({ from, to, reason });
  let top = to - 1;
  for (let at = from; at < to; at += 1) {
    const head = tokens[at]?.head ?? -1;
    if ((head < from || head >= to) && /^(?:CD|NNS?|DT)$/u.test(tokens[at]?.tag ?? '')) top = at;
  }
  const token = tokens[top];
  if (token === undefined) return no('No token.');
  if (token.relation === 'dep' || token.relation === 'flat' || token.relation === 'list')
    return no('A number in a name or of a list.');
  const ofNoun = partitiveOf(tokens, children, words, number);
  const head = tokens[token.head];
  let noun: number | undefined;
  if (ofNoun !== undefined) noun = ofNoun;
  else if (
    ['nummod', 'compound', 'amod', 'det', 'nmod'].includes(token.relation) &&
    token.head >= to &&
    head !== undefined
  )
    noun = token.head;
  else if (nounTags(tokens[to]?.tag) && tokens[to]?.relation !== 'conj') noun = to;
  if (noun !== undefined) {
    const counted = tokens[noun];
    if (counted === undefined) return no('No token.');
    const one = number.min === 1 && number.max === 1 && words[to - 1] === 'one';
    if (one && ofNoun !== undefined) return no('“one of” picks one out and counts nothing.');
    if (counted.tag === 'NNP') return no('A number in a name.');
    if (counted.tag === 'PRP' || counted.tag === 'DT')
      return { from, to, number, unit: counted.form.toLowerCase() === 'them' ? 'persons' : '' };
    const span = nounPhraseAt(sentence, ofNoun === undefined ? noun : top);
    const start = tokens[from]?.start ?? span.start;
    return {
      from,
      to,
      number,
      unit: unitOf(counted.lemma, counted.tag),
      counted: { start: Math.min(start, span.start), end: Math.max(span.end, counted.end) },
    };
  }
  if (isScore(words, number)) return no('A score, not a count.');
  const harmed = [head, ...(children[top] ?? []).map((child) => tokens[child])].some(
    (verb) => verb?.tag.startsWith('VB') && verbsOfHarm.has(verb.lemma),
  );
  if (harmed && token.relation !== 'obl') return { from, to, number, unit: 'persons' };
  if (number.min === 1 && number.max === 1) return no('“one” stands for a noun.');
  if (
    token.relation === 'appos' ||
    token.relation === 'parataxis' ||
    token.relation === 'nmod' ||
    token.relation === 'root'
  )
    return no('Nothing says what is counted.');
  return { from, to, number, unit: '' };
}

/** The noun behind `of`: `hundreds of IDPs`, `three of the branches`. */
function partitiveOf(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  words: readonly string[],
  { from, to }: NumberWords,
): number | undefined {
  for (let at = from; at < to; at += 1) {
    const noun = (children[at] ?? []).find(
      (child) => child > to && tokens[child]?.relation === 'nmod' && hasCase(tokens, children, child, 'of'),
    );
    if (noun !== undefined) return noun;
  }
  if (words[to] !== 'of') return undefined;
  for (let at = to + 1; at < to + 6; at += 1) {
    const tag = tokens[at]?.tag;
    if (nounTags(tag) && !nounTags(tokens[at + 1]?.tag)) return at;
    if (tag !== 'DT' && tag !== 'JJ' && tag !== 'NN' && tag !== 'PRP$' && tag !== 'CD') return undefined;
  }
  return undefined;
}

const isDash = (word: string | undefined): boolean => word === '–' || word === '-' || word === '—';
function isScore(words: readonly string[], { from, to }: NumberWords): boolean {
  const inside = words.slice(from, to).some((word) => isDash(word));
  return (
    inside ||
    (isDash(words[to]) && /^\d+$/u.test(words[to + 1] ?? '')) ||
    (isDash(words[from - 1]) && /^\d+$/u.test(words[from - 2] ?? ''))
  );
}

/** What is counted, in singular: `persons` for people, a measure's unit, else the noun. */
function unitOf(lemma: string, tag: string): string {
  const small = lemma.toLowerCase();
  if (countsAsPersons(small) || tag === 'NNPS') return 'persons';
  return measures.get(small) ?? currencies.get(small) ?? small;
}
