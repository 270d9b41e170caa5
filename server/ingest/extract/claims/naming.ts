import { caseOf, childrenBy, spanOf } from '../syntax/tree.ts';
import { countriesOf } from './countries-of.ts';
import { deeds, generalNouns, judgingAdjectives, judgingNouns } from './role-nouns.ts';
import { type At, named, say } from './say.ts';

/** Names and words of judgement: `the act of genocide`, `innocent people`, `fraternal people`. Never a type, always somebody's word. */
export function naming(at: At): void {
  const { tree, noun, scene, sentence } = at;
  const word = tree.tokens[noun];
  if (word === undefined || word.pos !== 'NOUN' || isInsideDeed(at)) return;
  const thing = named(at, noun);
  const ladder = scene.voices.ladderAt(sentence, noun);
  const labels = { stance: 'labels' as const, ladder };
  const adjectives = childrenBy(tree, noun, 'amod').filter(
    (child) =>
      tree.tokens[child]?.tag !== 'JJR' &&
      (judgingAdjectives.has((tree.tokens[child]?.lemma ?? '').toLowerCase()) ||
        judgingAdjectives.has((tree.tokens[child]?.form ?? '').toLowerCase())),
  );
  const ofs = childrenBy(tree, noun, 'nmod').filter((child) => caseOf(tree, child) === 'of');
  const bare = (tree.children[noun] ?? []).every(
    (child) =>
      !['compound', 'nmod', 'acl', 'flat'].includes(tree.base[child] ?? '') ||
      tree.tokens[child]?.relation === 'acl:relcl',
  );

  if (
    judgingNouns.has(word.lemma) &&
    (bare || ofs.length > 0) &&
    !childrenBy(tree, noun, 'compound').some((child) => tree.tokens[child]?.pos === 'PROPN')
  ) {
    // `the tragedy of the X` calls X a tragedy; `the claims were lies` the claims; a thing known by no other name is only named by it.
    const copula =
      childrenBy(tree, noun, 'cop').length > 0
        ? childrenBy(tree, noun, 'nsubj').map((child) => named(at, child))
        : [];
    const known =
      thing !== undefined && (scene.reading.cast.find(thing)?.mentions.length ?? 0) > 1 ? thing : undefined;
    const called = copula[0] ?? ofs.map((child) => named(at, child)).find((id) => id !== undefined) ?? known;
    const from = adjectives[0] ?? noun;
    say(at, called, 'called', { span: spanOf(tree, Math.min(from, noun), noun) }, undefined, {
      ...labels,
      clausal: copula.length > 0,
    });
    return;
  }
  for (const of of ofs) {
    if (!judgingNouns.has(tree.tokens[of]?.lemma ?? '') || !deeds.has(word.lemma)) continue;
    say(at, thing, 'called', { span: spanOf(tree, noun, of) }, undefined, labels);
    return;
  }
  if (adjectives.length === 0 || thing === undefined || isGiven(at)) return;
  const general =
    generalNouns.has(word.lemma) &&
    childrenBy(tree, noun, 'compound').length === 0 &&
    countriesOf(at).length === 0;
  for (const adjective of adjectives) {
    const tag = tree.tokens[adjective]?.tag ?? '';
    if (general && tag.startsWith('JJ'))
      say(at, thing, 'called', { span: spanOf(tree, adjective, noun) }, undefined, labels);
    else say(at, thing, 'characterised-as', { span: spanOf(tree, adjective, adjective) }, undefined, labels);
  }
}

/** `genocide` of `the act of genocide`: the whole phrase is what it is called. */
const isInsideDeed = ({ tree, noun }: At): boolean =>
  tree.base[noun] === 'nmod' &&
  caseOf(tree, noun) === 'of' &&
  deeds.has(tree.tokens[tree.tokens[noun]?.head ?? -1]?.lemma ?? '');

/** Whether the phrase is itself the name that somebody is said to give: `labelled as "the bloodiest killing"`. */
const isGiven = ({ scene, sentence, noun }: At): boolean =>
  scene.voices.openersAt(sentence).some((opener) => opener.kind === 'name' && opener.content === noun);
