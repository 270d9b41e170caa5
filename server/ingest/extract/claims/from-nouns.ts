import { isA } from '../../../ontology/ontology.ts';
import { childrenBy } from '../syntax/tree.ts';
import { contentPhrases } from './content-phrases.ts';
import { evidenceOf } from './evidence-of.ts';
import { hungPhrases } from './hung-phrases.ts';
import { naming } from './naming.ts';
import { partOfBody } from './parts.ts';
import { phraseSpan } from './phrase-span.ts';
import { embassy, placeInPlace } from './place-in-place.ts';
import { possessed } from './possessed.ts';
import { type At, named, say, typeOf } from './say.ts';
import type { Scene } from './scene.ts';

/** The claims that a noun phrase makes without a verb: where a thing is, whose it is, what it is about, what it is called. */
export function fromNoun(scene: Scene, sentence: number, noun: number): void {
  const tree = scene.reading.trees[sentence];
  const word = tree?.tokens[noun];
  if (tree === undefined || word === undefined) return;
  const at: At = { scene, sentence, tree, noun };
  embassy(at);
  placeInPlace(at);
  hungPhrases(at);
  contentPhrases(at);
  possessed(at);
  partOfBody(at);
  naming(at);
  age(at);
  purpose(at);
}

/** `a 14-year-old boy`, `Daniel Montalvo, 19,`. */
function age(at: At): void {
  const { tree, noun, scene, sentence } = at;
  for (const child of tree.children[noun] ?? []) {
    const quantity = scene.quantities[sentence]?.get(child);
    if (quantity === undefined || child === noun) continue;
    if (
      !['amod', 'appos', 'acl', 'nmod', 'nummod', 'advmod', 'parataxis'].includes(tree.base[child] ?? '') ||
      quantity.value.unit !== 'years'
    )
      continue;
    const who = named(at, noun);
    if (who === undefined || !isA(typeOf(at, who), 'person')) continue;
    say(at, who, 'has-age', { quantity: quantity.value }, evidenceOf(tree, noun, noun, child));
  }
}

/** `a process to suggest designs and decide`: what an activity, event or document is for. */
function purpose(at: At): void {
  const { tree, noun } = at;
  for (const infinitive of childrenBy(tree, noun, 'acl')) {
    if (tree.tokens[infinitive]?.tag !== 'VB') continue;
    const what = named(at, noun);
    if (what === undefined || !['activity', 'event', 'document'].some((type) => isA(typeOf(at, what), type)))
      return;
    const verbs = [
      infinitive,
      ...childrenBy(tree, infinitive, 'conj').filter((token) => tree.tokens[token]?.tag === 'VB'),
    ];
    for (const verb of verbs)
      say(at, what, 'has-purpose', { span: phraseSpan(tree, verb) }, evidenceOf(tree, verb, noun));
  }
}
