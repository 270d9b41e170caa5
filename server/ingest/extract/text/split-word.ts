import {
  beforeNumbers,
  boundPrefixes,
  fusedWords,
  otherAbbreviations,
  titleAbbreviations,
} from './abbreviations.ts';
import {
  apostrophe,
  classAt,
  digit,
  full,
  hyphen,
  isLowerAt,
  isUpperAt,
  letter,
  space,
} from './character-classes.ts';

const longestAbbreviation = 10;

/** Takes a token's start and end. */
export type Push = (from: number, to: number) => void;

/** A word from its first letter on: its clitics, its period, its hyphens. Returns where the rest begins. */
export function splitWord(text: string, from: number, end: number, textStart: number, push: Push): number {
  let to = from + 1;
  let hasInnerPeriod = false;
  let lastApostrophe = -1;
  while (to < end) {
    const kind = classAt(text, to);
    if (kind === letter || kind === digit) to += 1;
    else if (kind === apostrophe && isWordPart(text, to + 1, end)) {
      lastApostrophe = to;
      to += 1;
    } else if (
      kind === full &&
      to + 1 < end &&
      classAt(text, to + 1) === letter &&
      isInnerPeriod(text, from, to)
    ) {
      hasInnerPeriod = true;
      to += 1;
    } else if (isJoining(text, from, to, end)) to += 1;
    else if (kind === hyphen && to + 1 < end && keepsHyphen(text, from, to)) to += 1;
    else break;
  }
  if (to < end && classAt(text, to) === full && ownsPeriod(text, from, to, end, textStart, hasInnerPeriod)) {
    push(from, to + 1);
    return to + 1;
  }
  if (lastApostrophe > from) {
    const cut = cliticAt(text, from, lastApostrophe, to);
    if (cut > from && cut < to) {
      push(from, cut);
      push(cut, to);
      return to;
    }
  }
  if (to - from < 7 && to - from > 4) {
    const cut = fusedWords.get(text.slice(from, to).toLowerCase());
    if (cut !== undefined) {
      push(from, from + cut);
      push(from + cut, to);
      return to;
    }
  }
  push(from, to);
  return to;
}

export function isWordPart(text: string, index: number, end: number): boolean {
  if (index >= end) return false;
  const kind = classAt(text, index);
  return kind === letter || kind === digit;
}

/** `U.S`, `a.m`, `Ph.D`: a period after one letter, or in a word of such pieces; not `end.The`. */
function isInnerPeriod(text: string, from: number, at: number): boolean {
  if (at - from > longestAbbreviation) return false;
  const before = at - 1;
  if (before === from || text.charAt(before - 1) === '.') return true;
  return at - from <= 2 && isUpperAt(text, at + 1) && text.charAt(at + 2) === '.';
}

/** `R&D`, `AT&T`, `s/he` stay together; other slashes part words. */
function isJoining(text: string, from: number, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if (mark === '_') return true;
  if (mark !== '&' || at + 1 >= end || at - from > 4) return false;
  return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
}

function keepsHyphen(text: string, from: number, at: number): boolean {
  if (at - from > longestAbbreviation || !isWordPart(text, at + 1, text.length)) return false;
  return boundPrefixes.has(text.slice(from, at).toLowerCase());
}

function ownsPeriod(
  text: string,
  from: number,
  at: number,
  end: number,
  textStart: number,
  hasInnerPeriod: boolean,
): boolean {
  if (at + 1 < end && text.charAt(at + 1) === '.') return false;
  if (hasInnerPeriod) return true;
  const length = at - from;
  const follows = at + 1 < end ? classAt(text, at + 1) : space;
  if (follows === letter || follows === digit) {
    // `St.Petersburg` and `No.5` are written so; `end.The` is a slip.
    return length <= 4 && titleAbbreviations.has(text.slice(from, at).toLowerCase());
  }
  if (length === 1 && isUpperAt(text, from)) {
    // An initial: `J. K. Rowling`; but `plan B.` at the end of its text and `and I. Then` are not.
    let next = at + 1;
    while (next < text.length && text.charAt(next) === ' ' && next < at + 3) next += 1;
    return text.charAt(from) !== 'I'
      ? isUpperAt(text, next) || follows !== space
      : isAfterName(text, from, textStart);
  }
  if (length > longestAbbreviation) return false;
  const word = text.slice(from, at).toLowerCase();
  if (!titleAbbreviations.has(word) && !otherAbbreviations.has(word)) return false;
  if (word.length <= 2 && !isUpperAt(text, from) && !isAfterAbbreviation(text, at)) return false;
  if (!beforeNumbers.has(word))
    return isUpperAt(text, from) || !isTextEnd(text, at + 1) || word === 'etc' || word === 'al';
  let next = at + 1;
  while (next < text.length && text.charAt(next) === ' ' && next < at + 3) next += 1;
  return classAt(text, next) === digit;
}

function isTextEnd(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === '\n';
}

/** `c. 1450`, `p. 5`, `al., 2010`: what a lower-case abbreviation of one or two letters needs after it. */
function isAfterAbbreviation(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === ',' || next === ')') return true;
  const kind = classAt(text, at + 2);
  return next === ' ' && (kind === digit || isLowerAt(text, at + 2) || text.charAt(at + 2) === '(');
}

function isAfterName(text: string, from: number, textStart: number): boolean {
  let at = from - 1;
  if (at <= textStart || text.charAt(at) !== ' ') return false;
  at -= 1;
  let budget = 20;
  while (at > textStart && budget > 0 && classAt(text, at - 1) === letter) {
    at -= 1;
    budget -= 1;
  }
  return isUpperAt(text, at) && from - at > 2;
}

/** Where a word is cut before its clitic; `from` where it has none. */
export function cliticAt(text: string, from: number, at: number, to: number): number {
  const after = to - at - 1;
  if (after > 2) return from;
  const clitic = text.slice(at + 1, to).toLowerCase();
  if (clitic === 't') {
    const n = text.charAt(at - 1);
    return (n === 'n' || n === 'N') && at - 1 > from ? at - 1 : from;
  }
  return clitic === 's' ||
    clitic === 're' ||
    clitic === 've' ||
    clitic === 'll' ||
    clitic === 'd' ||
    clitic === 'm'
    ? at
    : from;
}
