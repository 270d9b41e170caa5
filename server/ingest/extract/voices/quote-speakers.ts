import { clauseAt } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';
import { isInside } from '../syntax/tree.ts';
import { cuesOf, silentVerbs } from './cues.ts';
import type { Opener } from './openers.ts';
import type { Quotation } from './quotations.ts';

/** Who speaks a quotation: the token that names the speaker, or the same as another quotation. */
export type QuoteSpeaker =
  | { readonly sentence: number; readonly speaker: number; readonly cue: number; readonly assumed?: string }
  | { readonly sameAs: number; readonly assumed?: string }
  | undefined;

/**
 * Give each quotation of speech its speaker: a cue in its own sentences first, then the sentence that leads up to it, the one
 * that follows, the quotation before it, and last whoever spoke in the sentence before.
 */
export function quoteSpeakers(
  trees: readonly Tree[],
  openers: readonly (readonly Opener[])[],
  quotations: readonly Quotation[],
): QuoteSpeaker[] {
  const speakers: QuoteSpeaker[] = [];
  quotations.forEach((quotation, index) => {
    speakers.push(quotation.speech ? speakerOf(trees, openers, quotations, speakers, index) : undefined);
  });
  return speakers;
}

function speakerOf(
  trees: readonly Tree[],
  openers: readonly (readonly Opener[])[],
  quotations: readonly Quotation[],
  before: readonly QuoteSpeaker[],
  index: number,
): QuoteSpeaker {
  const quotation = quotations[index];
  if (quotation === undefined) return undefined;
  const { from, to } = quotation;
  const own =
    inSentence(trees, openers, to.sentence, quotation) ??
    (from.sentence === to.sentence ? undefined : inSentence(trees, openers, from.sentence, quotation));
  if (own !== undefined) return own;

  const previous = quotations[index - 1];
  const startsSentence = from.token === 0;
  if (startsSentence && from.sentence > 0) {
    const lead = trees[from.sentence - 1];
    const end = lead?.tokens.at(-1)?.form;
    if (lead !== undefined && (end === ':' || end === ',')) {
      const told = bareCue(lead, from.sentence - 1);
      if (told !== undefined) return told;
    }
  }
  const follow = trees[to.sentence + 1];
  if (
    follow !== undefined &&
    follow.tokens.length <= 14 &&
    follow.sentence.paragraph === trees[to.sentence]?.sentence.paragraph &&
    !startsQuoted(quotations[index + 1], to.sentence + 1)
  ) {
    const told = bareCue(follow, to.sentence + 1);
    if (told !== undefined) return told;
  }
  if (
    previous !== undefined &&
    before[index - 1] !== undefined &&
    previous.to.sentence >= from.sentence - 1
  ) {
    const paragraphs =
      (trees[from.sentence]?.sentence.paragraph ?? 0) -
      (trees[previous.to.sentence]?.sentence.paragraph ?? 0);
    if (paragraphs <= 1) return { sameAs: index - 1 };
  }
  for (let back = from.sentence - 1; back >= Math.max(0, from.sentence - 2); back -= 1) {
    const tree = trees[back];
    if (tree === undefined || tree.sentence.paragraph < (trees[from.sentence]?.sentence.paragraph ?? 0) - 1)
      break;
    const opener = (openers[back] ?? []).find(
      (each) => each.kind === 'content' && each.speaker !== undefined,
    );
    if (opener?.speaker !== undefined) {
      return {
        sentence: back,
        speaker: opener.speaker,
        cue: opener.cue,
        assumed: 'The quotation names no speaker; whoever spoke before it is taken to go on.',
      };
    }
    const told = bareCue(tree, back);
    if (told !== undefined)
      return {
        ...told,
        assumed: 'The quotation names no speaker; whoever is spoken of before it is taken to speak.',
      };
  }
  return undefined;
}

const startsQuoted = (next: Quotation | undefined, sentence: number) =>
  next !== undefined && next.from.sentence === sentence && next.from.token === 0;

/** The cue of the sentence that stands outside of the quotation and hands it on. */
function inSentence(
  trees: readonly Tree[],
  openers: readonly (readonly Opener[])[],
  sentence: number,
  quotation: Quotation,
): QuoteSpeaker {
  const tree = trees[sentence];
  if (tree === undefined) return undefined;
  const within = (token: number) => isWithin(quotation, sentence, token);
  let best: { readonly score: number; readonly speaker: number; readonly cue: number } | undefined;
  const offer = (score: number, speaker: number, cue: number) => {
    if (best === undefined || score > best.score) best = { score, speaker, cue };
  };
  for (const opener of openers[sentence] ?? []) {
    if (
      opener.speaker === undefined ||
      within(opener.cue) ||
      within(opener.speaker) ||
      opener.kind === 'matter' ||
      opener.kind === 'plan'
    )
      continue;
    if (within(opener.content)) offer(opener.kind === 'content' ? 6 : 5, opener.speaker, opener.cue);
    else if (opener.kind !== 'demand' && someInside(tree, opener, quotation, sentence))
      offer(3, opener.speaker, opener.cue);
  }
  for (const token of tree.order) {
    const word = tree.tokens[token];
    if (word === undefined || word.pos !== 'VERB' || within(token) || silentVerbs.has(word.lemma)) continue;
    if (!cuesOf(word.lemma).some((cue) => cue.opens === 'content' || cue.opens === 'name')) continue;
    const { subject } = clauseAt(tree, token);
    if (subject !== undefined && !within(subject)) offer(4, subject, token);
  }
  return best === undefined ? undefined : { sentence, speaker: best.speaker, cue: best.cue };
}

function someInside(tree: Tree, opener: Opener, quotation: Quotation, sentence: number): boolean {
  const edge = sentence === quotation.from.sentence ? quotation.from.token + 1 : 0;
  return isInside(tree, Math.min(edge, tree.tokens.length - 1), opener.content);
}

export const isWithin = ({ from, to }: Quotation, sentence: number, token: number): boolean =>
  (sentence > from.sentence || (sentence === from.sentence && token >= from.token)) &&
  (sentence < to.sentence || (sentence === to.sentence && token <= to.token));

/** A sentence whose main verb hands on words that stand outside of it: `Rathbun stated,`. */
function bareCue(
  tree: Tree,
  sentence: number,
): { sentence: number; speaker: number; cue: number } | undefined {
  for (const token of tree.order.slice(0, 12)) {
    const word = tree.tokens[token];
    if (
      word?.pos !== 'VERB' ||
      silentVerbs.has(word.lemma) ||
      !cuesOf(word.lemma).some((cue) => cue.opens === 'content')
    )
      continue;
    const { subject } = clauseAt(tree, token);
    if (subject !== undefined) return { sentence, speaker: subject, cue: token };
  }
  return undefined;
}
