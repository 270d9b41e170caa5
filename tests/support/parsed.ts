import type { ParsedSentence, ParsedToken } from '../../server/ingest/extract/analysis.ts';

/** A text with its sentences, as the parser would hand it on. */
export interface ParsedText {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
}

const posOf = (tag: string): string =>
  tag.startsWith('NNP')
    ? 'PROPN'
    : tag.startsWith('NN')
      ? 'NOUN'
      : tag.startsWith('VB')
        ? 'VERB'
        : tag === 'CD'
          ? 'NUM'
          : 'X';

/**
 * Sentences in a short notation: words parted by spaces, each `form/TAG/relation/head/lemma`, with the head's number from 1 (0 for the root). What is left
 * out is `NN`, `dep`, 0 and the form in small letters. `~` in front of a form joins it to the word before. An empty sentence opens a paragraph.
 */
export function parsed(...notation: readonly string[]): ParsedText {
  let text = '';
  let paragraph = 0;
  const sentences: ParsedSentence[] = [];
  for (const line of notation) {
    if (line === '') {
      paragraph += 1;
      continue;
    }
    const opens = sentences.length > 0 && sentences[sentences.length - 1]?.paragraph !== paragraph;
    if (text !== '') text += opens ? '\n\n' : ' ';
    const tokens: ParsedToken[] = [];
    const start = text.length;
    for (const word of line.split(/\s+/u)) {
      const [marked = '', tag = 'NN', relation = 'dep', head = '0', lemma] = word.split('/');
      const joined = marked.startsWith('~') && marked.length > 1;
      const form = joined ? marked.slice(1) : marked;
      if (tokens.length > 0 && !joined) text += ' ';
      const from = text.length;
      text += form;
      tokens.push({
        start: from,
        end: text.length,
        form,
        lemma: lemma ?? form.toLowerCase(),
        tag,
        pos: posOf(tag),
        head: Number(head) - 1,
        relation: Number(head) === 0 && relation === 'dep' ? 'root' : relation,
      });
    }
    sentences.push({ start, end: text.length, paragraph, tokens });
  }
  return { text, sentences };
}
