import { isA } from '../../../ontology/ontology.ts';
import { withConjuncts } from '../syntax/tree.ts';
import { belonging } from './belonging.ts';
import { isNamePart } from './is-name-part.ts';
import { judgingNouns } from './role-nouns.ts';
import { type At, entityOf, named, say, typeOf } from './say.ts';

const works = new Set(
  'novel book poem play song album film movie painting essay memoir autobiography design invention sculpture'.split(
    ' ',
  ),
);
const schools = new Set(['school', 'university', 'college', 'academy']);

/** `Azerbaijan's efforts`, `Mecca's Grand Mosque`, `his school`, `Texas town`. */
export function possessed(at: At): void {
  const { tree, noun } = at;
  const lemma = tree.tokens[noun]?.lemma.toLowerCase() ?? '';
  for (const owner of tree.children[noun] ?? []) {
    const isOwner = tree.tokens[owner]?.relation === 'nmod:poss';
    if (
      !isOwner &&
      (tree.base[owner] !== 'compound' ||
        tree.tokens[owner]?.pos !== 'PROPN' ||
        tree.tokens[noun]?.pos === 'PROPN')
    )
      continue;
    const who = named(at, owner);
    const what = named(at, noun);
    if (who === undefined || what === undefined) continue;
    const type = typeOf(at, what);
    const whose = typeOf(at, who);
    if (isA(type, 'person')) {
      if (
        isOwner &&
        tree.tokens[noun]?.pos === 'PROPN' &&
        (isA(whose, 'organization') || isA(whose, 'group'))
      ) {
        // `the party's A and B`
        for (const each of withConjuncts(tree, noun)) {
          const isShared =
            each === noun ||
            !(tree.children[each] ?? []).some((child) => tree.tokens[child]?.relation === 'nmod:poss');
          const member = isShared ? named(at, each) : undefined;
          if (isA(typeOf(at, member), 'person')) say(at, member, belonging(whose), entityOf(who));
        }
      }
    } else if (isA(whose, 'place')) {
      // A demonym says whose it is, a place before a noun where it is.
      if (tree.tokens[owner]?.pos === 'ADJ' || isA(type, 'document') || isA(type, 'government')) continue;
      if (isA(type, 'event')) {
        // `the Lima massacre` is a name that somebody uses, and places nothing.
        const isName = isNamePart(at, noun, owner) || judgingNouns.has(lemma);
        if (isOwner || !isName) say(at, what, 'took-place-in', entityOf(who));
      } else if (isA(type, 'place') || isA(type, 'organization')) say(at, what, 'is-in', entityOf(who));
      else if (isA(type, 'activity') && isOwner) say(at, who, 'undertakes', entityOf(what));
    } else if (isOwner) {
      if (isA(type, 'activity') && lemma !== 'support') say(at, who, 'undertakes', entityOf(what));
      const isWork = (isA(type, 'document') || isA(type, 'product')) && works.has(lemma);
      if (isWork && isA(whose, 'person')) say(at, who, 'created', entityOf(what));
      if (schools.has(lemma) && isA(whose, 'person')) say(at, who, 'educated-at', entityOf(what));
    }
  }
}
