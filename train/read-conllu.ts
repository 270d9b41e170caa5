import type { ParsedSentence, ParsedToken } from '../server/ingest/extract/analysis.ts';

/** An annotated document: its text as a reader would give it, and its gold sentences with offsets into that text. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly text: string;
  readonly sentences: readonly AnnotatedSentence[];
}

export interface AnnotatedSentence extends ParsedSentence {
  /** The last column of each token, `key=value` pairs parted by `|`. */
  readonly misc: readonly string[];
}

/**
 * Read one CoNLL-U document. Words are joined as `SpaceAfter=No` and multi-word tokens say; sentences of a paragraph by a
 * space, paragraphs by an empty line. Empty nodes (`8.1`) are left out. Source: universaldependencies.org/format.html.
 */
export function readConllu(source: string): AnnotatedDocument {
  const meta: Record<string, string> = {};
  const sentences: AnnotatedSentence[] = [];
  let text = '';
  let paragraph = -1;
  let opensParagraph = true;
  let words: Row[] = [];
  let joined: { readonly last: number; readonly spaceAfter: boolean } | undefined;

  const closeSentence = () => {
    if (words.length === 0) return;
    if (opensParagraph) paragraph += 1;
    if (text !== '') text += opensParagraph ? '\n\n' : ' ';
    opensParagraph = false;
    const start = text.length;
    const tokens: ParsedToken[] = [];
    words.forEach((row, index) => {
      const from = text.length;
      text += row.form;
      tokens.push({
        start: from,
        end: text.length,
        form: row.form,
        lemma: row.lemma,
        tag: row.tag,
        pos: row.pos,
        head: row.head - 1,
        relation: row.relation,
      });
      if (row.spaceAfter && index < words.length - 1) text += ' ';
    });
    sentences.push({ start, end: text.length, paragraph, tokens, misc: words.map((row) => row.misc) });
    words = [];
    joined = undefined;
  };

  for (const line of source.split(/\r?\n/u)) {
    if (line === '') {
      closeSentence();
      continue;
    }
    if (line.startsWith('#')) {
      const [key, ...rest] = line.slice(1).split('=');
      const name = key?.trim() ?? '';
      if (name === 'newpar' || name.startsWith('newpar_block')) opensParagraph = true;
      else if (name === 'newdoc id') meta.id = rest.join('=').trim();
      else if (name.startsWith('meta::')) meta[name.slice('meta::'.length)] = rest.join('=').trim();
      continue;
    }
    const [id, form, lemma, pos, tag, , head, relation, , misc] = line.split('\t');
    if (id === undefined || id.includes('.')) continue;
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(misc ?? '');
    if (id.includes('-')) {
      joined = { last: Number(id.split('-')[1]), spaceAfter };
      continue;
    }
    const inside = joined !== undefined && Number(id) <= joined.last;
    words.push({
      form: form ?? '',
      lemma: lemma ?? '',
      pos: pos ?? '',
      tag: tag ?? '',
      head: Number(head),
      relation: relation ?? '',
      misc: misc ?? '_',
      spaceAfter: inside ? Number(id) === joined?.last && joined.spaceAfter : spaceAfter,
    });
  }
  closeSentence();
  return { id: meta.id ?? '', meta, text, sentences };
}

interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
  readonly spaceAfter: boolean;
}
