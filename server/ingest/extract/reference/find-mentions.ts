import { fold } from '../../../domain/fold.ts';
import { rootOf } from '../../../ontology/ontology.ts';
import type { NamedSpan, ParsedSentence, ParsedToken } from '../analysis.ts';
import { firstEndingAfter } from '../syntax/first-ending-after.ts';
import type { Gender, Mention, MentionTable } from './mention.ts';
import { nominalAt } from './nominal-at.ts';
import { childIndex } from './noun-phrase.ts';
import { female, femaleNames, male, maleNames, placeNouns, pronouns } from './reference-words.ts';

/** Every name, noun phrase with a known noun, and pronoun of the third person, in reading order of their heads. */
export function findMentions(
  sentences: readonly ParsedSentence[],
  names: readonly NamedSpan[],
): MentionTable {
  const mentions: Mention[] = [];
  const byHead: ReadonlyMap<number, Mention>[] = [];
  const ordered = [...names].sort((one, other) => one.start - other.start || other.end - one.end);
  let next = 0;
  sentences.forEach((sentence, index) => {
    const inside: NamedSpan[] = [];
    for (let name = ordered[next]; name !== undefined && name.start < sentence.end; name = ordered[next]) {
      const last = inside.at(-1);
      // A part of a person's name is no second person.
      const isPart =
        last !== undefined && last.type === 'person' && name.type === 'person' && name.end <= last.end;
      if (name.start >= sentence.start && name.end <= sentence.end && !isPart) inside.push(name);
      next += 1;
    }
    const heads = new Map<number, Mention>();
    const found: Omit<Mention, 'index'>[] = [
      ...namedMentions(sentence, index, inside),
      ...otherMentions(sentence, index, inside),
    ];
    found.sort((one, other) => one.token - other.token || other.end - other.start - (one.end - one.start));
    for (const mention of found) {
      const numbered = { ...mention, index: mentions.length };
      mentions.push(numbered);
      if (!heads.has(mention.token)) heads.set(mention.token, numbered);
    }
    byHead.push(heads);
  });
  return { sentences, mentions, byHead };
}

/** The token of a span that hangs on one outside of it. */
function headOf(tokens: readonly ParsedToken[], first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

/** The tokens [first, last] of each name, in one walk over a sentence. */
function tokensOf(tokens: readonly ParsedToken[], name: NamedSpan): readonly [number, number] | undefined {
  const low = firstEndingAfter(tokens, name.start);
  let last = low;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < name.end) last += 1;
  return low < tokens.length && (tokens[low]?.start ?? 0) < name.end ? [low, last] : undefined;
}

function namedMentions(
  sentence: ParsedSentence,
  index: number,
  names: readonly NamedSpan[],
): Omit<Mention, 'index'>[] {
  const { tokens } = sentence;
  const children = childIndex(sentence);
  return names.flatMap((named): Omit<Mention, 'index'>[] => {
    const span = tokensOf(tokens, named);
    if (span === undefined) return [];
    let [first, last] = span;
    while (last > first && (tokens[last]?.tag === 'POS' || tokens[last]?.form === ',')) last -= 1;
    const token = headOf(tokens, first, last);
    const tag = tokens[token]?.tag ?? '';
    const relation = tokens[token]?.relation ?? '';
    // “Azerbaijanis” are people, “Azerbaijani” before a noun stands for the country.
    const people =
      named.kind === 'demonym' &&
      first === last &&
      /^NNP?S?$/u.test(tag) &&
      relation !== 'compound' &&
      relation !== 'amod';
    const plural = tag === 'NNS' || tag === 'NNPS' || (people && /[^s]s$/u.test(tokens[token]?.form ?? ''));
    const article = tokens[first - 1]?.tag === 'DT' && tokens[first - 1]?.head === token ? first - 1 : first;
    const start = tokens[article]?.start ?? named.start;
    const end = tokens[last]?.end ?? named.end;
    const type = people ? (plural ? 'group' : 'person') : named.type;
    const gender = genderOfName(tokens, children, first, token, type);
    return [
      {
        kind: people ? 'nominal' : named.kind,
        start,
        end,
        head: tokens[token]?.start ?? start,
        sentence: index,
        token,
        first: article,
        last,
        type,
        ...(people ? { noun: fold(tokens[token]?.form ?? '') } : {}),
        words: new Set<string>(),
        telling: new Set<string>(),
        numerus: people && plural ? 'many' : 'one',
        ...(gender && { gender }),
        determiner: article < first ? 'definite' : 'none',
        isSubject: relation.startsWith('nsubj'),
        ...(people ? {} : { named }),
      },
    ];
  });
}

