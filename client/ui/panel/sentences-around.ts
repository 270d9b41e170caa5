import type { Range } from './passage-marks.ts';

/** The paragraphs of a text: what stands between line ends; empty lines are none. Offsets in UTF-16 code units. */
export function paragraphs(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The whole sentences in which the passages stand, in the order of the text; neighbouring sentences come as one range.
 * A sentence never crosses a paragraph end. `language` is a tag for the sentence breaker; an unknown one is left out.
 */
export function sentencesAround(text: string, passages: readonly Range[], language?: string | null): Range[] {
  const breaker = sentenceBreaker(language);
  const found: Range[] = [];
  for (const paragraph of paragraphs(text)) {
    const touching = passages.filter((it) => it.start < paragraph.end && it.end > paragraph.start);
    if (touching.length === 0) continue;
    for (const piece of breaker.segment(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + piece.index;
      const end = start + piece.segment.length;
      if (!touching.some((it) => it.start < end && it.end > start)) continue;
      const last = found.at(-1);
      if (last && last.end === start) found[found.length - 1] = { start: last.start, end };
      else found.push({ start, end });
    }
  }
  return found;
}

function sentenceBreaker(language?: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
