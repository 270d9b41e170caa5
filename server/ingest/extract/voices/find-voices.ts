import { isA } from '../../../ontology/ontology.ts';
import { type Tree, withConjuncts } from '../syntax/tree.ts';
import { authorsOf } from './authors.ts';
import { type Carry, carriedInto } from './carried-into.ts';
import { cueSpan } from './cue-span.ts';
import { ownVoiceOpenings, showingVerbs } from './cues.ts';
import { frameOf } from './frame-of.ts';
import { makeSpeaker } from './make-speaker.ts';
import { type Opener, openersOf } from './openers.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type QuoteSpeaker, quoteSpeakers } from './quote-speakers.ts';
import { type Reading, typeById } from './reading.ts';
import { type Ladder, type Rung, withRung, withStance } from './rung.ts';
import { type Unit, unitsOf } from './units-of.ts';
import { isDocument, whoIs } from './who.ts';

/** Who says what in a document, token by token. */
export interface Voices {
  readonly ladderAt: (sentence: number, token: number) => Ladder;
  /** The unit a token belongs to, as an index of `units`; -1 for the cues themselves. */
  readonly unitAt: (sentence: number, token: number) => number;
  readonly units: readonly Unit[];
  readonly quotedAt: (sentence: number, token: number) => boolean;
  /** The cues of a sentence, as they were read. */
  readonly openersAt: (sentence: number) => readonly Opener[];
  readonly authors: ReadonlyMap<string, string>;
  readonly quotations: readonly Quotation[];
}

/**
 * Give every token of a document its ladder of voices. Rung 0 is the publisher; each cue, quotation and source adds the voice it
 * names. A sentence without a cue is the publisher's own, unless the words carry on (`As a result …`) or the whole document was
 * handed on by somebody (`Azernews reports, citing …`).
 */
