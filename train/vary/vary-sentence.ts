import type { AnnotatedSentence } from '../read-conllu.ts';
import { asHeadline } from './as-headline.ts';
import type { NamePool } from './name-pool.ts';
import { varyAdjectives } from './vary-adjectives.ts';
import { varyNames } from './vary-names.ts';

/** How often a sentence of at most so many tokens is read as a headline. */
const headlines = 0.08;
const headlineTokens = 16;

/** What a pass of the training sees of a sentence: with other names and adjectives, now and then as a headline. Never the same twice. */
export function varySentence(
  sentence: AnnotatedSentence,
  pool: NamePool,
  random: () => number,
): AnnotatedSentence {
  const named = varyAdjectives(varyNames(sentence, pool, random), pool, random);
  return named.tokens.length <= headlineTokens && random() < headlines ? asHeadline(named) : named;
}