function genderOfName(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  first: number,
  token: number,
  type: string,
): Gender | undefined {
  const root = rootOf(type);
  if (root !== 'person') return root === 'group' ? undefined : 'neuter';
  const given = tokens[first]?.form.toLowerCase() ?? '';
  for (const word of [given, tokens[first - 1]?.form.toLowerCase() ?? '']) {
    if (female.has(word)) return 'female';
    if (male.has(word)) return 'male';
  }
  for (const child of [...(children[token] ?? []), tokens[token]?.head ?? -1]) {
    const near = tokens[child];
    if (
      near === undefined ||
      !near.tag.startsWith('NN') ||
      !['nmod:desc', 'compound', 'appos'].includes(near.relation)
    )
      continue;
    if (female.has(near.lemma.toLowerCase())) return 'female';
    if (male.has(near.lemma.toLowerCase())) return 'male';
  }
  return femaleNames.has(given) ? 'female' : maleNames.has(given) ? 'male' : undefined;
}

function otherMentions(
  sentence: ParsedSentence,
  index: number,
  names: readonly NamedSpan[],
): Omit<Mention, 'index'>[] {
  const { tokens } = sentence;
  const children = childIndex(sentence);
  const inName = new Uint8Array(tokens.length);
  for (const name of names) {
    const span = tokensOf(tokens, name);
    if (span) inName.fill(1, span[0], span[1] + 1);
  }
  const found: Omit<Mention, 'index'>[] = [];
  tokens.forEach((token, at) => {
    if (inName[at] === 1) return;
    const pronoun = pronounAt(sentence, index, at);
    if (pronoun !== undefined) found.push(pronoun);
    else if (token.tag === 'NN' || token.tag === 'NNS' || token.tag === 'NNP' || token.tag === 'NNPS') {
      const nominal = nominalAt(sentence, index, at, children, inName);
      if (nominal !== undefined) found.push(nominal);
    }
  });
  return found;
}

/** “It should be recalled that …”, “it is clear that …”: the clause is what is spoken of, and `it` means nothing. */
function isEmptyIt(tokens: readonly ParsedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.form.toLowerCase() !== 'it' || !token.relation.startsWith('nsubj'))
    return false;
  const head = tokens[token.head];
  if (head === undefined || (head.tag !== 'VBN' && !head.tag.startsWith('JJ'))) return false;
  let helped = false;
  for (let next = at + 1; next < token.head; next += 1) helped ||= tokens[next]?.lemma === 'be';
  return helped && tokens[token.head + 1]?.form.toLowerCase() === 'that';
}

function pronounAt(
  { tokens }: ParsedSentence,
  index: number,
  at: number,
): Omit<Mention, 'index'> | undefined {
  const token = tokens[at];
  if (token === undefined || !/^(?:PRP|WP|WDT)/u.test(token.tag)) return undefined;
  const features = pronouns.get(token.form.toLowerCase());
  if (features === undefined || token.relation === 'expl' || isEmptyIt(tokens, at)) return undefined;
  return {
    kind: 'pronoun',
    start: token.start,
    end: token.end,
    head: token.start,
    sentence: index,
    token: at,
    first: at,
    last: at,
    words: new Set<string>(),
    telling: new Set<string>(),
    ...(features.numerus && { numerus: features.numerus }),
    ...(features.gender && { gender: features.gender }),
    determiner: 'none',
    isSubject: token.relation.startsWith('nsubj'),
  };
}

/** Whether `of` behind a noun names the same place again: `the town of Khojaly`. */
export const namesItsPlace = (noun: string | undefined): boolean =>
  noun !== undefined && placeNouns.has(noun);
