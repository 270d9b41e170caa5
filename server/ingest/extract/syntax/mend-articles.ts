import type { ParsedSentence } from '../analysis.ts';

const ofNouns = /^(?:det|amod|compound|nummod|nmod:poss)(?::|$)/u;
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const verbal = new Set(['VERB', 'AUX']);

/**
 * Mend articles and the like that hang on a verb, as no tree can have them: they belong to the next noun, where that hangs on the
 * same verb. A sentence without one comes back as it is. Linear in the tokens.
 */
export function mendArticles(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  let isMended = false;
  // From the right, so that the next noun that hangs on each verb is known.
  const nextNounOf = new Map<number, number>();
  const heads = tokens.map(({ head }) => head);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    const above = tokens[token?.head ?? -1];
    if (token === undefined || above === undefined) continue;
    if (ofNouns.test(token.relation) && verbal.has(above.pos)) {
      const noun = nextNounOf.get(token.head);
      if (noun !== undefined && (noun < token.head || at > token.head)) {
        heads[at] = noun;
        isMended = true;
      }
    } else if (nominal.has(token.pos)) nextNounOf.set(token.head, at);
  }
  if (!isMended) return sentence;
  return { ...sentence, tokens: tokens.map((token, at) => ({ ...token, head: heads[at] ?? -1 })) };
}
