/**
 * The folded key: one form for search, import matching and duplicate finding.
 * Unicode NFKD, marks dropped, case folded, plus letters that NFKD leaves alone.
 */
const letters: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ŋ: 'n',
};

/** One code point of a text in folded form, with where it stands in the text. */
interface FoldedPiece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function foldPieces(text: string): FoldedPiece[] {
  const pieces: FoldedPiece[] = [];
  let at = 0;
  for (const character of text) {
    const folded = [...character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
      .map((letter) => letters[letter] ?? letter)
      .join('')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '');
    pieces.push({ folded, start: at, end: at + character.length });
    at += character.length;
  }
  return pieces;
}

/** The folded form of a text. Folding twice changes nothing. */
export const fold = (text: string): string =>
  foldPieces(text)
    .map((piece) => piece.folded)
    .join('');

/** Longer words are cut: Lucene builds no automaton for a prefix of more than 1,000 characters, and no name has such a word. */
const longestWord = 200;

const cut = (word: string): string => [...word].slice(0, longestWord).join('');

/** The blank-separated words of a folded text. */
export const foldedWords = (text: string): string[] => fold(text).split(/\s+/u).filter(Boolean).map(cut);

/** Words of a folded text: as separated by blanks, and again split at everything that is neither letter nor digit. */
export function searchWords(text: string): string[] {
  const blankSeparated = foldedWords(text);
  const parts = blankSeparated.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  return [...new Set([...blankSeparated, ...parts])];
}

/** A second spelling with German-style umlauts written out: `Böhme` → `boehme`; null where there is none. */
function writtenOut(text: string): string | null {
  const pairs: Readonly<Record<string, string>> = { ö: 'oe', ä: 'ae', ü: 'ue' };
  const spelled = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[öäü]/gu, (letter) => pairs[letter] ?? letter);
  return spelled === text.toLowerCase().normalize('NFC') ? null : spelled;
}

/** What the full-text index holds for these names: every word in every spelling, blank-separated. */
export function searchKey(names: readonly string[]): string {
  const spellings = names.flatMap((name) => [name, writtenOut(name)]).filter((name) => name !== null);
  return [...new Set(spellings.flatMap(searchWords))].join(' ');
}

/**
 * Where the words of `query` start a word of `text`: [start, end) in UTF-16 code units of `text`, in order, not overlapping.
 */
export function highlights(text: string, query: string): [number, number][] {
  const pieces = foldPieces(text);
  const folded = pieces.map((piece) => piece.folded).join('');
  const owner = pieces.flatMap((piece) => Array.from({ length: piece.folded.length }, () => piece));
  const spans: [number, number][] = [];
  for (const word of searchWords(query)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      const before = folded.slice(0, at).at(-1);
      if (before !== undefined && /[\p{L}\p{N}]/u.test(before)) continue;
      const first = owner[at];
      const last = owner[at + word.length - 1];
      if (first && last) spans.push([first.start, last.end]);
    }
  }
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return spans.filter((span, index) => index === 0 || span[0] >= (spans[index - 1]?.[1] ?? 0));
}
