/** A span of the text, UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/** The start of the next word after `at`, or of the one before it. */
function wordStart(text: string, at: number, step: 1 | -1): number {
  let place = at;
  if (step === 1) {
    while (place < text.length && !isSpace(text, place)) place += 1;
    while (place < text.length && isSpace(text, place)) place += 1;
    return place;
  }
  while (place > 0 && isSpace(text, place - 1)) place -= 1;
  while (place > 0 && !isSpace(text, place - 1)) place -= 1;
  return place;
}

/** The end of the next word after `at`, or of the one before it. */
function wordEnd(text: string, at: number, step: 1 | -1): number {
  let place = at;
  if (step === 1) {
    while (place < text.length && isSpace(text, place)) place += 1;
    while (place < text.length && !isSpace(text, place)) place += 1;
    return place;
  }
  while (place > 0 && !isSpace(text, place - 1)) place -= 1;
  while (place > 0 && isSpace(text, place - 1)) place -= 1;
  return place;
}

/** The span with its start or its end moved by a word. One that would hold nothing stays as it is. */
export function moveByWord(text: string, span: TextSpan, edge: 'start' | 'end', step: 1 | -1): TextSpan {
  const moved =
    edge === 'start'
      ? { ...span, start: wordStart(text, span.start, step) }
      : { ...span, end: wordEnd(text, span.end, step) };
  return moved.start < moved.end ? moved : span;
}

/** The span without blanks at its ends; null when it holds nothing else. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
