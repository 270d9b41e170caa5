import type { Stance } from '../../../domain/bundle.ts';
import { clauseAt, isNegated } from '../syntax/clause.ts';
import { caseOf, childBy, childrenBy, clauseOf, isInside, isPredicate, type Tree } from '../syntax/tree.ts';
import { cuesOf, sourcePrepositions, speechNouns } from './cues.ts';

/** A place in a sentence where somebody else's words begin: everything below `content` is theirs, but for the cue itself. */
export interface Opener {
  /** Token whose subtree is what is said. */
  readonly content: number;
  /** Token of the cue: the verb, the noun, or the source's own noun. */
  readonly cue: number;
  /** Head of the cue's own words, where they hang below `content`. */
  readonly apart: number | undefined;
  /** Token of the speaker; without one, only the stance of the voice that is there already changes. */
  readonly speaker: number | undefined;
  readonly stance: Stance;
  readonly kind: 'content' | 'plan' | 'name' | 'matter' | 'demand' | 'source' | 'citing';
}

/** The openers of a sentence, in the order of their cues, a source after the verb that cites it. */
export function openersOf(tree: Tree): Opener[] {
  const openers: Opener[] = [];
  for (const token of tree.order) {
    const word = tree.tokens[token];
    if (word === undefined) continue;
    if (word.pos === 'VERB') fromVerb(tree, token, openers);
    else if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON')
      fromNoun(tree, token, openers);
  }
  return openers;
}

function fromVerb(tree: Tree, verb: number, openers: Opener[]): void {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const cues = cuesOf(lemma);
  if (cues.length === 0) return;
  const clause = clauseAt(tree, verb);
  // `does not claim to belong`: nobody says what is said not to be said; a denial of one's own is still one's own.
  if (isNegated(tree, verb) && !['deny', 'doubt'].includes(lemma)) return;

  const said = saidBy(tree, verb);
  if (lemma === 'cite' || lemma === 'quote') {
    const source = clause.passive ? undefined : clause.object;
    const above = tree.tokens[verb]?.head ?? -1;
    if (
      source !== undefined &&
      above >= 0 &&
      tree.tokens[verb]?.tag === 'VBG' &&
      (tree.base[verb] === 'advcl' || tree.base[verb] === 'acl' || tree.base[verb] === 'xcomp')
    ) {
      const reporting = openers.find((opener) => opener.cue === above);
      openers.push({
        content: reporting?.content ?? clauseOf(tree, above),
        cue: verb,
        apart: reporting?.apart ?? verb,
        speaker: source,
        stance: 'asserts',
        kind: 'citing',
      });
      return;
    }
  }

  for (const cue of cues) {
    if (cue.opens === 'content') {
      if (said === undefined) continue;
      const quoted = tree.base[said] === 'xcomp' || tree.base[said] === 'advcl';
      if (quoted && !['deny', 'admit', 'report', 'claim', 'recall'].includes(lemma)) continue;
      if (clause.subject === undefined) continue;
      openers.push({
        content: said,
        cue: verb,
        apart: isInside(tree, verb, said) ? verb : undefined,
        speaker: clause.subject,
        stance: cue.stance,
        kind: 'content',
      });
      return;
    }
    if (cue.opens === 'plan') {
      const plan = childBy(tree, verb, 'xcomp');
      if (plan === undefined || !isPredicate(tree, plan)) continue;
      openers.push({
        content: plan,
        cue: verb,
        apart: undefined,
        speaker: undefined,
        stance: 'expects',
        kind: 'plan',
      });
      return;
    }
    if (cue.opens === 'demand') {
      const that = childBy(tree, verb, 'ccomp');
      if (clause.subject === undefined) continue;
      // Whose demand it is, the claims decide: a document makes its own.
      openers.push({
        content: that ?? verb,
        cue: verb,
        apart: undefined,
        speaker: clause.subject,
        stance: 'demands',
        kind: that === undefined ? 'demand' : 'content',
      });
      return;
    }
    if (cue.opens === 'name') {
      if (clause.subject === undefined) continue;
      const name =
        childBy(tree, verb, 'xcomp') ??
        childrenBy(tree, verb, 'obl', 'advcl').find((child) => isAs(tree, child));
      if (name === undefined) continue;
      openers.push({
        content: name,
        cue: verb,
        apart: undefined,
        speaker: clause.subject,
        stance: 'labels',
        kind: 'name',
      });
      return;
    }
    if (cue.opens === 'matter') {
      const matter = clause.passive
        ? undefined
        : (clause.object ?? childrenBy(tree, verb, 'obl').find((child) => caseOf(tree, child) === 'to'));
      if (matter === undefined || clause.subject === undefined) continue;
      openers.push({
        content: matter,
        cue: verb,
        apart: undefined,
        speaker: clause.subject,
        stance: 'asserts',
        kind: 'matter',
      });
      return;
    }
  }
}

