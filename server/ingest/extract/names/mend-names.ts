import type { NamedSpan, ParsedSentence, ParsedToken } from '../analysis.ts';
import { firstEndingAfter } from '../syntax/first-ending-after.ts';

const joins = new Set(['of', 'for', 'in', 'on', 'at', 'to', 'and', '&']);
const clausal = /^(?:advcl|acl|ccomp|xcomp|csubj)/u;
/** What no word of a name is to another. */
const argument = /^(?:nsubj|obj|iobj|obl|advcl|acl|ccomp|xcomp|csubj|parataxis|advmod)/u;
/** What only one word of a name is to what stands around it. */
const torn = /^(?:nsubj|obj|iobj|obl|advcl|acl|ccomp|xcomp|csubj|parataxis|root|appos|conj)/u;

/**
 * Make each name one branch of its sentence's tree: a parser often tears apart names that it never saw, and hangs half a name on a verb. A name's
 * head is its first word where it is a person's, else the last before `of`, `in` and such; what hung on another of its words from
 * outside hangs on the head. Names and sentences are in order; a tree stays a tree. Linear in both.
 */
export function mendNames(
  sentences: readonly ParsedSentence[],
  names: readonly NamedSpan[],
): ParsedSentence[] {
  let next = 0;
  return sentences.map((sentence) => {
    const own: NamedSpan[] = [];
    let reach = sentence.start;
    for (; next < names.length && (names[next]?.start ?? 0) < sentence.end; next += 1) {
      const name = names[next];
      if (name === undefined || name.kind !== 'name' || name.start < reach) continue;
      own.push(name);
      reach = name.end;
    }
    const mended = own.reduce(
      (tokens: readonly ParsedToken[], name) => mendName(tokens, name),
      sentence.tokens,
    );
    return mended === sentence.tokens ? sentence : { ...sentence, tokens: mended };
  });
}

function mendName(tokens: readonly ParsedToken[], name: NamedSpan): readonly ParsedToken[] {
  const first = firstEndingAfter(tokens, name.start);
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < name.end) end += 1;
  const isIn = (at: number) => at >= first && at < end;
  const anchors: number[] = [];
  for (let at = first; at < end; at += 1) if (!isIn(tokens[at]?.head ?? -1)) anchors.push(at);
  if (end - first < 2 || anchors.length === 0) return tokens;
  const head = headOf(tokens, first, end, name);
  // Words that hang as parts on a bigger name are left there; those that hang as things of their own tore the name.
  const isTorn = (at: number) => at !== head && torn.test(tokens[at]?.relation ?? '');
  if (!anchors.some(isTorn) && (anchors.length > 1 || !clausal.test(tokens[head]?.relation ?? '')))
    return tokens;
  const top = anchors.find((at) => leavesFor(tokens, at, isIn));
  const above = tokens[top ?? -1];
  if (above === undefined) return tokens;
  let isMended = false;
  const result = tokens.map((token, at) => {
    const under = at === head ? above.head : isIn(at) === isIn(token.head) ? token.head : head;
    const relation =
      at === head
        ? roleOf(tokens, above, head, isIn)
        : isIn(at) && (under !== token.head || argument.test(token.relation))
          ? inner(token, at, head, name)
          : token.relation;
    if (under === token.head && relation === token.relation) return token;
    isMended = true;
    return { ...token, head: under, relation };
  });
  return isMended ? result : tokens;
}

/** The word that the name hangs by. */
function headOf(tokens: readonly ParsedToken[], first: number, end: number, { type }: NamedSpan): number {
  const isPerson = type === 'person';
  let head = -1;
  for (let at = first; at < end; at += 1) {
    const { tag = '', form = '' } = tokens[at] ?? {};
    if (head >= 0 && (joins.has(form.toLowerCase()) || form === ',' || form === '(')) break;
    if (!/^(?:NN|JJ|FW|VB|CD)/u.test(tag)) continue;
    head = at;
    if (isPerson) break;
  }
  return head < 0 ? first : head;
}

/** Whether the way from a token up to the root never comes back into the name. */
function leavesFor(tokens: readonly ParsedToken[], from: number, isIn: (at: number) => boolean): boolean {
  let steps = 0;
  for (let at = tokens[from]?.head ?? -1; at >= 0 && steps < tokens.length; at = tokens[at]?.head ?? -1) {
    if (isIn(at)) return false;
    steps += 1;
  }
  return true;
}

function inner(token: ParsedToken, at: number, head: number, { type }: NamedSpan): string {
  if (token.tag === 'DT') return 'det';
  if (token.tag === 'IN' || token.tag === 'TO' || token.tag === 'POS') return 'case';
  if (token.tag === 'CC') return 'cc';
  if (/^\W+$/u.test(token.form)) return 'punct';
  if (type === 'person') return 'flat';
  if (at < head) return token.tag.startsWith('JJ') ? 'amod' : 'compound';
  return 'nmod';
}

/** What a name is to the word it hangs on, where that was read as a clause. */
function roleOf(
  tokens: readonly ParsedToken[],
  above: ParsedToken,
  head: number,
  isIn: (at: number) => boolean,
): string {
  if (!clausal.test(above.relation)) return above.relation;
  const verb = tokens[above.head];
  const around = tokens.flatMap((token, at) => (isIn(token.head) && !isIn(at) ? [token] : []));
  if (around.some(({ relation }) => relation === 'cop' || relation.startsWith('nsubj')))
    return above.relation;
  if (around.some(({ relation }) => relation === 'case'))
    return verb?.tag.startsWith('VB') === true ? 'obl' : 'nmod';
  if (verb?.tag.startsWith('VB') !== true) return above.relation;
  const has = (relation: string) =>
    tokens.some((token) => token.head === above.head && token.relation.startsWith(relation));
  if (head < above.head) return has('nsubj') ? above.relation : 'nsubj';
  return has('obj') ? above.relation : 'obj';
}
