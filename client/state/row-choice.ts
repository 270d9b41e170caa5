import { say } from '../texts/say.ts';
/** Which rows of the table are shown, and in which order. */
export interface RowChoice {
  /** Column by which rows are sorted; null for the first. The table of links and that of entities have columns of their own. */
  readonly sort: string | null;
  readonly isDescending: boolean;
  /** Words that a row must hold, each somewhere; empty keeps all. */
  readonly words: string;
}

export const allRows: RowChoice = { sort: null, isDescending: false, words: '' };

/** `sort=claims` or `sort=-claims` for the most first, and `rows=WORDS`. */
export function encodeRows(parameters: URLSearchParams, { sort, isDescending, words }: RowChoice): void {
  if (sort !== null) parameters.set('sort', `${isDescending ? '-' : ''}${sort}`);
  if (words !== '') parameters.set('rows', words);
}

export function decodeRows(parameters: URLSearchParams): RowChoice {
  const [, sign, sort = null] = /^(-?)([a-z]+)$/u.exec(parameters.get('sort') ?? '') ?? [];
  return { sort, isDescending: sign === '-', words: parameters.get('rows') ?? '' };
}

/** What the columns hold, as one sorts by it. */
const columns = {
  subject: 'rows.bySubject',
  predicate: 'rows.byPredicate',
  object: 'rows.byObject',
  claims: 'rows.byClaims',
  origins: 'rows.byOrigins',
  tellers: 'rows.byTellers',
  compared: 'rows.byCompared',
  fallen: 'rows.byFallen',
  disputed: 'rows.byDisputed',
  name: 'rows.byName',
  type: 'rows.byType',
  drawn: 'rows.byDrawn',
  undrawn: 'rows.byUndrawn',
  measured: 'rows.byMeasured',
  degree: 'measure.degree',
  betweenness: 'measure.betweenness',
  pagerank: 'measure.pagerank',
  communities: 'measure.communities',
} as const;

function sortedWords({ sort, isDescending }: RowChoice): string {
  if (sort === null) return say('rows.asAtFirst');
  const column = Object.hasOwn(columns, sort) ? say(columns[sort as keyof typeof columns]) : sort;
  return say(isDescending ? 'rows.sortedByLastFirst' : 'rows.sortedBy', { column });
}

/** What a change of the rows did, in words. */
export function toRows(from: RowChoice, to: RowChoice): readonly string[] {
  const isSorted = from.sort !== to.sort || from.isDescending !== to.isDescending;
  const { words } = to;
  return [
    ...(isSorted ? [sortedWords(to)] : []),
    ...(from.words === words
      ? []
      : [words === '' ? say('rows.showedAll') : say('rows.showedWith', { words })]),
  ];
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Rows that hold every word, in whatever case and with or without accents. */
export function rowsWith<Row>(
  rows: readonly Row[],
  words: string,
  textOf: (row: Row) => string,
): readonly Row[] {
  const wanted = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = fold(textOf(row));
    return wanted.every((word) => text.includes(word));
  });
}
