import type { ParsedSentence, ParsedToken, Referent } from '../../server/ingest/extract/analysis.ts';

/**
 * A text with its trees, from lines of `form/TAG/head/relation` (heads from 1, 0 for the root), a sentence a line; an empty line
 * begins a paragraph. Words are joined by one space but before punctuation, and after an opening quotation mark.
 */
export function treesOf(
  lines: string,
  lemmas: Readonly<Record<string, string>> = {},
): { text: string; sentences: ParsedSentence[] } {
  let text = '';
  let paragraph = 0;
  const sentences: ParsedSentence[] = [];
  for (const line of lines.trim().split('\n')) {
    if (line.trim() === '') {
      paragraph += 1;
      text += '\n\n';
      continue;
    }
    const tokens: ParsedToken[] = [];
    for (const word of line.trim().split(/\s+/u)) {
      const [, form = '', tag = '', head = '0', relation = 'dep'] =
        /^(.+)\/([^/]+)\/(\d+)\/([^/]+)$/u.exec(word) ?? [];
      const glued =
        /^[,.;:”!?]$/u.test(form) ||
        form === "'s" ||
        text === '' ||
        text.endsWith('“') ||
        text.endsWith('\n');
      if (!glued) text += ' ';
      const start = text.length;
      text += form;
      tokens.push({
        start,
        end: text.length,
        form,
        tag,
        lemma: lemmas[form] ?? form,
        pos: partOfSpeech(tag, relation),
        head: Number(head) - 1,
        relation,
      });
    }
    sentences.push({ start: tokens[0]?.start ?? 0, end: text.length, paragraph, tokens });
  }
  return { text, sentences };
}

function partOfSpeech(tag: string, relation: string): string {
  if (relation === 'cop' || relation.startsWith('aux')) return 'AUX';
  if (tag.startsWith('NNP')) return 'PROPN';
  if (tag.startsWith('NN')) return 'NOUN';
  if (tag.startsWith('VB')) return 'VERB';
  if (tag.startsWith('JJ')) return 'ADJ';
  if (tag.startsWith('PRP') || tag.startsWith('W')) return 'PRON';
  return { CD: 'NUM', DT: 'DET', IN: 'ADP', RB: 'ADV', CC: 'CCONJ' }[tag] ?? 'PUNCT';
}

/** A referent by the words of its mentions: each occurrence, or only those numbered from 0. */
export function referentIn(text: string, id: string, type: string, ...mentions: readonly string[]): Referent {
  return {
    id,
    type,
    name: mentions[0] ?? id,
    names: [],
    identifiers: [],
    certainty: 1,
    mentions: mentions.flatMap((words) => {
      const found: Referent['mentions'][number][] = [];
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
        found.push({
          start: at,
          end: at + words.length,
          head: -1,
          kind: /^[A-Z]/u.test(words) ? 'name' : 'nominal',
        });
      }
      return found;
    }),
  };
}
