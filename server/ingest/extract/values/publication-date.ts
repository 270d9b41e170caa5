import type { DatedValue } from '../../../domain/bundle.ts';
import { dateByAnniversary } from './anniversaries.ts';
import { type Day, dayText, isDay } from './calendar.ts';
import type { Anchor } from './date-context.ts';
import type { ReadSentence } from './read-sentence.ts';

const edtfDay = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%])?$/u;

/**
 * The day to count relative dates from. A date that was itself inferred without a day serves for years only; an interval or a season does not serve.
 */
export function anchorOf(published: DatedValue, source = 'the publication date'): Anchor | undefined {
  const match = edtfDay.exec(published.edtf);
  if (match === null) return undefined;
  const day: Day = { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
  const precision = match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year';
  return { day, precision, approximate: match[4] !== undefined, source: `${source}, ${published.edtf}` };
}

/** Paragraphs in which a dateline may stand. */
const headParagraphs = 4;

/**
 * The date of writing as the text itself gives it: a paragraph near its head that is nothing but a day (`Tuesday, September 22, 2015`), a dateline before
 * its first sentence (`BAKU, Azerbaijan, March 1, 2024 -`), else what an anniversary tells.
 */
export function findPublicationDate(
  text: string,
  sentences: readonly ReadSentence[],
): DatedValue | undefined {
  for (const sentence of sentences) {
    if (sentence.sentence.paragraph >= headParagraphs) break;
    const [first] = sentence.dates;
    const date = first?.start.words;
    if (first === undefined || first.end !== undefined || date?.kind !== 'calendar') continue;
    const { year, month, day } = date;
    if (year === undefined || month === undefined || day === undefined || !isDay({ year, month, day }))
      continue;
    if (!isAlone(sentence, first.from, first.to)) continue;
    const { tokens } = sentence;
    const words = text.slice(tokens[first.from]?.start ?? 0, tokens[first.to - 1]?.end ?? 0);
    return { edtf: dayText({ year, month, day }), text: words, basis: 'stated' };
  }
  return dateByAnniversary(sentences);
}

/** The date is all there is, or only the place stands before it and a dash or bracket behind it. */
function isAlone({ tokens, words }: ReadSentence, from: number, to: number): boolean {
  const after = words[to];
  const ends = after === undefined || after === '.';
  const head = tokens
    .slice(0, from)
    .every((token) => token.tag === 'NNP' || token.form === ',' || token.form === '.');
  const dash =
    after === '-' || after === '–' || after === '—' || after === '--' || after === '(' || after === ':';
  return (from === 0 && ends) || (from <= 8 && head && (dash || ends));
}
