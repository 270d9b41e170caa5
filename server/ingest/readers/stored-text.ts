import { type OffsetMap, sameOffsets } from './offset-map.ts';

/**
 * Pieces that can change on their own under NFC: a base with its marks, Hangul letters that make a syllable, and single characters
 * that stand for others (the Ångström sign). A mark never joins what stands before such a piece.
 */
const pieces =
  /\r\n?|[\u1100-\u115F\uAC00-\uD7A3][\u1160-\u11FF]*\p{M}*|[^\p{M}\r]\p{M}+|\p{M}+|[^\0-\u00BF]/gu;

/** Marks in a row beyond which no letter is meant. Sorting them, as NFC asks for, takes the square of their number. */
const mostMarks = 30;
const joiner = '\u034F';

/**
 * The Stream-Safe Text Format of UAX #15 (section 13): a joiner, which is not seen, after every thirty marks in a row. No text
 * that is written in any script changes.
 */
const streamSafe = (text: string): string =>
  text.replaceAll(/\p{M}{31,}/gu, (marks) => {
    const all = [...marks];
    const runs: string[] = [];
    for (let start = 0; start < all.length; start += mostMarks)
      runs.push(all.slice(start, start + mostMarks).join(''));
    return runs.join(joiner);
  });

const lines = /\r\n?|[^\r\n]+/gu;

const became = (piece: string): string =>
  piece.startsWith('\r') ? '\n' : streamSafe(piece).normalize('NFC');
/** A text has few different letters. */
const mostKnown = 10_000;

function changed(text: string, pattern: RegExp): { text: string; map: OffsetMap } {
  const stored = [0];
  const source = [0];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  const known = new Map<string, string>();
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    const becomes = known.get(piece) ?? became(piece);
    if (piece.length < mostMarks && known.size < mostKnown) known.set(piece, becomes);
    if (becomes === piece) continue;
    const before = text.slice(done, match.index);
    parts.push(before, becomes);
    const at = length + before.length;
    if (before !== '') {
      stored.push(at);
      source.push(match.index);
    }
    length = at + becomes.length;
    done = match.index + piece.length;
    if (becomes.length !== piece.length) {
      stored.push(length);
      source.push(done);
    }
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), map: { stored, source } };
}

/**
 * The text as it is stored, in NFC and with LF at the ends of lines, and the map from its offsets to those of the text as given.
 * Takes time linear in the length of the text.
 */
export function storedText(given: string): { text: string; map: OffsetMap } {
  const whole = given.includes('\r') ? given.replaceAll(/\r\n?/gu, '\n') : given;
  const text = streamSafe(whole).normalize('NFC');
  if (text === given) return { text, map: sameOffsets };
  const finely = changed(given, pieces);
  // A script whose letters join across these pieces (there are a few) is mapped by the line: no letter joins across one.
  return finely.text === text ? finely : changed(given, lines);
}
