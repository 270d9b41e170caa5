import type { Names } from './step-words.ts';
import type { Review } from './view.ts';

/** What a change of the review does, in the words of who did it. */
export function toReview(
  from: Review | null,
  to: Review | null,
  { document }: Pick<Names, 'document'>,
): readonly string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (to === null) return ['left the review'];
  if (from !== null && from.document === to.document)
    return [
      from.show === to.show ? 'went to another claim of the review' : `showed ${to.show} in the review`,
    ];
  return [to.document === null ? 'opened the review' : `opened the review of ${document(to.document)}`];
}
