import type { NamedSpan } from '../../server/ingest/extract/analysis.ts';
import type { AnnotatedDocument, AnnotatedSentence } from '../../train/read-conllu.ts';

/** A mention as GUM annotates it: tokens [first, last] of a sentence, the entity it means, its kind. */
export interface GoldMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly entity: string;
  readonly type: string;
}

/** Entity mentions of a document, nested ones too, from the `Entity=` annotation (GUM's bracket notation). */
export function goldMentions(document: AnnotatedDocument): GoldMention[] {
  const mentions: GoldMention[] = [];
  document.sentences.forEach((sentence, index) => {
    const open: { readonly entity: string; readonly type: string; readonly first: number }[] = [];
    sentence.misc.forEach((misc, at) => {
      const marks = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1];
      if (marks === undefined) return;
      for (const mark of marks.matchAll(/\(([^()]*)(\)?)|([^()]+)\)/gu)) {
        const [, opening, closing, named] = mark;
        if (opening !== undefined) {
          const [entity = '', type = ''] = opening.split('-');
          open.push({ entity, type, first: at });
          if (closing === ')') close(open.length - 1, at);
        } else {
          for (let place = open.length - 1; place >= 0; place -= 1) {
            if (open[place]?.entity !== named) continue;
            close(place, at);
            break;
          }
        }
      }
    });
    function close(place: number, last: number): void {
      const [mark] = open.splice(place, 1);
      if (mark === undefined) return;
      mentions.push({ sentence: index, last, head: headOf(sentence, mark.first, last), ...mark });
    }
  });
  return mentions;
}

function headOf({ tokens }: AnnotatedSentence, first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

const types: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  object: 'product',
};

/** Names as a perfect recogniser would find them: the proper part of each mention whose head is a proper noun, and demonyms. */
export function goldNames(
  document: AnnotatedDocument,
  countryOf: (word: string) => string | undefined,
): NamedSpan[] {
  const names = new Map<string, NamedSpan>();
  for (const { sentence, first, last, head, type: annotated } of goldMentions(document)) {
    const tokens = document.sentences[sentence]?.tokens ?? [];
    const token = tokens[head];
    const type = types[annotated];
    if (token === undefined || type === undefined) continue;
    const demonym = token.tag === 'JJ' && /^[A-Z]/u.test(token.form) && type === 'place';
    // “student Ahmed Mohamed”: the name hangs on its role.
    const flat = token.tag.startsWith('NNP')
      ? -1
      : tokens.findIndex(
          (one, at) =>
            at > head && at <= last && one.head === head && one.relation === 'flat' && one.tag === 'NNP',
        );
    if (!token.tag.startsWith('NNP') && !demonym && flat < 0) continue;
    let [from, to] = flat < 0 ? [head, head] : [flat, flat];
    const proper = (at: number) =>
      /^(?:NNP|CD)/u.test(tokens[at]?.tag ?? '') || /^[A-Z]/u.test(tokens[at]?.form ?? '');
    while (from > first && type !== 'person' && proper(from - 1) && tokens[from - 1]?.tag !== 'DT') from -= 1;
    for (let more = true; more; ) {
      const [next, second] = [tokens[to + 1]?.form ?? '', proper(to + 2)];
      if (to + 2 <= last && next === '-') to += 2;
      else if (to + 1 <= last && proper(to + 1)) to += 1;
      else if (type !== 'person' && to + 2 <= last && second && /^(?:of|the|and|for|'s|’s|&)$/u.test(next))
        to += 2;
      else more = false;
    }
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to]?.end ?? 0;
    const name = document.text.slice(start, end);
    const country = type === 'place' ? countryOf(name) : undefined;
    names.set(`${start} ${end}`, {
      kind: demonym ? 'demonym' : 'name',
      start,
      end,
      type: country === undefined ? type : 'country',
      name,
      ...(country !== undefined && { country }),
      certainty: 1,
      reason: 'gold',
    });
  }
  return [...names.values()];
}
