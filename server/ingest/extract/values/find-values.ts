import type { DatedValue, QuantityValue } from '../../../domain/bundle.ts';
import type { Dropped, ParsedSentence, Span, Step, ValueSpan } from '../analysis.ts';
import { childIndex } from '../reference/noun-phrase.ts';
import { findAnniversaries } from './anniversaries.ts';
import { type Anchor, isResolved, type SpokenDate } from './date-context.ts';
import type { DateMention } from './find-dates.ts';
import { findQuantities } from './find-quantities.ts';
import type { QuantityMention } from './measured-quantities.ts';
import { anchorOf, findPublicationDate } from './publication-date.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import { resolveDate } from './resolve-date.ts';
import { tenseAt } from './tense.ts';

/**
 * Numbers, money, ages and dates of a text, in reading order. Dates are in EDTF (ISO 8601-2) and each of them parses; one that is counted from the day of
 * writing is resolved against `published`, else against the text's own dateline, else against an anniversary that tells the year. What stays without a
 * value is dropped with its reason.
 */
export function findValues(
  text: string,
  sentences: readonly ParsedSentence[],
  published?: DatedValue,
): Step<ValueSpan[]> {
  const dropped: Dropped[] = [];
  const read = sentences.map(readSentence);
  const known = published ?? findPublicationDate(text, read);
  const anchor = known && anchorOf(known, published ? 'the publication date' : 'the date of writing');
  const anniversaries = findAnniversaries(text, read, anchor);
  const values: ValueSpan[] = [];
  let previous: SpokenDate | undefined;
  read.forEach((sentence, index) => {
    const found: ValueSpan[] = [];
    const taken = new Uint8Array(sentence.words.length);
    for (const { from, to, value } of anniversaries.get(index) ?? []) {
      taken.fill(1, from, to);
      found.push({ kind: 'time', ...spanOf(sentence, from, to), value });
    }
    for (const mention of sentence.dates) {
      if (taken[mention.from] === 1) continue;
      taken.fill(1, mention.from, mention.to);
      const span = spanOf(sentence, mention.from, mention.to);
      const value = dated(text, sentence, mention, span, anchor, previous);
      if ('reason' in value) dropped.push({ step: 'values', ...span, reason: value.reason });
      else {
        found.push({ kind: 'time', ...span, value: value.value });
        previous = value.spoken ?? previous;
      }
    }
    const quantities = findQuantities(sentence.sentence, sentence.words, taken);
    for (const { from, to, reason } of quantities.left)
      dropped.push({ step: 'values', ...spanOf(sentence, from, to), reason });
    const marks = quantities.found.map((mention) => quantitySpan(text, sentence, mention));
    const ordered = [...found, ...marks].sort((one, other) => one.start - other.start);
    for (const value of ordered) {
      if (value.kind === 'time') values.push(value);
      else {
        const { partOf } = quantities.found[marks.indexOf(value)] ?? {};
        const whole = partOf === undefined ? undefined : marks[partOf];
        const offset = whole === undefined ? -1 : ordered.indexOf(whole);
        values.push(
          offset < 0 ? value : { ...value, partOf: values.length - (ordered.indexOf(value) - offset) },
        );
      }
    }
  });
  return { value: values, dropped };
}

function spanOf({ tokens, sentence }: ReadSentence, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? sentence.start, end: tokens[to - 1]?.end ?? sentence.end };
}

function dated(
  text: string,
  { sentence, tokens }: ReadSentence,
  mention: DateMention,
  { start, end }: Span,
  anchor: Anchor | undefined,
  previous: SpokenDate | undefined,
): { readonly value: DatedValue; readonly spoken?: SpokenDate } | { readonly reason: string } {
  const tense = tenseAt(tokens, childIndex(sentence), mention.start.to - 1);
  const result = resolveDate(mention, { ...(anchor && { anchor }), ...(previous && { previous }), tense });
  if (!isResolved(result)) return { reason: result.reason };
  const { edtf, inferred, spoken } = result;
  const words = text.slice(start, end);
  const value: DatedValue =
    inferred === undefined
      ? { edtf, text: words, basis: 'stated' }
      : { edtf, text: words, basis: 'inferred', reason: inferred };
  return { value, ...(spoken && { spoken }) };
}

function quantitySpan(
  text: string,
  sentence: ReadSentence,
  mention: QuantityMention,
): Extract<ValueSpan, { kind: 'quantity' }> {
  const span = spanOf(sentence, mention.from, mention.to);
  const { min, max, approximate } = mention.number;
  const value: QuantityValue = {
    min,
    max,
    unit: mention.unit,
    approximate,
    text: text.slice(span.start, span.end),
  };
  return {
    kind: 'quantity',
    ...span,
    value,
    ...(mention.counted && { counted: mention.counted }),
    ...(mention.isAge && { isAge: mention.isAge }),
  };
}
