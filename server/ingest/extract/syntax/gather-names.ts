import type { ParsedSentence, ParsedToken, Span } from '../analysis.ts';

/**
 * A sentence in which each of the given names is one thing in the tree: its words hang on the one that is tied to the rest, and what hung
 * on any of them (a title before, `of the party` after) hangs on that one. Parsers build long names in many ways.
 * @param names spans inside the sentence, in reading order
 */
export function gatherNames(sentence: ParsedSentence, names: readonly Span[]): ParsedSentence {
  if (names.length === 0) return sentence;
  let tokens: ParsedToken[] | undefined;
  let from = 0;
  for (const { start, end } of names) {
    while (from < sentence.tokens.length && (sentence.tokens[from]?.end ?? 0) <= start) from += 1;
    let to = from;
    while (to < sentence.tokens.length && (sentence.tokens[to]?.start ?? 0) < end) to += 1;
    if (to - from < 2) continue;
    const words: readonly ParsedToken[] = tokens ?? sentence.tokens;
    const isInside = (token: number) => token >= from && token < to;
    let head = -1;
    for (let at = from; at < to; at += 1) {
      if (!isInside(words[at]?.head ?? -1) && words[at]?.pos !== 'PUNCT') {
        head = at;
        break;
      }
    }
    if (head === -1) continue;
    tokens = words.map((token, at) => {
      if (at === head) return token.pos === 'PROPN' ? token : { ...token, pos: 'PROPN' };
      if (isInside(at)) return { ...token, head, relation: token.pos === 'PUNCT' ? 'punct' : 'flat' };
      return isInside(token.head) ? { ...token, head } : token;
    });
  }
  return tokens === undefined ? sentence : { ...sentence, tokens };
}
