import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedTokens, NameKind } from '../../server/ingest/extract/names/name-labels.ts';
import { type AnnotatedSentence, readConllu } from '../read-conllu.ts';
import type { LabelledWords } from './read-crossner.ts';

/** Documents that nothing is learned from: kept for development, and untouched for the end. */
const keptOut =
  /^GUM_news_(?:clock|crane|defector|election|expo|hackers|homeopathic|iodine|lanterns|warming|worship)\./u;

export interface GumNames extends LabelledWords {
  readonly document: string;
}

/** The named mentions of GUM's training documents, cut to how CrossNER marks names: no article, title, apposition or clause. */
export function readGumNames(folder: string): GumNames[] {
  return readdirSync(join(folder, 'gum'))
    .filter((file) => file.endsWith('.conllu') && !keptOut.test(file))
    .sort()
    .flatMap((file) => {
      const document = readConllu(readFileSync(join(folder, 'gum', file), 'utf8'));
      return document.sentences.map((sentence) => ({
        document: document.id,
        words: sentence.tokens.map((token) => token.form),
        names: namesIn(sentence),
      }));
    });
}

interface Mention {
  readonly first: number;
  last: number;
  readonly type: string;
}

/** Mentions as GUM writes them in the last column: `(8-organization-new-…` opens number 8, `8)` closes it, `(6-…)` does both. */
export function mentionsIn(sentence: AnnotatedSentence): Mention[] {
  const mentions: Mention[] = [];
  const open = new Map<string, Mention[]>();
  sentence.misc.forEach((misc, at) => {
    const entity = misc.split('|').find((field) => field.startsWith('Entity='));
    for (const [mark] of (entity ?? '').slice('Entity='.length).matchAll(/\([^()]+\)?|[^()]+\)/gu)) {
      const [id = '', type = ''] = mark.replace(/^\(/u, '').replace(/\)$/u, '').split('-');
      if (mark.startsWith('(')) {
        const mention = { first: at, last: at, type };
        mentions.push(mention);
        if (!mark.endsWith(')')) open.set(id, [...(open.get(id) ?? []), mention]);
      } else {
        const mention = open.get(id)?.pop();
        if (mention !== undefined) mention.last = at;
      }
    }
  });
  return mentions;
}

const kinds: Readonly<Record<string, NameKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
};
const proper = (tag: string | undefined): boolean => tag === 'NNP' || tag === 'NNPS';
const title =
  /^(?:president|minister|prime|vice|mr|mrs|ms|miss|dr|prof|professor|senator|sen|governor|gov|mayor|king|queen|prince|princess|sir|lord|lady|judge|justice|general|gen|colonel|col|captain|capt|major|lieutenant|sergeant|admiral|chief|secretary|chancellor|pope|saint|father|mother|brother|sister|uncle|aunt|rev|reverend|rabbi|congressman|congresswoman|representative|rep|deputy|director|chairman|speaker|foreign|defence|defense|attorney|ambassador|coach|emperor|empress|duke|earl|count|baron|dame|deputy|state|former)\.?$/iu;
const joins = new Set([
  'of',
  'for',
  'and',
  '&',
  'the',
  'on',
  'in',
  'to',
  "'s",
  '’s',
  '-',
  '–',
  'de',
  'la',
  'del',
  'von',
  'van',
  'der',
  'al',
  '.',
  "'",
]);
const quote = /^["“”'‘’(]$/u;

function namesIn(sentence: AnnotatedSentence): NamedTokens[] {
  const { tokens } = sentence;
  const cut: (NamedTokens & { readonly width: number })[] = [];
  for (const mention of mentionsIn(sentence)) {
    const kind = kinds[mention.type];
    const inside = (at: number): boolean => at >= mention.first && at <= mention.last;
    let head = mention.first;
    while (head < mention.last && inside(tokens[head]?.head ?? -1)) head += 1;
    if (kind === undefined || !proper(tokens[head]?.tag)) continue;
    // `Aztecs`, `Democrats`: people of a kind, not a person.
    if (kind === 'person' && tokens[head]?.tag === 'NNPS') continue;
    let first = head;
    let last = head;
    while (first > mention.first && within(sentence, first - 1)) first -= 1;
    while (first > mention.first && quote.test(tokens[first]?.form ?? '')) first += 1;
    const mayJoin = kind === 'organization' || kind === 'event' || kind === 'place';
    for (let at = head + 1; at <= mention.last; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (within(sentence, at) || (kind === 'event' && token.tag === 'CD')) last = at;
      else if (!mayJoin || !joins.has(token.form) || at - last > 2) break;
      else if (token.form === 'and' && kind === 'place') break;
    }
    if (kind === 'event') while (first > mention.first && tokens[first - 1]?.tag === 'CD') first -= 1;
    while (first < last && ['DT', 'POS', '``', 'PRP$'].includes(tokens[first]?.tag ?? '')) first += 1;
    if (kind === 'person') while (first < last && title.test(tokens[first]?.form ?? '')) first += 1;
    if (kind === 'person' && first === last && title.test(tokens[first]?.form ?? '')) continue;
    cut.push({ first, last, kind, width: last - first });
  }
  // The outermost name stays; two that cross cannot be.
  const names: NamedTokens[] = [];
  const taken = new Set<number>();
  for (const { first, last, kind } of cut.sort(
    (one, other) => other.width - one.width || one.first - other.first,
  )) {
    let free = true;
    for (let at = first; at <= last; at += 1) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = first; at <= last; at += 1) taken.add(at);
    names.push({ first, last, kind });
  }
  // Capitalised words of no kind that is told apart are names all the same (CrossNER's `misc`).
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at) || !otherName(tokens[at])) continue;
    const first = at;
    while (
      proper(tokens[first]?.tag) &&
      !taken.has(at + 1) &&
      proper(tokens[at + 1]?.tag) &&
      otherName(tokens[at + 1])
    )
      at += 1;
    names.push({ first, last: at, kind: 'other' });
  }
  return names.sort((one, other) => one.first - other.first);
}

const notNames =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\P{L}*)\.?$/iu;

function otherName(token: { readonly form: string; readonly tag: string } | undefined): boolean {
  if (
    token === undefined ||
    notNames.test(token.form) ||
    title.test(token.form) ||
    !/^\p{Lu}/u.test(token.form)
  )
    return false;
  return proper(token.tag) || (token.tag === 'JJ' && /(?:an|ish|ese|i|ch|ek)$/u.test(token.form));
}

function within(sentence: AnnotatedSentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token !== undefined &&
    (proper(token.tag) ||
      (/^[A-Z]/u.test(token.form) && ['JJ', 'NN', 'NNS', 'CD', 'FW'].includes(token.tag)) ||
      token.tag === 'HYPH')
  );
}
