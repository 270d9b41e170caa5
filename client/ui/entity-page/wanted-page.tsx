import { useCallback } from 'react';
import { ask } from '../../api/ask.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { dispatch } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { EntityButton } from '../panel/entity-button.tsx';
import { citersOf } from './citers-of.ts';
import { factsOf } from './facts-of.ts';
import { wantedQuery } from './operations.ts';
import { PageHead } from './page-head.tsx';
import { PageSection } from './page-section.tsx';
import { fresh, toCounted } from './use-entity-lists.ts';
import { usePages } from './use-pages.ts';

/** Documents that others speak of and whose text is not here, those on which most claims rest first. */
export const WantedPage = () => (
  <>
    <PageHead title={say('page.wanted')}>
      <p className="panel-soft">{say('page.wantedMeans')}</p>
    </PageHead>
    <WantedList />
  </>
);

/** The wanted documents, each with who cites it and the way to add it. */
export function WantedList() {
  const pages = usePages(
    useCallback(
      async (after: string | null) => toCounted((await ask(wantedQuery, { after }, fresh)).citedDocuments),
      [],
    ),
  );
  return (
    <PageSection
      title={say('page.citedNotHeld')}
      what={say('page.wantedWhat')}
      pages={pages}
      empty={say('page.noneWanted')}
    >
      <ul className="panel-list">
        {pages.rows.map((document) => {
          const { totalCount, nodes } = document.dependents;
          const claims = wholeRows(nodes);
          const citers = citersOf(claims, document.id);
          return (
            <li key={document.id} className="page-wanted">
              <EntityButton entity={document} />{' '}
              <span className="panel-soft">{say('page.goesThrough', { count: totalCount })}</span>
              {citers.length > 0 && (
                <p>
                  {claims.length < totalCount
                    ? say('page.citedByInFirst', { count: claims.length })
                    : say('page.citedBy')}{' '}
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
                aria-label={say('page.addDocumentNamed', { name: document.name })}
                onClick={() => dispatch({ type: 'intake-opened', known: factsOf(document, claims) })}
              >
                {say('page.addDocument')}
              </button>
            </li>
          );
        })}
      </ul>
    </PageSection>
  );
}
