import type { Token } from '../analysis.ts';
import { attachedUnits } from './abbreviations.ts';
import { apostrophe, classAt, digit, endMark, full, hyphen, letter, space } from './character-classes.ts';
import { endOfAddress } from './end-of-address.ts';
import { cliticAt, isWordPart, type Push, splitWord } from './split-word.ts';

/** Longest stretch that is looked up in a table or searched for a web address; longer ones are plain words. */
const longestLookup = 300;

/**
 * The tokens of a stretch of text, cut as the Universal Dependencies treebank GUM cuts them: `do|n't`, `boy|'s`,
 * `14|-|year|-|old`, `1,275`, `U.S.`, `$|5`. Each code unit is looked at a bounded number of times, whatever it is.
 */
export function splitIntoTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number) => {
    if (to > from) tokens.push({ start: from, end: to, form: text.slice(from, to) });
  };
  let at = start;
  let chunkEnd = start;
  // Asked once a chunk, at its first letter or digit, and not of the longest: that keeps the time linear.
  let mayBeAddress = false;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === space) {
      at += 1;
      continue;
    }
    if (at >= chunkEnd) {
      chunkEnd = at;
      while (chunkEnd < end && classAt(text, chunkEnd) !== space) chunkEnd += 1;
      mayBeAddress = chunkEnd - at <= longestLookup;
    }
    if (mayBeAddress && (kind === letter || kind === digit)) {
      mayBeAddress = false;
      const address = endOfAddress(text, at, chunkEnd);
      if (address > at) {
        push(at, address);
        at = address;
        continue;
      }
    }
    const next =
      kind === letter
        ? splitWord(text, at, chunkEnd, start, push)
        : kind === digit
          ? splitNumber(text, at, chunkEnd, start, push)
          : splitMark(text, at, chunkEnd, push);
    at = next;
  }
  return tokens;
}

/** A number from its first digit on, with what is written on it. */
function splitNumber(text: string, from: number, end: number, textStart: number, push: Push): number {
  let to = from + 1;
  while (to < end) {
    const kind = classAt(text, to);
    if (kind === digit) to += 1;
    else if (to + 1 < end && classAt(text, to + 1) === digit && joinsNumber(text, to, end)) to += 2;
    else break;
  }
  if (to < end && classAt(text, to) === letter) {
    let wordEnd = to + 1;
    while (wordEnd < end && isWordPart(text, wordEnd, end)) wordEnd += 1;
    const isShort = wordEnd - to < 4;
    if (isShort && attachedUnits.has(text.slice(to, wordEnd).toLowerCase())) {
      push(from, to);
      const wide =
        text.charAt(wordEnd) === '.' && classAt(text, wordEnd + 1) === letter ? wordEnd + 3 : wordEnd;
      push(to, Math.min(wide, end));
      return Math.min(wide, end);
    }
    push(from, wordEnd);
    return wordEnd;
  }
  // `1990’s`
  if (to + 1 < end && classAt(text, to) === apostrophe && text.charAt(to + 1) === 's' && to - from === 4) {
    push(from, to + 2);
    return to + 2;
  }
  // A telephone number: `555-1234`, `363-461-0000`.
  if (to - from === 3 && classAt(text, to) === hyphen && to + 4 <= end) {
    let stretch = to;
    while (
      stretch < end &&
      stretch - from < 16 &&
      (classAt(text, stretch) === digit || classAt(text, stretch) === hyphen)
    )
      stretch += 1;
    if (stretch - from === 8 || stretch - from === 12) {
      push(from, stretch);
      return stretch;
    }
  }
  // `1.` that opens a line numbers what follows.
  if (to < end && to + 1 === end && text.charAt(to) === '.' && from === textStart && to - from < 4) {
    push(from, to + 1);
    return to + 1;
  }
  push(from, to);
  return to;
}

/** `.`, `:` and `/` inside a number, and a comma before three digits: `1,275`, not `[18,19]`. */
function joinsNumber(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if (mark === '.' || mark === ':' || mark === '/') return true;
  if (mark !== ',') return false;
  const isDigit = (index: number) => index < end && classAt(text, index) === digit;
  return isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
}

/** A mark: alike ones that belong together (`...`, `--`, `?!`) are one token, a leading clitic is its own word. */
function splitMark(text: string, from: number, end: number, push: Push): number {
  const kind = classAt(text, from);
  const mark = text.charCodeAt(from);
  let to = from + 1;
  if (kind === apostrophe) {
    while (to < end && to - from < 4 && isWordPart(text, to, end)) to += 1;
    const cut = to - from > 1 ? cliticAt(text, from - 1, from, to) : from - 1;
    const isClitic =
      cut === from && from > 0 && classAt(text, from - 1) !== space && !isWordPart(text, to, end);
    push(from, isClitic ? to : from + 1);
    return isClitic ? to : from + 1;
  }
  if ((mark === 35 || mark === 64) && to < end && classAt(text, to) === letter) {
    // `#election`, `@user`
    while (to < end && (isWordPart(text, to, end) || text.charAt(to) === '_')) to += 1;
  } else if (mark === 40 && to + 1 < end && classAt(text, to) === letter && text.charAt(to + 1) === ')') {
    // `(a)` numbers what follows.
    to += 2;
  } else if (kind === full || kind === hyphen) {
    while (to < end && text.charCodeAt(to) === mark) to += 1;
    // `.265`, `-5`
    if (
      to === from + 1 &&
      kind === full &&
      to < end &&
      classAt(text, to) === digit &&
      (from === 0 || classAt(text, from - 1) === space)
    ) {
      while (to < end && classAt(text, to) === digit) to += 1;
    }
  } else if (kind === endMark) {
    while (to < end && classAt(text, to) === endMark) to += 1;
  }
  push(from, to);
  return to;
}
