import { useCallback } from 'react';
import { ask } from '../../api/ask.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { plural } from '../../state/plural.ts';
import { dispatch } from '../../state/store.ts';
import { EntityButton } from '../panel/entity-button.tsx';
import { citersOf } from './citers-of.ts';
import { factsOf } from './facts-of.ts';
import { wantedQuery } from './operations.ts';
import { PageHead } from './page-head.tsx';
import { PageSection } from './page-section.tsx';
import { fresh, toCounted } from './use-entity-lists.ts';
import { usePages } from './use-pages.ts';

/** Documents that others speak of and whose text is not here, those on which most claims rest first. */
export function WantedPage() {
  const pages = usePages(
    useCallback(
      async (after: string | null) => toCounted((await ask(wantedQuery, { after }, fresh)).citedDocuments),
      [],
    ),
  );
  return (
    <>
      <PageHead title="Wanted documents">
        <p className="panel-soft">
          They are cited, and their text is not here: what is said through them is known at second hand. No
          filter is applied to this list.
        </p>
      </PageHead>
      <PageSection title="Cited, not held" what="wanted documents" pages={pages} empty="None is wanted.">
        <ul className="panel-list">
          {pages.rows.map((document) => {
            const { totalCount, nodes } = document.dependents;
            const claims = wholeRows(nodes);
            const citers = citersOf(claims, document.id);
            return (
              <li key={document.id} className="page-wanted">
                <EntityButton entity={document} />{' '}
                <span className="panel-soft">{plural(totalCount, 'claim goes', 'claims go')} through it</span>
                {citers.length > 0 && (
                  <p>
                    Cited by
                    {claims.length < totalCount ? `, in the first ${claims.length} claims` : ''}:{' '}
                    {citers.map((citer) => (
                      <span key={citer.id}>
                        <EntityButton entity={citer} />{' '}
                      </span>
                    ))}
                  </p>
                )}
                <button
                  type="button"
                  className="panel-button page-tools"
                  aria-label={`Add this document: ${document.name}`}
                  onClick={() => dispatch({ type: 'intake-opened', known: factsOf(document, claims) })}
                >
                  Add this document
                </button>
              </li>
            );
          })}
        </ul>
      </PageSection>
    </>
  );
}