export const isAs = (tree: Tree, token: number): boolean =>
  (tree.children[token] ?? []).some(
    (child) =>
      tree.tokens[child]?.form.toLowerCase() === 'as' &&
      (tree.base[child] === 'case' || tree.base[child] === 'mark'),
  );

/** What a verb of saying hands on: its clause, what follows its colon, or the clause that it is put into or after. */
function saidBy(tree: Tree, verb: number): number | undefined {
  const clause = childBy(tree, verb, 'ccomp');
  if (clause !== undefined) return clause;
  const above = tree.tokens[verb]?.head ?? -1;
  if (above >= 0 && (tree.base[verb] === 'parataxis' || (tree.base[verb] === 'advcl' && isAs(tree, verb))))
    return above;
  const loose = childrenBy(tree, verb, 'parataxis').find((child) => isPredicate(tree, child));
  return loose ?? childBy(tree, verb, 'xcomp');
}

function fromNoun(tree: Tree, noun: number, openers: Opener[]): void {
  const preposition = tree.base[noun] === 'obl' || tree.base[noun] === 'nmod' ? caseOf(tree, noun) : '';
  if (sourcePrepositions.has(preposition) && (preposition !== 'per' || tree.tokens[noun]?.pos === 'PROPN')) {
    const above = tree.tokens[noun]?.head ?? -1;
    if (above < 0) return;
    openers.push({
      content: wholeClause(tree, above),
      cue: noun,
      apart: noun,
      speaker: noun,
      stance: 'asserts',
      kind: 'source',
    });
    return;
  }
  const stance = speechNouns.get(tree.tokens[noun]?.lemma ?? '');
  if (stance === undefined) return;
  const clause = childrenBy(tree, noun, 'acl', 'ccomp').find(
    (child) =>
      tree.tokens[child]?.relation !== 'acl:relcl' &&
      childrenBy(tree, child, 'mark').some((mark) => tree.tokens[mark]?.form.toLowerCase() === 'that'),
  );
  if (clause === undefined) return;
  const owner = (tree.children[noun] ?? []).find(
    (child) =>
      tree.tokens[child]?.relation === 'nmod:poss' ||
      (tree.base[child] === 'nmod' && ['by', 'from', 'of'].includes(caseOf(tree, child))),
  );
  // `came to the conclusion that …`, `made the claim that …`: whoever comes to it or makes it.
  const above = tree.tokens[noun]?.head ?? -1;
  const maker =
    tree.base[noun] === 'obj' || tree.base[noun] === 'obl' ? clauseAt(tree, above).subject : undefined;
  openers.push({
    content: clause,
    cue: noun,
    apart: undefined,
    speaker: owner ?? maker ?? noun,
    stance,
    kind: 'content',
  });
}

/** The clause that `according to X` covers: the main one, up to where somebody else's words begin. */
function wholeClause(tree: Tree, token: number): number {
  let at = clauseOf(tree, token);
  for (let steps = 0; steps < tree.tokens.length; steps += 1) {
    const base = tree.base[at];
    const above = tree.tokens[at]?.head ?? -1;
    if (above < 0 || base === 'ccomp' || base === 'parataxis' || tree.tokens[at]?.relation === 'acl:relcl')
      return at;
    at = clauseOf(tree, above);
  }
  return at;
}
