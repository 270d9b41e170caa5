import type { ParsedSentence } from '../analysis.ts';
import type { Words } from './date-at.ts';
import { type DateMention, findDates } from './find-dates.ts';

/** A sentence with what every recogniser needs. */
export interface ReadSentence extends Words {
  readonly sentence: ParsedSentence;
  readonly dates: readonly DateMention[];
}

export function readSentence(sentence: ParsedSentence): ReadSentence {
  const words = sentence.tokens.map((token) => token.form.toLowerCase());
  return { sentence, tokens: sentence.tokens, words, dates: findDates({ tokens: sentence.tokens, words }) };
}
