import { isA } from '../../../ontology/ontology.ts';
import { isNegated, subjectOf } from '../syntax/clause.ts';
import { caseOf, childBy, childrenBy, withConjuncts } from '../syntax/tree.ts';
import { typeById } from '../voices/reading.ts';
import { evidenceOf } from './evidence-of.ts';
import { phraseSpan } from './phrase-span.ts';
import { type At, named, say } from './say.ts';
import { entityAt } from './scene.ts';

const inside = new Set(['in', 'at', 'near', 'on', 'outside', 'inside']);

/** By the type of what is there: what its being there is called. */
const being: readonly (readonly [type: string, predicate: string])[] = [
  ['activity', 'carried-out-in'],
  ['event', 'took-place-in'],
  ['organization', 'is-in'],
  ['place', 'is-in'],
  ['issue', 'exists-in'],
];

/** `construction was underway at the mosque`, `the company is in Lima`: where a thing is, by copula; and what an activity is for. */
export function fromLocation(at: At): void {
  const { tree, noun, scene, sentence } = at;
  if (childBy(tree, noun, 'cop') === undefined) return;
  const subject = subjectOf(tree, noun);
  if (subject === undefined) return;
  const ladder = scene.voices.ladderAt(sentence, noun);
  const more = { clausal: true, negative: isNegated(tree, noun) };
  const places = inside.has(caseOf(tree, noun))
    ? [noun]
    : childrenBy(tree, noun, 'obl').filter((child) => inside.has(caseOf(tree, child)));
  const purposes = childrenBy(tree, noun, 'advcl').filter(
    (child) => tree.tokens[child]?.tag === 'VB' && childBy(tree, child, 'mark') !== undefined,
  );
  if (places.length === 0 && purposes.length === 0) return;
  for (const each of withConjuncts(tree, subject)) {
    const thing = entityAt(
      scene,
      sentence,
      each,
      ['activity', 'event', 'organization', 'place', 'issue'],
      ladder,
    );
    if (thing === undefined) continue;
    const type = typeById(scene.reading, thing);
    const predicate = being.find(([above]) => isA(type, above))?.[1];
    for (const place of places) {
      const where = named(at, place);
      if (predicate === undefined || where === undefined || !isA(typeById(scene.reading, where), 'place'))
        continue;
      say(at, thing, predicate, { entity: where }, evidenceOf(tree, noun, each, place), more);
    }
    if (!isA(type, 'activity') && !isA(type, 'event')) continue;
    for (const purpose of purposes) {
      const verbs = [
        purpose,
        ...childrenBy(tree, purpose, 'conj').filter((token) => tree.tokens[token]?.tag === 'VB'),
      ];
      for (const verb of verbs)
        say(at, thing, 'has-purpose', { span: phraseSpan(tree, verb) }, evidenceOf(tree, verb), more);
    }
  }
}
