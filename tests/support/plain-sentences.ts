import type { Sentence, Token } from '../../server/ingest/extract/analysis.ts';

/** Sentences of a plain text, cut at `. ` before a capital, with words and marks as tokens: enough to try a step that wants them. */
export function plainSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const close = (): void => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined) {
      sentences.push({ start: first.start, end: last.end, paragraph: 0, tokens });
    }
    tokens = [];
  };
  for (const match of text.matchAll(/['’]s\b|[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|\S/gu)) {
    const form = match[0];
    tokens.push({ form, start: match.index, end: match.index + form.length });
    if (form === '.' || tokens.length >= 400) close();
  }
  close();
  return sentences;
}
