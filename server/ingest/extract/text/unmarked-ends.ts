import type { Token } from '../analysis.ts';

const credits = new Set([
  'Image',
  'Photo',
  'Photograph',
  'Picture',
  'Credit',
  'Video',
  'Illustration',
  'File',
]);
const days = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const months = new Set([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const beforeTitles = new Set([
  'of',
  'by',
  'to',
  'for',
  'the',
  'a',
  'and',
  'called',
  'titled',
  'book',
  'album',
  'song',
  'film',
]);
const dashes = new Set(['-', '–', '—', '--']);

/**
 * Whether a caption or what follows one begins at a token, though no mark ends what stands before: `… in Toronto Image:
 * Nick Moreau`, `… the old flag On Tuesday, the government …`. Extraction from a page often runs these together.
 */
export function beginsCaption(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from < 2) return credits.has(tokens[at]?.form ?? '') && tokens[at + 1]?.form === ':' && at > from;
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  if (credits.has(form)) return next === ':';
  if (form === 'On') return days.has(next) || months.has(next);
  return form === 'In' && next === 'the' && isWord(before) && !beforeTitles.has(before.toLowerCase());
}

/**
 * Whether a dateline ends with this token: `EVANSVILLE, Indiana, March 1 (Reuters) -` before a capital, or a date that
 * opens a paragraph: `Thursday, May 7, 2015`.
 */
export function endsDateline(tokens: readonly Token[], from: number, at: number, opens: boolean): boolean {
  if (!opens || at - from > 14 || at === from) return false;
  const next = tokens[at + 1]?.form ?? '';
  if (!isCapital(next)) return false;
  const form = tokens[at]?.form ?? '';
  if (dashes.has(form)) {
    const isApart = (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
    if (!isApart && form === '-') return false;
    for (let i = from; i < at; i += 1) {
      const word = tokens[i]?.form ?? '';
      if (isWord(word) && !isCapital(word) && word !== 'of' && word !== 'and') return false;
    }
    return (
      tokens.slice(from, at).some(({ form: mark }) => mark === ',' || mark === ')') ||
      isAllCapitals(tokens[from])
    );
  }
  if (!/^[12]\d{3}$/u.test(form)) return false;
  const first = tokens[from]?.form ?? '';
  if (!days.has(first) && !months.has(first)) return false;
  return at - from >= (days.has(first) ? 4 : 2) && at - from <= 6;
}

function isAllCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.form.length > 2 && token.form === token.form.toUpperCase();
}

function isWord(form: string): boolean {
  return form.charAt(0).toLowerCase() !== form.charAt(0).toUpperCase();
}

function isCapital(form: string): boolean {
  return isWord(form) && form.charAt(0) === form.charAt(0).toUpperCase();
}
