import { fold } from '../../../domain/fold.ts';
import { rootOf } from '../../../ontology/ontology.ts';
import type { ParsedSentence, ParsedToken } from '../analysis.ts';
import type { Gender, Mention, Numerus } from './mention.ts';
import { hasCase, nounPhraseTokens } from './noun-phrase.ts';
import { typeOfNoun } from './noun-types.ts';
import { bareBodies, emptyNouns, female, judgingNouns, male, partitives } from './reference-words.ts';

const nominalRelations =
  /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root|xcomp|ccomp|advcl|acl|parataxis|dislocated|vocative|list|orphan|compound)/u;

/** The mention that a noun heads, when its phrase can mean a thing of the text. */
export function nominalAt(
  sentence: ParsedSentence,
  index: number,
  at: number,
  children: readonly (readonly number[])[],
  inName: Uint8Array,
): Omit<Mention, 'index'> | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined || !nominalRelations.test(token.relation)) return undefined;
  const meant = nounMeant(tokens, children, at);
  const head = meant ?? at;
  const noun = tokens[head]?.lemma.toLowerCase() ?? '';
  if (emptyNouns.has(noun)) return undefined;
  const isRole = /^(?:nmod:desc|flat|appos|compound)/u.test(token.relation);
  // A capitalised noun that no name took in is a part of some name.
  if (token.tag.startsWith('NNP') && !isRole && determinerOf(tokens, children, at) === 'none')
    return undefined;
  const plural = /S$/u.test((tokens[head] ?? token).tag);
  const type = typeOfNoun(noun, plural && noun !== 'police');
  const isBefore = token.relation === 'compound';
  const opens = determinerOf(tokens, children, at);
  // `left camp candidates`, `left camp's candidates`: a group before a noun is one that is known.
  const isKnown = opens === 'none' && type === 'group' && (isBefore || token.relation === 'nmod:poss');
  const determiner = isKnown ? 'definite' : opens;
  if (isInnerJudgement(tokens, children, at, determiner)) return undefined;
  const [first, last] = nounPhraseTokens(tokens, children, at);
  if (determiner === 'none' && !plural && last === at && first === at && !isBare(type, noun, token.relation))
    return undefined;
  const isSpoken = type === 'government-body' || type === 'government' || (type === 'group' && first < at);
  if (isBefore && !isSpoken) return undefined;
  if (type === undefined && (determiner === 'none' || determiner === 'indefinite')) return undefined;
  const words = new Set<string>();
  const telling = new Set<string>();
  for (let word = first; word <= last; word += 1) {
    const part = tokens[word];
    if (word === at || word === head || part === undefined || !/^(?:NN|JJ|CD|VB)/u.test(part.tag)) continue;
    const lemma = fold(part.lemma);
    words.add(lemma);
    if (part.tag.startsWith('NNP') || part.tag === 'CD' || inName[word] === 1) telling.add(lemma);
  }
  const gender = genderOfNoun(noun, type);
  const numerus: Numerus = plural || noun === 'police' || noun === 'people' ? 'many' : 'one';
  return {
    kind: 'nominal',
    start: tokens[first]?.start ?? token.start,
    end: tokens[last]?.end ?? token.end,
    head: token.start,
    sentence: index,
    token: at,
    first,
    last,
    ...(type !== undefined && { type }),
    noun,
    words,
    telling,
    numerus,
    ...(gender && { gender }),
    determiner,
    isSubject: token.relation.startsWith('nsubj'),
  };
}

/** Deepest nesting of `hundreds of thousands of`. */
const deepest = 3;

/** The noun that says what it is, where the phrase's head only judges or counts: `genocide` of `the act of genocide`, `IDPs` of `hundreds of thousands of IDPs`. */
function nounMeant(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
): number | undefined {
  let meant: number | undefined;
  for (let head = at, step = 0; step < deepest; step += 1) {
    const noun = tokens[head]?.lemma.toLowerCase() ?? '';
    const of = (children[head] ?? []).find(
      (child) => child > head && tokens[child]?.relation === 'nmod' && hasCase(tokens, children, child, 'of'),
    );
    const inner = of === undefined ? undefined : tokens[of];
    if (of === undefined || inner === undefined || !/^NNS?$/u.test(inner.tag)) break;
    const type = typeOfNoun(inner.lemma, inner.tag === 'NNS');
    const judges =
      judgingNouns.has(noun) && type !== undefined && ['event', 'issue', 'activity'].includes(rootOf(type));
    if (!judges && !partitives.has(noun)) break;
    meant = of;
    head = of;
  }
  return meant;
}

/** `genocide` in `the act of genocide` is no second thing. */
function isInnerJudgement(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
  determiner: Mention['determiner'],
): boolean {
  const token = tokens[at];
  const above = tokens[token?.head ?? -1];
  if (token?.relation !== 'nmod' || above === undefined || !/^NN/u.test(above.tag)) return false;
  if (partitives.has(above.lemma.toLowerCase())) return hasCase(tokens, children, at, 'of');
  return (
    determiner === 'none' &&
    judgingNouns.has(above.lemma.toLowerCase()) &&
    hasCase(tokens, children, at, 'of')
  );
}

/** A single noun without article or anything else is a thing only as a role, a subject, or when it names no single thing: `take place`, `demand justice`. */
function isBare(type: string | undefined, noun: string, relation: string): boolean {
  if (type === undefined) return false;
  if (
    bareBodies.has(noun) ||
    relation === 'nmod:desc' ||
    relation === 'flat' ||
    relation === 'appos' ||
    relation === 'compound'
  )
    return true;
  const root = rootOf(type);
  return root === 'issue' || root === 'activity' || root === 'organization' || relation.startsWith('nsubj');
}

function genderOfNoun(noun: string, type: string | undefined): Gender | undefined {
  if (female.has(noun)) return 'female';
  if (male.has(noun)) return 'male';
  const root = type === undefined ? undefined : rootOf(type);
  return root === 'person' || root === 'group' || root === undefined ? undefined : 'neuter';
}

function determinerOf(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
): Mention['determiner'] {
  for (const child of children[at] ?? []) {
    const token = tokens[child];
    if (token === undefined || child > at) break;
    if (token.relation === 'nmod:poss') return 'possessive';
    if (token.relation !== 'det') continue;
    const form = token.form.toLowerCase();
    if (form === 'the') return 'definite';
    if (form === 'this' || form === 'that' || form === 'these' || form === 'those') return 'demonstrative';
    return 'indefinite';
  }
  return 'none';
}
