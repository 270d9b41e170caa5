import { diffArrays } from 'diff';
import { wordsOf } from './words.ts';

/** What came of a stretch of words from one wording to the next. */
export const differenceKinds = ['SAME', 'ADDED', 'REMOVED'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Words in a row of which the same came: as the second text writes them, or, where it left them out, the first. */
export interface WordDifference {
  readonly kind: DifferenceKind;
  readonly text: string;
}

/**
 * How the words of one text became those of another, in order. Case, marks and spelling as folded do not count.
 * @returns the pieces, and the share of the words of both that are the same, 0 to 1
 */
export function wordDifferences(
  before: string,
  after: string,
): { readonly pieces: WordDifference[]; readonly share: number } {
  const [old, fresh] = [wordsOf(before).parts, wordsOf(after).parts];
  const folded = (words: typeof old): string[] => words.map((word) => word.folded);
  const places = { old: 0, fresh: 0 };
  let same = 0;
  const pieces = diffArrays(folded(old), folded(fresh)).map(({ added, removed, count }): WordDifference => {
    const [text, words, from] = removed ? [before, old, places.old] : [after, fresh, places.fresh];
    if (!added) places.old += count;
    if (!removed) places.fresh += count;
    if (!added && !removed) same += count;
    return {
      kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
      text: text.slice(words[from]?.start ?? 0, words[from + count - 1]?.end ?? 0),
    };
  });
  const all = old.length + fresh.length;
  return { pieces, share: all === 0 ? 1 : (2 * same) / all };
}
