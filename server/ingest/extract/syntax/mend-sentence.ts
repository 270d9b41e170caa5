import type { ParsedSentence } from '../analysis.ts';
import { mendArticles } from './mend-articles.ts';
import { mendClauses } from './mend-clauses.ts';
import { mendPhrases } from './mend-phrases.ts';
import { mendPredicates } from './mend-predicates.ts';
import { mendSpeech } from './mend-speech.ts';

/** Mend what a parser that learned from little news most often gets wrong in it. */
export const mendSentence = (sentence: ParsedSentence): ParsedSentence =>
  mendPhrases(mendClauses(mendPredicates(mendArticles(mendSpeech(sentence)))));
