import type { Span } from '../analysis.ts';
import { classAt, digit, isUpperAt, space } from './character-classes.ts';

/** Lines longer than this are paragraphs written on one line, not soft-wrapped text. */
const longestWrappedLine = 120;
/** A line this much shorter than the longest before it, without a mark at its end, is a heading or a row. */
const shortLine = 0.6;

/**
 * The paragraphs of a text: parted by an empty line, by a line that begins a list item, and by a line break that cannot
 * be soft wrapping (a line too long to be wrapped, or a short one without a mark at its end before a capital).
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = -1;
  let longest = 0;
  let at = 0;
  const close = () => {
    if (start >= 0) paragraphs.push({ start, end });
    start = -1;
    longest = 0;
  };
  while (at < text.length) {
    let lineEnd = at;
    while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd += 1;
    let from = at;
    while (from < lineEnd && classAt(text, from) === space) from += 1;
    let to = lineEnd;
    while (to > from && classAt(text, to - 1) === space) to -= 1;
    if (from === to) close();
    else {
      if (start >= 0 && beginsAnew(text, start, end, from, to, longest)) close();
      if (start < 0) start = from;
      longest = Math.max(longest, to - from);
      end = to;
    }
    at = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
  }
  close();
  return paragraphs;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12;
}

function beginsAnew(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  longest: number,
): boolean {
  if (isListItem(text, from, to)) return true;
  let lineStart = end;
  while (
    lineStart > start &&
    end - lineStart <= longestWrappedLine &&
    !isLineBreak(text.charCodeAt(lineStart - 1))
  )
    lineStart -= 1;
  const length = end - lineStart;
  if (length > longestWrappedLine) return true;
  if ('.?!,;:…"”’\')-–—'.includes(text.charAt(end - 1))) return false;
  const opensHigh =
    isUpperAt(text, from) || classAt(text, from) === digit || '"“'.includes(text.charAt(from));
  return opensHigh && length < Math.max(longest, to - from) * shortLine;
}

/** `- text`, `• text`, `3. text`, `b) text`. */
function isListItem(text: string, from: number, to: number): boolean {
  const mark = text.charAt(from);
  if ('-*•·–—▪■●◦‣'.includes(mark)) return from + 1 < to && classAt(text, from + 1) === space;
  let at = from;
  while (at < to && at - from < 3 && classAt(text, at) === digit) at += 1;
  if (at === from) at += text.charAt(from + 1) === ')' ? 1 : 0;
  const closes = text.charAt(at) === '.' || text.charAt(at) === ')';
  return at > from && closes && at + 1 < to && classAt(text, at + 1) === space;
}
