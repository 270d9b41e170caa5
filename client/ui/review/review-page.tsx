import type { Review } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { ReviewDocument } from './review-document.tsx';
import { ReviewList } from './review-list.tsx';
import './review.css';

/** What a program read, for people to accept, correct or reject: one document, or the list of those that have something to review. */
export function ReviewPage({ document, claim, show }: Review) {
  return (
    <main className="review" aria-label={say('review.page')}>
      {document === null ? (
        <ReviewList />
      ) : (
        <ReviewDocument key={document} id={document} claim={claim} show={show} />
      )}
    </main>
  );
}
