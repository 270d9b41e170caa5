import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { ask } from '../../api/ask.ts';
import type { ReadReviewListQuery } from '../../api/generated/graphql.ts';
import { readReviewList } from '../../api/review.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { briefTimeWords } from '../../texts/time-words.ts';
import { sentenceOf } from './use-review.ts';

type Documents = ReadReviewListQuery['documents'];

/** The documents in which claims wait, on a page of their own. */
export const ReviewList = () => (
  <section className="review-list">
    <header className="review-head">
      <h1>{say('review.documentsToReview')}</h1>
      <div className="review-actions">
        <Button className="button" onPress={() => dispatch({ type: 'intake-opened' })}>
          {say('action.addDocuments')}
        </Button>
        <Button className="button" onPress={() => dispatch({ type: 'review-closed' })}>
          {say('common.close')}
        </Button>
      </div>
    </header>
    <DocumentsToReview />
  </section>
);

/** The documents in which claims wait, each with its review one press away. */
export function DocumentsToReview() {
  const [found, setFound] = useState<Documents | null>(null);
  const [error, setError] = useState<string | null>(null);
  // What is read meanwhile may bring more to review.
  const start = useSelect((state) => state.data.start);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let isCurrent = true;
    ask(readReviewList, {}, { requestPolicy: 'network-only' }).then(
      ({ documents }) => isCurrent && setFound(documents),
      (problem: unknown) => isCurrent && setError(sentenceOf(problem)),
    );
    return () => {
      isCurrent = false;
    };
  }, [start]);
  const rows = found === null ? [] : wholeRows(found.nodes);
  return (
    <>
      {error !== null && <p role="alert">{error}</p>}
      {found === null && error === null && <p role="status">{say('review.listLoading')}</p>}
      {found !== null && rows.length === 0 && <p>{say('review.nothingWaits')}</p>}
      <ul className="start-documents">
        {rows.map((row) => (
          <li key={row.id} className="start-document">
            <div>
              <h2>{nameOfShown(row)}</h2>
              <p>
                {[
                  row.publisher === null ? null : nameOfShown(row.publisher),
                  row.published === null ? null : briefTimeWords(row.published),
                  say('review.claimsWait', {
                    waiting: row.claims.totalCount,
                    read: row.extracted.totalCount,
                  }),
                ]
                  .filter((fact) => fact !== null)
                  .join(' · ')}
              </p>
            </div>
            <Button
              className="button button-main"
              aria-label={say('review.reviewNamed', { name: row.name })}
              onPress={() => dispatch({ type: 'review-opened', document: row.id })}
            >
              {say('review.reviewIt')}
            </Button>
          </li>
        ))}
      </ul>
      {found !== null && found.totalCount > rows.length && (
        <p>{say('review.firstListed', { listed: rows.length, count: found.totalCount })}</p>
      )}
    </>
  );
}
