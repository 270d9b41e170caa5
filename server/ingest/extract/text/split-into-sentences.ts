import type { Sentence, Token } from '../analysis.ts';
import { openers, otherAbbreviations, titleAbbreviations } from './abbreviations.ts';
import { classAt, digit, isLowerAt, isUpperAt, space } from './character-classes.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { splitIntoTokens } from './split-into-tokens.ts';
import { beginsCaption, endsDateline } from './unmarked-ends.ts';

/** From this many tokens on a sentence ends at the next comma or semicolon … */
const longSentence = 250;
/** … and after this many anywhere, so that no later step is slow on text without marks. */
const longestSentence = 400;

/**
 * The sentences of a text and their tokens, in order. Offsets are code units of the text; a token's form is its slice.
 * Takes any text in linear time; a sentence has at most 400 tokens. The marks that close a sentence, a bracket or a
 * quotation belong to the sentence they close, as does a reference (`[4]`).
 */
export function splitIntoSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  findParagraphs(text).forEach((span, paragraph) => {
    const tokens = splitIntoTokens(text, span.start, span.end);
    let from = 0;
    let at = 0;
    let startsParagraph = true;
    while (at < tokens.length) {
      const length = at - from + 1;
      let end = endAfter(text, tokens, from, at);
      const form = tokens[at]?.form ?? '';
      if (
        end === 0 &&
        (length >= longestSentence || (length >= longSentence && (form === ',' || form === ';')))
      )
        end = at + 1;
      if (
        end === 0 &&
        (beginsCaption(tokens, from, at + 1) || endsDateline(tokens, from, at, startsParagraph))
      )
        end = at + 1;
      if (end > 0) end = Math.min(end, from + longestSentence);
      if (end > 0) {
        sentences.push(toSentence(tokens.slice(from, end), paragraph));
        from = end;
        at = end;
        startsParagraph = false;
      } else at += 1;
    }
    if (from < tokens.length) sentences.push(toSentence(tokens.slice(from), paragraph));
  });
  return sentences;
}

function toSentence(tokens: readonly Token[], paragraph: number): Sentence {
  const start = tokens[0]?.start ?? 0;
  return { start, end: tokens[tokens.length - 1]?.end ?? start, paragraph, tokens };
}

/** Index after the sentence that the token closes, the marks after it included; 0 where it closes none. */
function endAfter(text: string, tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const mark = token.form.charCodeAt(0);
  const last = token.form.charCodeAt(token.form.length - 1);
  const isFull = token.form === '.';
  const isQuestion =
    mark === 63 || mark === 33 || mark === 0x203d || mark === 0x3002 || mark === 0xff1f || mark === 0xff01;
  const isEllipsis = token.form === '…' || (token.form.length > 1 && mark === 46 && last === 46);
  const isAbbreviation = !isFull && !isEllipsis && last === 46 && at > from;
  if (!isFull && !isQuestion && !isEllipsis && !isAbbreviation) return 0;

  let next = at + 1;
  let isClosed = false;
  while (next < tokens.length) {
    const closing = closingMarks(text, tokens, next);
    if (closing === 0) break;
    next += closing;
    isClosed = true;
  }
  const follower = tokens[next];
  if (follower === undefined) return next;
  const isApart = classAt(text, follower.start - 1) === space;
  const opens = opensSentence(text, tokens, next);
  if (isAbbreviation) return !isClosed && opens && mayEndSentence(token.form, follower.form) ? next : 0;
  if (isFull) {
    if (at === from) return 0;
    if (opens) return next;
    return isApart && !isLowerAt(text, follower.start) && !',;:)'.includes(follower.form.charAt(0))
      ? next
      : 0;
  }
  return opens && (isApart || isClosed) ? next : 0;
}

/** Number of tokens, from an index, that close what stands before them: a quotation, a bracket, `[4]`; 0 for none. */
function closingMarks(text: string, tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const form = token.form;
  if (form === '”' || form === ')' || form === ']' || form === '»' || form === '’’') return 1;
  const isTouching = tokens[index - 1]?.end === token.start;
  if ((form === '"' || form === "'" || form === '’' || form === "''") && isTouching) {
    const after = tokens[index + 1];
    // `word."Next`: the mark closes; `word. "Next` would not touch what stands before it.
    return after === undefined || after.start > token.end || classAt(text, token.end) !== digit ? 1 : 0;
  }
  if (form === '[' && classAt(text, token.end) === digit) {
    for (let length = 2; length <= 4; length += 1)
      if (tokens[index + length - 1]?.form === ']') return length;
  }
  return 0;
}

/** Whether a sentence may begin here: with a capital, a digit, or after opening marks. */
function opensSentence(text: string, tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < tokens.length && at < index + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (isUpperAt(text, token.start) || classAt(text, token.start) === digit) return true;
    if (!'"“‘\'([«¿¡-–—*•`$£€'.includes(token.form.charAt(0))) return false;
  }
  return false;
}

function mayEndSentence(form: string, follower: string): boolean {
  const word = form.slice(0, -1).toLowerCase();
  if (titleAbbreviations.has(word) || word.length === 1) return false;
  if (otherAbbreviations.has(word) || word.includes('.')) return openers.has(follower.toLowerCase());
  return false;
}
