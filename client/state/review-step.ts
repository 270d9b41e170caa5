import { say } from '../texts/say.ts';
import type { Names } from './step-rows.ts';
import type { Review } from './view.ts';

/** What a change of the review does, in the words of who did it. */
export function toReview(
  from: Review | null,
  to: Review | null,
  { document }: Pick<Names, 'document'>,
): readonly string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (to === null) return [say('step.leftReview')];
  if (from !== null && from.document === to.document)
    return [from.show === to.show ? say('step.otherClaim') : say(`step.review.${to.show}`)];
  return [
    to.document === null
      ? say('step.openedReview')
      : say('step.openedReviewOf', { name: document(to.document) }),
  ];
}
