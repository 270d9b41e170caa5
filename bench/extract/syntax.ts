import type { ParsedSentence } from '../../server/ingest/extract/analysis.ts';
import { loadSyntaxModel, type SyntaxModel } from '../../server/ingest/extract/syntax/syntax-model.ts';
import { tagAndParse } from '../../server/ingest/extract/syntax/tag-and-parse.ts';
import { splitIntoSentences } from '../../server/ingest/extract/text/split-into-sentences.ts';
import { readGumParts } from '../../train/gum-parts.ts';
import type { AnnotatedDocument } from '../../train/read-conllu.ts';

/** Figures of the first steps on GUM's news development documents. Shares are per cent. */
export interface SyntaxFigures {
  readonly tokens: number;
  readonly sentences: number;
  /** From raw text: a sentence counts when start and end are right. */
  readonly sentenceF1: number;
  readonly tokenF1: number;
  /** On the treebank's own tokens. */
  readonly tags: number;
  readonly partsOfSpeech: number;
  readonly lemmas: number;
  /** Heads; heads with relations without their subtypes; with them. On predicted tags, marks included. */
  readonly heads: number;
  readonly labelled: number;
  readonly labelledWithSubtypes: number;
  readonly sentencesPerSecond: number;
  readonly loadMilliseconds: number;
}

export function measureSyntax(folder: string): SyntaxFigures {
  const started = performance.now();
  const model = loadSyntaxModel();
  const loadMilliseconds = performance.now() - started;
  return { ...scoreSyntax(readGumParts(folder).development, model), loadMilliseconds };
}

export function scoreSyntax(
  documents: readonly AnnotatedDocument[],
  model: SyntaxModel,
): Omit<SyntaxFigures, 'loadMilliseconds'> {
  const gold = documents.flatMap((document) => document.sentences);
  tagAndParse(gold, model);
  const started = performance.now();
  const rounds = 3;
  let parsed: ParsedSentence[] = [];
  for (let round = 0; round < rounds; round += 1) parsed = tagAndParse(gold, model);
  const seconds = (performance.now() - started) / 1000 / rounds;

  const right = { tags: 0, partsOfSpeech: 0, lemmas: 0, heads: 0, labelled: 0, labelledWithSubtypes: 0 };
  let tokens = 0;
  gold.forEach((sentence, index) => {
    sentence.tokens.forEach((token, i) => {
      const guess = parsed[index]?.tokens[i];
      if (guess === undefined) return;
      tokens += 1;
      right.tags += Number(guess.tag === token.tag);
      right.partsOfSpeech += Number(guess.pos === token.pos);
      right.lemmas += Number(guess.lemma === token.lemma);
      if (guess.head !== token.head) return;
      right.heads += 1;
      right.labelled += Number(guess.relation.split(':')[0] === token.relation.split(':')[0]);
      right.labelledWithSubtypes += Number(guess.relation === token.relation);
    });
  });
  const share = (count: number) => (100 * count) / tokens;
  const cut = documents.map(({ text }) => splitIntoSentences(text));
  return {
    tokens,
    sentences: gold.length,
    sentenceF1: f1(
      documents.map(({ sentences }) => sentences.map(key)),
      cut.map((found) => found.map(key)),
    ),
    tokenF1: f1(
      documents.map(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens.map(key))),
      cut.map((found) => found.flatMap((sentence) => sentence.tokens.map(key))),
    ),
    tags: share(right.tags),
    partsOfSpeech: share(right.partsOfSpeech),
    lemmas: share(right.lemmas),
    heads: share(right.heads),
    labelled: share(right.labelled),
    labelledWithSubtypes: share(right.labelledWithSubtypes),
    sentencesPerSecond: gold.length / seconds,
  };
}

function key(span: { readonly start: number; readonly end: number }): string {
  return `${span.start}-${span.end}`;
}

function f1(gold: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  let both = 0;
  let all = 0;
  gold.forEach((spans, index) => {
    const own = found[index] ?? [];
    const set = new Set(own);
    both += spans.filter((span) => set.has(span)).length;
    all += spans.length + own.length;
  });
  return (200 * both) / all;
}
