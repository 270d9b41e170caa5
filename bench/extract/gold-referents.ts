import type { MentionSpan, Referent } from '../../server/ingest/extract/analysis.ts';
import { nounPhraseAt } from '../../server/ingest/extract/reference/noun-phrase.ts';
import { typeOfNoun } from '../../server/ingest/extract/reference/noun-types.ts';
import type { AnnotatedDocument } from '../../train/read-conllu.ts';

const typeOf: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  object: 'product',
  abstract: 'issue',
  substance: 'product',
  animal: 'group',
  plant: 'product',
};

interface Open {
  readonly id: string;
  readonly type: string;
  readonly from: number;
}

/** The entities that GUM's annotators marked in a document, as the reference step would give them: to measure what comes after it. */
export function goldReferents(document: AnnotatedDocument): Referent[] {
  const byId = new Map<
    string,
    { type: string; mentions: MentionSpan[]; name: string | undefined; nominal: string | undefined }
  >();
  for (const sentence of document.sentences) {
    const open: Open[] = [];
    sentence.misc.forEach((misc, index) => {
      const value = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1];
      if (value === undefined) return;
      for (const mark of value.match(/\([^()]*\)?|[^()]+\)/gu) ?? []) {
        if (mark.startsWith('(')) {
          const [id = '', type = ''] = mark.slice(1).replace(/\)$/u, '').split('-');
          open.push({ id, type, from: index });
          if (mark.endsWith(')')) close(id, index);
        } else close(mark.slice(0, -1), index);
      }
    });
    function close(id: string, to: number): void {
      const at = open.findLastIndex((each) => each.id === id);
      const [entity] = at === -1 ? [] : open.splice(at, 1);
      const type = entity === undefined ? undefined : typeOf[entity.type];
      if (entity === undefined || type === undefined) return;
      const head = headOf(sentence.tokens, entity.from, to);
      const word = sentence.tokens[head];
      if (word === undefined) return;
      const kind =
        word.pos === 'PRON'
          ? 'pronoun'
          : word.pos === 'PROPN'
            ? 'name'
            : word.pos === 'ADJ'
              ? 'demonym'
              : 'nominal';
      const isPerson = kind === 'name' && type === 'person';
      const span = isPerson
        ? personSpan(sentence.tokens, head)
        : kind === 'pronoun'
          ? spanOf(sentence.tokens, entity.from, to)
          : nounPhraseAt(sentence, head);
      const there = byId.get(id) ?? { type, mentions: [], name: undefined, nominal: undefined };
      byId.set(id, there);
      there.mentions.push({ ...span, head: word.start, kind });
      const words = document.text.slice(span.start, span.end);
      if (kind === 'name') there.name ??= words;
      if (kind === 'nominal') {
        there.nominal ??= words;
        const narrow = typeOfNoun(word.lemma, word.tag === 'NNS');
        if (narrow !== undefined && there.name === undefined) there.type = narrow;
        if (there.type === 'person' && word.tag === 'NNS') there.type = 'group';
      }
    }
  }
  return [...byId].map(([id, { type, mentions, name, nominal }]) => ({
    id: `g${id}`,
    type,
    name: name ?? nominal ?? id,
    names: [],
    identifiers: [],
    mentions,
    certainty: 1,
  }));
}

type Tokens = AnnotatedDocument['sentences'][number]['tokens'];

function headOf(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at <= to; at += 1) {
    const head = tokens[at]?.head ?? -1;
    if ((head < from || head > to) && tokens[at]?.pos !== 'PUNCT') return at;
  }
  return from;
}

function spanOf(tokens: Tokens, from: number, to: number): { start: number; end: number } {
  const last = tokens[to]?.tag === 'POS' && to > from ? to - 1 : to;
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** A person's name: its first word and what is joined flat to it. */
function personSpan(tokens: Tokens, head: number): { start: number; end: number } {
  let last = head;
  while (tokens[last + 1]?.head === head && tokens[last + 1]?.relation === 'flat') last += 1;
  return spanOf(tokens, head, last);
}
