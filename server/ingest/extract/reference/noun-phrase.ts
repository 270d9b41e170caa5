import type { ParsedSentence, ParsedToken, Span } from '../analysis.ts';

/** Relations of what stands before a noun and belongs to its phrase. */
const before = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'det:predet',
  'advmod',
  'punct',
  'flat',
  'nmod:unmarked',
  'dep',
  'cc:preconj',
  'nmod',
  'goeswith',
  'advcl',
  'acl',
  'obl:npmod',
  'obl:unmarked',
  'discourse',
  'parataxis',
]);
const outside = new Set([
  'case',
  'mark',
  'cc',
  'cop',
  'aux',
  'aux:pass',
  'nsubj',
  'nsubj:pass',
  'nsubj:outer',
  'csubj',
  'expl',
  'discourse',
  'advcl',
  'conj',
  'vocative',
  'parataxis',
  'obl',
]);
/** Determiners and quantities that may open a phrase in front of an adverb. */
const isOpeningPunctuation = (form: string): boolean =>
  form === '"' ||
  form === '“' ||
  form === "'" ||
  form === '‘' ||
  form === '(' ||
  form === ',' ||
  form === '``';

/**
 * The words of the noun phrase that a noun heads: from its determiner to the last word that says which one it is. `of` phrases are in it; relative clauses,
 * appositions, other prepositions and a possessive `'s` are not. For a head inside a name, the name's words.
 * @param headIndex index of the noun in the sentence's tokens
 */
export function nounPhraseAt(sentence: ParsedSentence, headIndex: number): Span {
  const [first, last] = nounPhraseTokens(sentence.tokens, childIndex(sentence), headIndex);
  const { tokens } = sentence;
  return { start: tokens[first]?.start ?? sentence.start, end: tokens[last]?.end ?? sentence.end };
}

/** The children of each token of a sentence in order; made once a sentence. */
const known = new WeakMap<ParsedSentence, readonly (readonly number[])[]>();
export function childIndex(sentence: ParsedSentence): readonly (readonly number[])[] {
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    if (token.head >= 0 && token.head !== index) children[token.head]?.push(index);
  });
  known.set(sentence, children);
  return children;
}

/** Deepest nesting of `of` phrases that is followed. */
const deepest = 8;

/** First and last token of the phrase that `head` heads. */
export function nounPhraseTokens(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  head: number,
  depth = 0,
): readonly [number, number] {
  let first = head;
  let last = head;
  const own = children[head] ?? [];
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const child = own[at] ?? head;
    const token = tokens[child];
    if (child >= head || token === undefined) continue;
    if (outside.has(token.relation) || !before.has(token.relation)) break;
    if (token.relation === 'punct' && token.form !== '-' && token.form !== '–') {
      if (token.form !== ',' || !between(tokens, own, child, head)) break;
      continue;
    }
    if (token.relation === 'advmod' && !touches(tokens, own, child)) continue;
    first = Math.min(first, leftEdge(tokens, children, child, 0));
  }
  while (first < head && isOpeningPunctuation(tokens[first]?.form ?? '')) first += 1;
  if (depth >= deepest) return [first, last];
  for (const child of own) {
    const token = tokens[child];
    if (child <= head || token === undefined) continue;
    const { relation } = token;
    if (
      relation === 'flat' ||
      relation === 'compound' ||
      relation === 'goeswith' ||
      relation === 'fixed' ||
      (relation === 'nummod' && child === head + 1)
    ) {
      last = Math.max(last, rightEdge(children, child, 0));
    } else if (relation === 'nmod' && hasCase(tokens, children, child, 'of')) {
      if (last < child) last = phraseEnd(tokens, children, child, depth + 1);
    } else if (relation === 'nmod:desc' || relation === 'nmod:unmarked' || relation === 'nmod:npmod') {
      if (child === last + 1) last = Math.max(last, rightEdge(children, child, 0));
    } else if (relation !== 'case' && relation !== 'punct' && relation !== 'dep') break;
  }
  return [first, last];
}

/** End of an `of` phrase's noun, with what is joined to it by `and`. */
function phraseEnd(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  head: number,
  depth: number,
): number {
  let end = nounPhraseTokens(tokens, children, head, depth)[1];
  for (const child of children[head] ?? []) {
    if (
      child > head &&
      tokens[child]?.relation === 'conj' &&
      depth < deepest &&
      tokens[child]?.tag.startsWith('NN')
    ) {
      end = Math.max(end, nounPhraseTokens(tokens, children, child, depth + 1)[1]);
    }
  }
  return end;
}

/** Whether a preposition hangs on a noun. */
export const hasCase = (
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  noun: number,
  preposition: string,
): boolean =>
  (children[noun] ?? []).some(
    (child) => tokens[child]?.relation === 'case' && tokens[child]?.form.toLowerCase() === preposition,
  );

const between = (
  tokens: readonly ParsedToken[],
  own: readonly number[],
  comma: number,
  head: number,
): boolean =>
  own.some(
    (child) =>
      child < comma &&
      ['amod', 'det', 'nummod', 'compound', 'nmod:poss'].includes(tokens[child]?.relation ?? ''),
  ) &&
  own.some(
    (child) =>
      child > comma && child < head && ['amod', 'compound', 'nummod'].includes(tokens[child]?.relation ?? ''),
  );

/** An adverb belongs to the phrase only behind its determiner, or before a number: `the once great city`. */
const touches = (tokens: readonly ParsedToken[], own: readonly number[], adverb: number): boolean =>
  own.some((child) => child < adverb && ['det', 'nmod:poss'].includes(tokens[child]?.relation ?? ''));

function leftEdge(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
  depth: number,
): number {
  let edge = at;
  if (depth > 50) return edge;
  for (const child of children[at] ?? []) {
    if (child >= at) break;
    if (tokens[child]?.relation === 'punct' && isOpeningPunctuation(tokens[child]?.form ?? '')) continue;
    edge = Math.min(edge, leftEdge(tokens, children, child, depth + 1));
  }
  return edge;
}

function rightEdge(children: readonly (readonly number[])[], at: number, depth: number): number {
  let edge = at;
  if (depth > 50) return edge;
  for (const child of children[at] ?? [])
    if (child > at) edge = Math.max(edge, rightEdge(children, child, depth + 1));
  return edge;
}
