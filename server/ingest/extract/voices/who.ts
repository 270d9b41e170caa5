import { isA } from '../../../ontology/ontology.ts';
import { antecedentOf, isRelative } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Reading } from './reading.ts';
import { typeById } from './reading.ts';
import type { Ladder } from './rung.ts';

const firstPerson = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);
const partitive = new Set([
  'one',
  'some',
  'many',
  'most',
  'several',
  'all',
  'member',
  'rest',
  'both',
  'each',
  'number',
  'hundred',
  'thousand',
  'dozen',
  'million',
]);

/**
 * Id of the entity that a noun phrase or pronoun means, by the token that heads it: a referent named there, the noun before a
 * relative pronoun, the speaker of `I`, the name after a title (`student Ahmed Mohamed`), what `as X` or `one of X` is of.
 */
export function whoIs(
  reading: Reading,
  sentence: number,
  token: number,
  ladder: Ladder,
  depth = 0,
): string | undefined {
  const tree = reading.trees[sentence];
  const word = tree?.tokens[token];
  if (tree === undefined || word === undefined || depth > 4) return undefined;
  if (isRelative(tree, token)) {
    const antecedent = antecedentOf(tree, token);
    if (antecedent !== undefined) return whoIs(reading, sentence, antecedent, ladder, depth + 1);
  }
  if (word.pos === 'PRON' && firstPerson.has(word.form.toLowerCase()))
    return ladder.length > 1 ? ladder.at(-1)?.speaker : undefined;

  // `student Ahmed Mohamed`: the name says who it is.
  if (word.pos === 'NOUN') {
    const name = (tree.children[token] ?? []).find(
      (child) => tree.base[child] === 'flat' && tree.tokens[child]?.pos === 'PROPN',
    );
    const named = name === undefined ? undefined : reading.cast.at(sentence, name);
    if (named !== undefined) return idOf(reading, named.id);
  }
  const there = reading.cast.at(sentence, token);
  if (there !== undefined) return idOf(reading, there.id);
  for (const child of tree.children[token] ?? []) {
    const base = tree.base[child];
    if (
      base !== 'flat' &&
      base !== 'appos' &&
      !(base === 'compound' && isNamedPerson(reading, sentence, child))
    )
      continue;
    const named = reading.cast.at(sentence, child);
    if (named !== undefined && (base !== 'appos' || isLikeNoun(reading, sentence, token, named.type)))
      return idOf(reading, named.id);
  }
  // The title of a name that the parser hung below another word of the name.
  if (tree.base[token] === 'flat' || tree.base[token] === 'appos') {
    if (tree.base[token] === 'flat') return whoIs(reading, sentence, word.head, ladder, depth + 1);
  }
  if (partitive.has(word.lemma)) {
    const whole = (tree.children[token] ?? []).find(
      (child) => tree.base[child] === 'nmod' && hasOf(tree, child),
    );
    if (whole !== undefined && word.lemma !== 'one')
      return whoIs(reading, sentence, whole, ladder, depth + 1);
  }
  return undefined;
}

const hasOf = (tree: Tree, token: number) =>
  (tree.children[token] ?? []).some((child) => tree.tokens[child]?.form.toLowerCase() === 'of');

const isNamedPerson = (reading: Reading, sentence: number, token: number) =>
  reading.cast.at(sentence, token)?.type === 'person';

/** `His father Mohamed`: the apposition names the noun. `The tweet, Obama`: it does not, unless the noun is one for people. */
function isLikeNoun(reading: Reading, sentence: number, token: number, type: string): boolean {
  const pos = reading.trees[sentence]?.tokens[token]?.pos;
  return (
    (pos === 'NOUN' || pos === 'PROPN') &&
    (type === 'person' || isA(type, 'organization') || isA(type, 'place') || isA(type, 'document'))
  );
}

/** The publisher's own id for a referent that is the publisher. */
export const idOf = (reading: Reading, id: string): string =>
  reading.publishers.has(id) ? reading.meta.publisher : id;

/** Whether an entity is a document, which speaks with its author's voice. */
export const isDocument = (reading: Reading, id: string): boolean => isA(typeById(reading, id), 'document');
