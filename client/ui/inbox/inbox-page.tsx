import '../../texts/inbox-texts.ts';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { InboxCountsQuery } from '../../api/generated/graphql.ts';
import { inboxCountsQuery } from '../../api/inbox.ts';
import { type InboxPart, inboxParts } from '../../state/page.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { PageHead } from '../entity-page/page-head.tsx';
import { fresh } from '../entity-page/use-entity-lists.ts';
import { WantedList } from '../entity-page/wanted-page.tsx';
import { DocumentsToReview } from '../review/review-list.tsx';
import { CandidatesPart } from './candidates-part.tsx';
import { DisputesPart } from './disputes-part.tsx';
import { OriginsPart } from './origins-part.tsx';
import './inbox.css';

const countOf: Readonly<Record<InboxPart, (counts: InboxCountsQuery) => number>> = {
  candidates: ({ identityCandidates }) => identityCandidates.totalCount,
  claims: ({ documents }) => documents.totalCount,
  disputes: ({ disputes }) => disputes.totalCount,
  wanted: ({ citedDocuments }) => citedDocuments.totalCount,
  origins: ({ linksOfOneOrigin }) => linksOfOneOrigin.totalCount,
};

/** How much waits in each part; null until it is known, and when it cannot be: the parts say why. */
function useCounts(part: InboxPart, decided: number): InboxCountsQuery | null {
  const [counts, setCounts] = useState<InboxCountsQuery | null>(null);
  const changes = useSelect((state) => state.status.changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part, a decision and a change each ask anew.
  useEffect(() => {
    let isCurrent = true;
    ask(inboxCountsQuery, {}, fresh).then(
      (found) => isCurrent && setCounts(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [part, decided, changes]);
  return counts;
}

/** What waits for a person: each part with how much it is, and one of them open. */
export function InboxPage({ part }: { readonly part: InboxPart }) {
  const [decided, setDecided] = useState(0);
  const counts = useCounts(part, decided);
  const hasChanged = useRef(false);
  useEffect(
    () => () => {
      // What was read elsewhere may be old by now.
      if (hasChanged.current) dispatch({ type: 'graph-changed' });
    },
    [],
  );
  const onDecided = (): void => {
    hasChanged.current = true;
    setDecided((before) => before + 1);
  };
  return (
    <>
      <PageHead title={say('inbox.title')}>
        <p className="panel-soft">{say('inbox.means')}</p>
      </PageHead>
      <nav className="inbox-parts" aria-label={say('inbox.parts')}>
        {inboxParts.map((one) => (
          <button
            key={one}
            type="button"
            className="inbox-part"
            {...(one === part ? { 'aria-current': 'page' as const } : {})}
            onClick={() => dispatch({ type: 'page-opened', page: { kind: 'inbox', part: one } })}
          >
            {counts === null
              ? say(`inbox.${one}`)
              : say('common.titleCount', { title: say(`inbox.${one}`), count: countOf[one](counts) })}
          </button>
        ))}
      </nav>
      {part === 'candidates' && <CandidatesPart onDecided={onDecided} />}
      {part === 'claims' && (
        <section aria-label={say('inbox.claims')}>
          <p className="panel-soft">{say('inbox.claimsMean')}</p>
          <DocumentsToReview />
        </section>
      )}
      {part === 'disputes' && <DisputesPart onDecided={onDecided} />}
      {part === 'wanted' && (
        <>
          <p className="panel-soft">{say('page.wantedMeans')}</p>
          <WantedList />
        </>
      )}
      {part === 'origins' && <OriginsPart />}
    </>
  );
}
