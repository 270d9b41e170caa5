import type { ParsedSentence } from '../analysis.ts';

/** What stands between two quotation marks, the marks included; it may run over several sentences of a paragraph, or paragraphs. */
export interface Quotation {
  readonly from: Place;
  readonly to: Place;
  /** Whether it is somebody's speech, and not a word or a title between marks. */
  readonly speech: boolean;
}

export interface Place {
  readonly sentence: number;
  readonly token: number;
}

const opening = new Set(['“', '«', '„', '‟', '``']);
const closing = new Set(['”', '»', "''"]);
const straight = new Set(['"', '＂']);

/**
 * Find the quotations of a document in one pass. A mark that is never closed ends with its paragraph; when the next paragraph
 * begins with a mark, the quotation goes on there, as newspapers set long ones.
 */
export function findQuotations(sentences: readonly ParsedSentence[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open: Place | undefined;
  let depth = 0;
  let before: Place | undefined;

  const close = (to: Place) => {
    if (open !== undefined) quotations.push({ from: open, to, speech: isSpeech(sentences, open, to) });
    open = undefined;
    depth = 0;
  };

  sentences.forEach((sentence, index) => {
    if (open !== undefined && before !== undefined && sentences[index - 1]?.paragraph !== sentence.paragraph)
      close(before);
    sentence.tokens.forEach((token, at) => {
      const place = { sentence: index, token: at };
      if (straight.has(token.form)) {
        if (open === undefined) open = place;
        else close(place);
      } else if (opening.has(token.form)) {
        if (open === undefined) open = place;
        else depth += 1;
      } else if (closing.has(token.form) && open !== undefined) {
        if (depth > 0) depth -= 1;
        else close(place);
      }
      before = place;
    });
  });
  if (open !== undefined && before !== undefined) close(before);
  return quotations;
}

const finite = new Set(['VBD', 'VBZ', 'VBP', 'VB', 'MD']);

/** Speech has a clause of its own between its marks; `a "strong rationale"` and `"Blown for Good"` have none. */
function isSpeech(sentences: readonly ParsedSentence[], from: Place, to: Place): boolean {
  if (to.sentence !== from.sentence) return true;
  const tokens = sentences[from.sentence]?.tokens ?? [];
  let words = 0;
  let predicates = 0;
  for (let at = from.token + 1; at < to.token; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT') continue;
    words += 1;
    if (finite.has(token.tag)) predicates += 1;
  }
  if (words === 0) return false;
  const whole = from.token === 0 && to.token >= tokens.length - 2;
  return whole ? words > 2 : predicates > 0 && words > 3;
}
