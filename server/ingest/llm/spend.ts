import type { LlmConfig } from '../../config.ts';
import type { LlmUsage } from '../../domain/job.ts';
import type { SourceDocument } from '../extract/extract.ts';
import { answerSchema } from './answer-schema.ts';
import { cutPassages } from './cut-passages.ts';
import { makeMessages } from './prompt.ts';
import type { Completion, Tokens } from './read-completion.ts';

/** What reading documents may take. */
export interface Estimate {
  readonly documents: number;
  readonly passages: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** In the currency of the prices; null when they are not configured. */
  readonly cost: number | null;
}

/** Of English; other scripts take more. */
const charactersPerToken = 4;
/** Answers repeat a passage's words as names, quotes and cues. */
const answerPerPassage = 1.5;

const costOf = (price: LlmConfig['price'], tokens: Tokens): number | null =>
  price === null ? null : (tokens.in * price.in + tokens.out * price.out) / 1_000_000;

const schemaCharacters = JSON.stringify(answerSchema).length;

/** What it may take to have the model read documents: a rough figure, made without sending anything. */
export function estimate(sources: readonly SourceDocument[], { price }: LlmConfig): Estimate {
  let [passages, charactersIn, charactersOut] = [0, 0, 0];
  for (const source of sources) {
    for (const span of cutPassages(source.text)) {
      passages += 1;
      charactersIn += schemaCharacters;
      for (const { content } of makeMessages(source, span)) charactersIn += content.length;
      charactersOut += (span.end - span.start) * answerPerPassage;
    }
  }
  const tokens = {
    in: Math.ceil(charactersIn / charactersPerToken),
    out: Math.ceil(charactersOut / charactersPerToken),
  };
  const cost = costOf(price, tokens);
  return { documents: sources.length, passages, tokensIn: tokens.in, tokensOut: tokens.out, cost };
}

/** The estimates of several files, at least one, as one. */
export const addEstimates = (estimates: readonly Estimate[]): Estimate =>
  estimates.reduce((sum, one) => ({
    documents: sum.documents + one.documents,
    passages: sum.passages + one.passages,
    tokensIn: sum.tokensIn + one.tokensIn,
    tokensOut: sum.tokensOut + one.tokensOut,
    cost: sum.cost === null || one.cost === null ? null : sum.cost + one.cost,
  }));

/** Counts what answers say that they took. */
export function makeMeter({ price }: LlmConfig): { add(answer: Completion): void; read(): LlmUsage } {
  let [answers, unmetered, tokensIn, tokensOut] = [0, 0, 0, 0];
  return {
    add({ tokens }) {
      answers += 1;
      if (tokens === null) unmetered += 1;
      tokensIn += tokens?.in ?? 0;
      tokensOut += tokens?.out ?? 0;
    },
    read: () => ({
      answers,
      unmetered,
      tokensIn,
      tokensOut,
      cost: costOf(price, { in: tokensIn, out: tokensOut }),
    }),
  };
}
