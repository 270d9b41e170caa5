import { findPredicate, isA } from '../../../ontology/ontology.ts';
import { caseOf, childrenBy, type Tree, withConjuncts } from '../syntax/tree.ts';
import { typeById } from '../voices/reading.ts';
import { evidenceOf } from './evidence-of.ts';
import { type At, named, say } from './say.ts';
import { entityAt } from './scene.ts';

/** Nouns that say what a verb would: `his visit to Google`, `the arrest of X by Y`. Slots: `poss`, `compound`, or prepositions. */
const rows: readonly (readonly [predicate: string, nouns: string, subject: string, object: string])[] = [
  ['visited', 'visit trip journey pilgrimage tour', 'poss|by|of', 'to'],
  ['met', 'meeting talk encounter', 'poss|of', 'with'],
  ['arrested', 'arrest detention capture', 'by', 'of'],
  ['attacked', 'attack assault raid strike bombing offensive', 'by|poss', 'on|against'],
  ['killed', 'killing murder assassination slaying', 'by', 'of'],
  ['expresses-support-for', 'support backing', 'poss|from', 'of|for|to'],
  ['opposes', 'opposition', 'poss|of', 'to'],
  ['acquired', 'acquisition purchase takeover', 'by|poss', 'of'],
  ['founded', 'foundation founding establishment', 'by', 'of'],
  ['created', 'creation invention', 'by', 'of'],
  ['discovered', 'discovery', 'by|poss', 'of'],
  ['appointed', 'appointment', 'by', 'of'],
  ['defeated', 'victory win', 'poss|by', 'over|against'],
  ['invited', 'invitation', 'from|poss|by', 'to'],
  ['condemns', 'condemnation criticism', 'poss|by', 'of'],
  ['praised', 'praise', 'poss|from|by', 'for'],
];

const byNoun = new Map<string, (readonly [predicate: string, subject: string, object: string])[]>();
for (const [predicate, nouns, subject, object] of rows) {
  for (const noun of nouns.split(' '))
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), [predicate, subject, object]]);
}

/** The claims of a noun that names a doing, and who does an activity (`police response`, `outreach from Google`). */
export function fromNominal(at: At): void {
  const { tree, noun, scene, sentence } = at;
  const word = tree.tokens[noun];
  if (word === undefined || word.pos !== 'NOUN') return;
  const ladder = scene.voices.ladderAt(sentence, noun);
  for (const [predicate, subjectSlots, objectSlots] of byNoun.get(word.lemma) ?? []) {
    const row = findPredicate(predicate);
    const subjects = first(tree, noun, subjectSlots);
    const objects = first(tree, noun, objectSlots);
    for (const subject of subjects) {
      for (const object of objects) {
        const who = entityAt(scene, sentence, subject, row?.subjects ?? [], ladder);
        const whom =
          who === undefined ? undefined : entityAt(scene, sentence, object, row?.objects ?? [], ladder);
        if (who !== undefined && whom !== undefined)
          say(at, who, predicate, { entity: whom }, evidenceOf(tree, noun, subject, object));
      }
    }
  }
  const activity = named(at, noun);
  if (activity === undefined || !isA(typeById(scene.reading, activity), 'activity')) return;
  for (const child of tree.children[noun] ?? []) {
    const does =
      tree.base[child] === 'compound' ||
      (tree.base[child] === 'nmod' && ['by', 'from'].includes(caseOf(tree, child)));
    if (!does) continue;
    const who = named(at, child);
    const type = who === undefined ? '' : typeById(scene.reading, who);
    if (who !== undefined && (isA(type, 'organization') || isA(type, 'person') || isA(type, 'group'))) {
      say(at, who, 'undertakes', { entity: activity }, evidenceOf(tree, noun, noun, child));
    }
  }
}

function first(tree: Tree, noun: number, slots: string): number[] {
  for (const slot of slots.split('|')) {
    const found =
      slot === 'poss'
        ? (tree.children[noun] ?? []).filter((child) => tree.tokens[child]?.relation === 'nmod:poss')
        : childrenBy(tree, noun, 'nmod').filter((child) => caseOf(tree, child) === slot);
    if (found.length > 0) return found.flatMap((child) => withConjuncts(tree, child));
  }
  return [];
}