export function findVoices(reading: Reading): Voices {
  const { trees } = reading;
  const openers = trees.map(openersOf);
  const quotations = findQuotations(trees.map((tree) => tree.sentence));
  const quoteSpeech = quoteSpeakers(trees, openers, quotations);
  const quoteOf = trees.map((tree) => new Int32Array(tree.tokens.length).fill(-1));
  quotations.forEach(({ from, to, speech }, index) => {
    if (!speech) return;
    for (let sentence = from.sentence; sentence <= to.sentence; sentence += 1) {
      const row = quoteOf[sentence];
      if (row === undefined) continue;
      row.fill(
        index,
        sentence === from.sentence ? from.token : 0,
        sentence === to.sentence ? to.token + 1 : row.length,
      );
    }
  });

  // The cue of a quotation that stands in another sentence hands on its words, too: `Rathbun stated,`.
  const bare = trees.map(() => new Set<number>());
  for (const found of quoteSpeech)
    if (found !== undefined && 'cue' in found && found.assumed === undefined)
      bare[found.sentence]?.add(found.cue);

  const authors = authorsOf(reading);
  const ladders: Ladder[][] = [];
  const units: Unit[] = [];
  const unitOf = trees.map((tree) => new Int32Array(tree.tokens.length).fill(-1));
  const quoteLadders: (Rung | undefined)[] = [];
  const publisher: Rung = { speaker: reading.meta.publisher, stance: 'asserts', scope: 'explicit' };
  let frame: readonly Rung[] = [];
  let carry: Carry | undefined;

  const quoteRung = (index: number): Rung | undefined => {
    if (index in quoteLadders) return quoteLadders[index];
    const found = quoteSpeech[index];
    const rung = found === undefined ? undefined : 'sameAs' in found ? quoteRung(found.sameAs) : named(found);
    quoteLadders[index] = rung;
    return rung;
  };
  const named = (found: Exclude<QuoteSpeaker, undefined | { sameAs: number }>): Rung | undefined => {
    const tree = trees[found.sentence];
    const above = ladders[found.sentence]?.[found.cue] ?? [publisher, ...frame];
    const speaker = makeSpeaker(reading, authors, found.sentence, found.speaker, above);
    if (speaker === undefined || tree === undefined) return undefined;
    return {
      ...speaker,
      stance: 'asserts',
      scope: found.assumed === undefined ? 'explicit' : 'assumed',
      ...(found.assumed !== undefined && { reason: found.assumed }),
      cue: cueSpan(tree, found.speaker, found.cue),
    };
  };

  trees.forEach((tree, sentence) => {
    const own = openers[sentence] ?? [];
    const opening = openingWords(tree);
    const itself = ownVoiceOpenings.some((words) => opening.startsWith(words));
    const base: Ladder = itself ? [publisher] : [publisher, ...frame];
    const carried = itself ? undefined : carriedInto(tree, own, opening, carry);
    const start = carried ?? base;
    const row: Ladder[] = new Array(tree.tokens.length).fill(start);
    const quotes = quoteOf[sentence] ?? new Int32Array(0);
    const before = new Map<number, Ladder>();
    const apart = new Map<number, number>();
    const at = new Map<number, Opener[]>();
    for (const opener of own) {
      if (opener.apart !== undefined) apart.set(opener.apart, opener.content);
      const there = at.get(opener.content);
      if (there === undefined) at.set(opener.content, [opener]);
      else there.push(opener);
    }
    const outside = new Map<number, Ladder>();
    let said: Ladder | undefined;
    const apply = (opener: Opener, ladder: Ladder): Ladder => {
      if (opener.speaker === undefined) return withStance(ladder, opener.stance);
      const found = whoIs(reading, sentence, opener.speaker, ladder);
      const ofDocument = found !== undefined && isDocument(reading, found);
      if (showingVerbs.has(tree.tokens[opener.cue]?.lemma ?? '') && !canSpeak(reading, found)) return ladder;
      if ((opener.kind === 'matter' || opener.kind === 'demand') && !ofDocument) return ladder;
      const speaker = makeSpeaker(reading, authors, sentence, opener.speaker, ladder);
      if (speaker === undefined) return ladder;
      const others =
        opener.kind === 'content' ? othersOf(reading, tree, sentence, opener.speaker, ladder) : [];
      const next = withRung(ladder, {
        ...speaker,
        ...(others.length > 0 && { together: others }),
        stance: opener.stance,
        scope: 'explicit',
        cue: cueSpan(tree, opener.speaker, opener.cue),
      });
      if (opener.kind !== 'name') said = next;
      return next;
    };

    for (const token of tree.order) {
      const head = tree.tokens[token]?.head ?? -1;
      const isRoot = head < 0 || head === token;
      let ladder = isRoot ? start : (row[head] ?? start);
      const leaves = apart.get(token);
      if (leaves !== undefined) ladder = before.get(leaves) ?? ladder;
      const quote = quotes[token] ?? -1;
      const headQuote = isRoot ? -1 : (quotes[head] ?? -1);
      if (headQuote !== -1 && quote !== headQuote) ladder = outside.get(headQuote) ?? ladder;
      before.set(token, ladder);
      for (const opener of at.get(token) ?? []) {
        if (opener.apart === token && opener.content === token) continue;
        ladder = apply(opener, ladder);
      }
      if (quote !== -1 && quote !== headQuote) {
        if (!outside.has(quote)) outside.set(quote, before.get(token) ?? ladder);
        const rung = quoteRung(quote);
        if (rung !== undefined && ladder.at(-1)?.speaker !== rung.speaker) ladder = withRung(ladder, rung);
      }
      row[token] = ladder;
    }
    ladders.push(row);
    unitsOf(tree, sentence, own, bare[sentence], quotes, row, units, unitOf[sentence] ?? new Int32Array(0));

    const cited = own.find((opener) => opener.kind === 'citing');
    if (frame.length === 0 && cited?.speaker !== undefined && sentence < 4) {
      frame = frameOf(reading, authors, tree, sentence, own, cited, row);
    }
    const quotedWhole = (quotes[tree.order[0] ?? 0] ?? -1) !== -1;
    if (said !== undefined && said.length > 1 && !quotedWhole) {
      carry = {
        ladder: said,
        from: cueWords(reading, said),
        paragraph: tree.sentence.paragraph,
        continued: true,
        carried: false,
      };
    } else if (carry !== undefined) {
      const goesOn = carried !== undefined && carry.paragraph === tree.sentence.paragraph;
      carry = { ...carry, continued: goesOn, carried: goesOn };
    }
  });

  return {
    ladderAt: (sentence, token) => ladders[sentence]?.[token] ?? [publisher],
    unitAt: (sentence, token) => unitOf[sentence]?.[token] ?? -1,
    units,
    quotedAt: (sentence, token) => (quoteOf[sentence]?.[token] ?? -1) !== -1,
    openersAt: (sentence) => openers[sentence] ?? [],
    authors,
    quotations,
  };
}

const canSpeak = (reading: Reading, id: string | undefined): boolean =>
  id !== undefined &&
  ['person', 'organization', 'group', 'document', 'country'].some((type) => isA(typeById(reading, id), type));

/** Who else speaks in the same breath: `Both the district and the police have said …`. */
const othersOf = (
  reading: Reading,
  tree: Tree,
  sentence: number,
  speaker: number,
  ladder: Ladder,
): string[] =>
  withConjuncts(tree, speaker)
    .slice(1)
    .flatMap((token) => whoIs(reading, sentence, token, ladder) ?? []);

const cueWords = (reading: Reading, ladder: Ladder): string => {
  const cue = ladder.at(-1)?.cue;
  return cue === undefined ? '' : reading.text.slice(cue.start, cue.end);
};

function openingWords(tree: Tree): string {
  let words = '';
  for (const token of tree.tokens.slice(0, 6))
    words += `${words === '' ? '' : ' '}${token.form.toLowerCase()}`;
  return words;
}
