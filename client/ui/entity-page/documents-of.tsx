import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { say } from '../../texts/say.ts';
import type { PanelEntity } from '../panel/entity-panel.tsx';
import { DocumentButton } from './document-button.tsx';
import { numberSources, type SourcedClaim } from './number-sources.ts';
import { PageSection } from './page-section.tsx';
import type { EntityLists } from './use-entity-lists.ts';

export interface DocumentsOfProps {
  readonly id: string;
  readonly pages: EntityLists['documents'];
  readonly mentions: PanelEntity['mentions'];
  readonly claims: readonly PanelClaimFragment[];
}

/** The documents in which it speaks, those that it published apart, and those that name it or make a claim about it. */
export function DocumentsOf({ id, pages, mentions, claims }: DocumentsOfProps) {
  const published = pages.rows.filter(({ publisher }) => publisher?.id === id);
  const others = pages.rows.filter(({ publisher }) => publisher?.id !== id);
  const naming = wholeRows(mentions).map(({ passage }) => ({ document: passage.document }));
  const speakOfIt = [...numberSources([...naming, ...claims]).values()].map(({ document }) => document);
  return (
    <>
      <PageSection
        title={say('page.speaksIn')}
        what={say('page.speaksInWhat')}
        pages={pages}
        empty={say('page.speaksInNone')}
      >
        <DocumentList title={say('page.itPublished')} documents={published} />
        <DocumentList title={say('page.othersPublished')} documents={others} />
      </PageSection>
      <section aria-label={say('page.speakOfIt')}>
        <h2>{say('common.titleCount', { title: say('page.speakOfIt'), count: speakOfIt.length })}</h2>
        <p className="panel-soft">{say('page.asFarAsListed')}</p>
        <DocumentList title={null} documents={speakOfIt} />
      </section>
    </>
  );
}

function DocumentList(props: {
  readonly title: string | null;
  readonly documents: readonly SourcedClaim['document'][];
}) {
  if (props.documents.length === 0) return null;
  return (
    <>
      {props.title !== null && <h3>{props.title}</h3>}
      <ul className="panel-list">
        {props.documents.map((document) => (
          <li key={document.id}>
            <DocumentButton document={document} />
          </li>
        ))}
      </ul>
    </>
  );
}
