import { isA } from '../../../ontology/ontology.ts';
import { caseOf, childrenBy } from '../syntax/tree.ts';
import { countriesOf } from './countries-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { type At, entityOf, named, say, typeOf } from './say.ts';

/** `the Embassy of Azerbaijan in Mexico`: whose it is, and where. */
export function embassy(at: At): void {
  const { tree, noun } = at;
  const lemma = tree.tokens[noun]?.lemma.toLowerCase();
  if (lemma !== 'embassy' && lemma !== 'consulate') return;
  const host = childrenBy(tree, noun, 'nmod').find((child) => ['in', 'to'].includes(caseOf(tree, child)));
  for (const owner of countriesOf(at)) {
    if (host !== undefined)
      say(
        at,
        named(at, owner),
        'has-embassy-in',
        entityOf(named(at, host)),
        evidenceOf(tree, noun, noun, host),
      );
  }
}

const settlements = new Set([
  'city',
  'town',
  'village',
  'district',
  'province',
  'region',
  'state',
  'county',
  'island',
  'port',
  'capital',
  'suburb',
  'municipality',
]);

/** `the Azerbaijani town of Khojaly`, `Irving, Texas`, `Paris in France`. */
export function placeInPlace(at: At): void {
  const { tree, noun, scene, sentence } = at;
  const here = named(at, noun);
  if (here === undefined) return;
  const isPlace = isA(typeOf(at, here), 'place');
  if (isPlace && settlements.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '')) {
    for (const country of countriesOf(at)) say(at, here, 'is-in', entityOf(named(at, country)));
  }
  if (!isPlace) return;
  for (const child of tree.children[noun] ?? []) {
    const base = tree.base[child];
    const follows =
      child > noun &&
      (tree.tokens[child]?.relation === 'nmod:unmarked' ||
        base === 'appos' ||
        base === 'flat' ||
        base === 'list');
    if (!follows || tree.tokens[child - 1]?.form !== ',') continue;
    const outer = scene.reading.cast.at(sentence, child)?.id;
    if (outer !== undefined && outer !== here && isA(typeOf(at, outer), 'place'))
      say(at, here, 'is-in', entityOf(outer), evidenceOf(tree, noun, noun, child));
  }
}
