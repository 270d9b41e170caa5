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

/** What a change of the rows did, in words. */
export function toRows(from: RowChoice, to: RowChoice): readonly string[] {
  const isSorted = from.sort !== to.sort || from.isDescending !== to.isDescending;
  const order = to.isDescending ? ', the last first' : '';
  return [
    ...(isSorted ? [to.sort === null ? 'sorted as at first' : `sorted by ${to.sort}${order}`] : []),
    ...(from.words === to.words
      ? []
      : [to.words === '' ? 'showed all rows' : `showed rows with “${to.words}”`]),
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
