import { caseOf, childrenBy, withConjuncts } from '../syntax/tree.ts';
import { evidenceOf } from './evidence-of.ts';
import { type At, entityOf, named, say } from './say.ts';
import { entityAt, made } from './scene.ts';

/** Nouns of what is told or shown, that no name table knows as documents: what follows `of`, `about` or `on` is what they concern. */
const contents: Readonly<Record<string, string>> = {
  news: 'document',
  image: 'document',
  photo: 'document',
  picture: 'document',
  footage: 'document',
  information: 'document',
  claim: 'document',
  rumour: 'document',
  rumor: 'document',
  story: 'document',
  data: 'document',
  evidence: 'document',
  conversation: 'activity',
  discussion: 'activity',
  debate: 'activity',
  dialogue: 'activity',
  consultation: 'activity',
};

/** `news about the flood`, `a debate on the law`: what a thing told or shown concerns. */
export function contentPhrases(at: At): void {
  const { tree, noun, scene, sentence } = at;
  const type = contents[tree.tokens[noun]?.lemma ?? ''];
  if (type === undefined) return;
  const ladder = scene.voices.ladderAt(sentence, noun);
  for (const child of childrenBy(tree, noun, 'nmod')) {
    const preposition = caseOf(tree, child);
    const isAbout = ['about', 'on', 'regarding', 'concerning', 'over'].includes(preposition);
    if (!isAbout && !(preposition === 'of' && type === 'document')) continue;
    for (const each of withConjuncts(tree, child)) {
      const what = entityAt(scene, sentence, each, [], ladder);
      const own = what === undefined ? undefined : contentAt(at, type);
      say(at, own, 'concerns', entityOf(what), evidenceOf(tree, noun, noun, each));
    }
  }
}

/** The thing told or shown itself: as it is known, unless its type could concern nothing. */
function contentAt(at: At, type: string): string | undefined {
  const { scene, sentence, noun } = at;
  const known = named(at, noun);
  if (known === undefined) return made(scene, sentence, noun, type, 0.6);
  return known;
}
