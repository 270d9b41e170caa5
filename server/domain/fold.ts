import anyAscii from 'any-ascii';

/**
 * The folded key: one form for search, import matching and duplicate finding. Case folded, accents dropped, compatibility forms
 * resolved (NFKD), letters of other scripts written in Latin (any-ascii): `Xocalı` → `xocali`, `Ходжалы` → `khodzhaly`. Index
 * and query are folded alike, so that each script finds the other.
 */
export type Spelling = 'plain' | 'second';

/** Latin letters that NFKD leaves alone. */
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

/** What a second spelling writes out where the first drops the accent: `Böhme` is found as `boehme` too. */
const writtenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  å: 'aa',
  ç: 'ch',
  č: 'ch',
  ö: 'oe',
  ø: 'oe',
  ş: 'sh',
  š: 'sh',
  ü: 'ue',
  ž: 'zh',
  ə: 'a',
};

const isLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const isLetterOrDigit = /[\p{L}\p{N}]/u;
/** Points and strokes that a reader leaves out; vowel signs of Indic scripts are letters in all but name and stay. */
const isDroppedMark =
  /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Latin}]/u;

/** One letter of any script in small Latin letters; itself when no transliteration is known, '' when it is silent. */
function transliterate(letter: string): string {
  const latin = anyAscii(letter);
  if (latin === '') return letter;
  return latin.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

function foldLatin(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (/\p{M}/u.test(part)) continue;
    const letter = letters[part] ?? part;
    folded += part > '\u007f' && letter === part && isLetterOrDigit.test(part) ? transliterate(part) : letter;
  }
  return folded;
}

function foldCharacter(character: string): string {
  if (/\p{Cs}/u.test(character)) return '\ufffd';
  if (/[\p{Cc}\p{Z}]/u.test(character)) return ' ';
  if (/\p{Cf}/u.test(character)) return '';
  if (/\p{M}/u.test(character)) {
    const vowel = isDroppedMark.test(character) ? '' : transliterate(character);
    return vowel === character ? '' : vowel;
  }
  if (isLatin.test(character) || !isLetterOrDigit.test(character)) return foldLatin(character);
  const own = transliterate(character);
  return own === character ? foldLatin(character) : own;
}

const known: Record<Spelling, Map<string, string>> = { plain: new Map(), second: new Map() };
const mostKnown = 20_000;

/** The folded form of one character with its marks. */
function foldCluster(cluster: string, spelling: Spelling): string {
  const found = known[spelling].get(cluster);
  if (found !== undefined) return found;
  const composed = cluster.normalize('NFC');
  const second = spelling === 'second' ? writtenOut[composed.toLowerCase()] : undefined;
  const folded = second ?? [...composed].map(foldCharacter).join('');
  if (known[spelling].size >= mostKnown) known[spelling].clear();
  known[spelling].set(cluster, folded);
  return folded;
}

/** A text in folded form, with where each of its UTF-16 code units comes from. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with the marks on it; more marks than any script uses are cut off, so that no cluster is long. */
const clusters = /\P{M}\p{M}{0,8}|\p{M}/gu;

/** Folds a text and keeps, for each code unit of the result, the [start, end) in the text that it stands for. */
export function foldText(text: string, spelling: Spelling = 'plain'): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (const match of text.matchAll(clusters)) {
    const folded = foldCluster(match[0], spelling);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { folded: pieces.join(''), starts, ends };
}

/** The folded form of a text. Folding twice changes nothing. */
export const fold = (text: string, spelling: Spelling = 'plain'): string =>
  (text.match(clusters) ?? []).map((cluster) => foldCluster(cluster, spelling)).join('');

/** Whether the second spelling of a text differs from its first. */
export const hasSecondSpelling = (text: string): boolean => fold(text, 'second') !== fold(text);
