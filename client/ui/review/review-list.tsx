import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { briefTimeWords } from '../../../server/domain/time-words.ts';
import { ask } from '../../api/ask.ts';
import type { ReadReviewListQuery } from '../../api/generated/graphql.ts';
import { readReviewList } from '../../api/review.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { plural } from '../../state/plural.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { sentenceOf } from './use-review.ts';

type Documents = ReadReviewListQuery['documents'];

/** The documents in which claims wait, each with its review one press away. */
export function ReviewList() {
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
    <section className="review-list">
      <header className="review-head">
        <h1>Documents to review</h1>
        <div className="review-actions">
          <Button className="button" onPress={() => dispatch({ type: 'intake-opened' })}>
            Add documents
          </Button>
          <Button className="button" onPress={() => dispatch({ type: 'review-closed' })}>
            Close
          </Button>
        </div>
      </header>
      {error !== null && <p role="alert">{error}</p>}
      {found === null && error === null && <p role="status">Loading the list …</p>}
      {found !== null && rows.length === 0 && (
        <p>Nothing waits to be reviewed. What a program reads in a document that you add shows here.</p>
      )}
      <ul className="start-documents">
        {rows.map((row) => (
          <li key={row.id} className="start-document">
            <div>
              <h2>{nameOfShown(row)}</h2>
              <p>
                {[
                  row.publisher === null ? null : nameOfShown(row.publisher),
                  row.published === null ? null : briefTimeWords(row.published),
                  `${plural(row.claims.totalCount, 'claim waits', 'claims wait')}, of ${row.extracted.totalCount} that were read`,
                ]
                  .filter((fact) => fact !== null)
                  .join(' · ')}
              </p>
            </div>
            <Button
              className="button button-main"
              aria-label={`Review ${row.name}`}
              onPress={() => dispatch({ type: 'review-opened', document: row.id })}
            >
              Review
            </Button>
          </li>
        ))}
      </ul>
      {found !== null && found.totalCount > rows.length && (
        <p>
          The first {rows.length} of {found.totalCount} are listed.
        </p>
      )}
    </section>
  );
}
