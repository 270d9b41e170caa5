import { lastAtMost } from '../../domain/last-at-most.ts';
import type { Span } from '../extract/analysis.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** How texts are cut, in UTF-16 code units. */
export interface PassageSize {
  readonly most: number;
  /** How far a passage reaches back into the one before, so that what stands at a cut is read whole once. */
  readonly overlap: number;
}

/** The predicate table goes with each passage: shorter ones would cost more, of longer ones models skip the middle. */
export const usualSize: PassageSize = { most: 6_000, overlap: 600 };

/** The greatest of ascending numbers that lies in (above, upTo]; undefined when none does. `from` is where to look first. */
function lastWithin(numbers: readonly number[], above: number, upTo: number): number | undefined {
  const found = numbers[lastAtMost(numbers, upTo)];
  return found !== undefined && found > above ? found : undefined;
}

/** The place at or before `at` that is after a blank, no further back than `least`; else one that cuts no character in two. */
function wordBorder(text: string, at: number, least: number): number {
  for (let place = at; place > least; place -= 1) if (/\s/u.test(text[place - 1] ?? '')) return place;
  const splitsPair = /[\uDC00-\uDFFF]/u.test(text[at] ?? '') && /[\uD800-\uDBFF]/u.test(text[at - 1] ?? '');
  if (!splitsPair) return at;
  return at - 1 > least ? at - 1 : at + 1;
}

/**
 * Cuts a text into passages that overlap and together cover it: where a paragraph begins, else a sentence, else a word, in the
 * second half of what a passage may hold. Takes time in proportion to the text.
 */
export function cutPassages(text: string, { most, overlap }: PassageSize = usualSize): Span[] {
  const sentences = sentenceStarts(text);
  const paragraphs = sentences.filter(
    (start) => start === 0 || /\n\s*$/u.test(text.slice(Math.max(0, start - 8), start)),
  );
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    if (text.length - start <= most) {
      spans.push({ start, end: text.length });
      break;
    }
    const [middle, limit] = [start + (most >> 1), start + most];
    const end =
      lastWithin(paragraphs, middle, limit) ??
      lastWithin(sentences, middle, limit) ??
      wordBorder(text, limit, middle);
    spans.push({ start, end });
    // Back to the last sentence that leaves enough of the passage before; always beyond its start.
    const back = Math.max(end - overlap, start + 1);
    const least = Math.max(start, end - 2 * overlap);
    start = lastWithin(sentences, least, back) ?? wordBorder(text, back, least);
  }
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}
