import type { AnnotatedSentence } from '../read-conllu.ts';
import { type NamePool, pick } from './name-pool.ts';

/** How often an adjective before a noun is exchanged for one with a prefix. */
const exchanges = 0.06;
const prefixes = 'pro anti pan non post pre ex'.split(' ');

/** A sentence with `pro-Lima` and `anti-communist` in the place of some adjectives: newspapers make such words as they need them. */
export function varyAdjectives(
  sentence: AnnotatedSentence,
  pool: NamePool,
  random: () => number,
): AnnotatedSentence {
  let isVaried = false;
  const tokens = sentence.tokens.map((token) => {
    if (token.relation !== 'amod' || token.tag !== 'JJ' || random() > exchanges) return token;
    isVaried = true;
    const base = random() < 0.5 ? pick(pool.places, random) : token.form.toLowerCase();
    const form = `${pick(prefixes, random)}-${base}`;
    return { ...token, form: random() < 0.15 ? `${form[0]?.toUpperCase()}${form.slice(1)}` : form };
  });
  return isVaried ? { ...sentence, tokens } : sentence;
}
