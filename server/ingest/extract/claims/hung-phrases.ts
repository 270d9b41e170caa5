import { isA } from '../../../ontology/ontology.ts';
import { caseOf, childrenBy, withConjuncts } from '../syntax/tree.ts';
import { belonging } from './belonging.ts';
import { evidenceOf } from './evidence-of.ts';
import { isNamePart } from './is-name-part.ts';
import { isRole } from './role-nouns.ts';
import { roleSpan } from './role-span.ts';
import { type At, entityOf, named, say, typeOf } from './say.ts';
import { entityAt } from './scene.ts';

/** What a preposition after a noun says, by the types on its two sides; the first row that fits counts. */
const hangings: readonly (readonly [
  prepositions: string,
  subject: string,
  object: string,
  predicate: string,
])[] = [
  ['in at near outside', 'issue', 'place', 'exists-in'],
  ['in at near outside', 'event', 'place', 'took-place-in'],
  ['in at near', 'activity', 'place', 'carried-out-in'],
  ['in at near of', 'organization', 'place', 'is-in'],
  ['in at near', 'place', 'place', 'is-in'],
  ['in', 'group', 'place', 'exists-in'],
  ['on about concerning regarding over of', 'document', 'event', 'concerns'],
  ['of', 'document', 'person', 'concerns'],
  ['of', 'document', 'place', 'concerns'],
  ['on about concerning regarding', 'document', '', 'concerns'],
  ['of from', 'person', 'organization', 'belongs'],
  ['from', 'person', 'place', 'comes-from'],
  ['from', 'group', 'place', 'comes-from'],
  ['from', 'organization', 'country', 'comes-from'],
  ['with', 'meeting', 'person', 'participated-in'],
  ['during of', 'event', 'event', 'part-of'],
  ['of within', 'organization', 'organization', 'part-of'],
  ['within of', 'group', 'organization', 'part-of'],
  ['of', 'document', 'document', 'part-of'],
];

/** What the phrases that a preposition hangs on a noun say of it. */
export function hungPhrases(at: At): void {
  const { tree, noun, scene, sentence } = at;
  const children = childrenBy(tree, noun, 'nmod');
  if (children.length === 0) return;
  const here = named(at, noun);
  if (here === undefined) return;
  const type = typeOf(at, here);
  for (const child of children) {
    const preposition = caseOf(tree, child);
    const row = hangings.find(([prepositions, subject, object]) => {
      if (!prepositions.split(' ').includes(preposition) || !isA(type, subject)) return false;
      const there = named(at, child);
      if (preposition === 'on' && isA(typeOf(at, there), 'organization')) return false;
      if (object === 'organization' && tree.tokens[noun]?.pos !== 'PROPN') return false;
      return there !== undefined && (object === '' || isA(typeOf(at, there), object));
    });
    if (preposition === 'including' || preposition === 'like' || preposition === 'such as') {
      for (const each of withConjuncts(tree, child)) {
        const part = named(at, each);
        const isPerson = isA(typeOf(at, part), 'person');
        const isMember = isPerson || isA(typeOf(at, part), 'organization');
        const evidence = evidenceOf(tree, noun, noun, each);
        // Parts of a count go with the claim that counts.
        const counted =
          scene.quantities[sentence]?.has(each) === true && scene.quantities[sentence]?.has(noun) === true;
        if (preposition === 'including' && !counted) {
          say(at, part, isMember ? 'member-of' : 'part-of', entityOf(here), evidence);
        }
        const isRoleNoun = isPerson && isRole(tree.tokens[noun]?.lemma ?? '');
        if (preposition !== 'including' && isRoleNoun)
          say(at, part, 'has-role', { span: roleSpan(tree, noun) }, evidence);
      }
      continue;
    }
    if (type === 'anniversary' && preposition === 'of') continue;
    const time = at.scene.times[at.sentence]?.get(child);
    if (time !== undefined && isA(type, 'event'))
      say(at, here, 'took-place-on', { time: time.value }, evidenceOf(tree, noun, noun, child));
    if (row === undefined) continue;
    // A name that holds the place (`Embassy of X in Y`) is no claim of its own.
    if (isNamePart(at, noun, child)) continue;
    const predicate = row[3] === 'belongs' ? belonging(typeOf(at, named(at, child))) : row[3];
    for (const each of [child, ...childrenBy(tree, child, 'conj')]) {
      const of = predicate === 'concerns' ? throughAnniversary(at, each) : each;
      say(at, here, predicate, entityOf(named(at, of)), evidenceOf(tree, noun, noun, of));
    }
  }
  for (const child of childrenBy(tree, noun, 'nmod')) {
    if (caseOf(tree, child) !== 'by' || !isA(type, 'document')) continue;
    say(
      at,
      entityAt(at.scene, at.sentence, child, ['person', 'organization', 'group'], []),
      'issued',
      entityOf(here),
    );
  }
}

/** What a statement on an anniversary is about: the event that the day recalls. */
function throughAnniversary(at: At, token: number): number {
  const { tree } = at;
  if (typeOf(at, named(at, token)) !== 'anniversary') return token;
  const of = childrenBy(tree, token, 'nmod').find((child) => caseOf(tree, child) === 'of');
  return of !== undefined && named(at, of) !== undefined ? of : token;
}
