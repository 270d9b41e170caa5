import { lazy, Suspense, useMemo } from 'react';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { EntityButton } from '../panel/entity-button.tsx';
import { EntityNames } from '../panel/entity-names.tsx';
import type { PanelEntity } from '../panel/entity-panel.tsx';
import { entityQuery } from '../panel/operations.ts';
import { usePanel } from '../panel/panel-context.ts';
import { Failed, Loading, NotFound } from '../panel/panel-state.tsx';
import { StandsFor } from '../panel/stands-for.tsx';
import { typePath } from '../panel/type-path.ts';
import { UpToDate } from '../panel/up-to-date.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { ClaimEntries, type ClaimNotes } from './claim-entry.tsx';
import { countOrigins } from './content-of.ts';
import { DisputeSides } from './dispute-sides.tsx';
import { DocumentButton } from './document-button.tsx';
import { DocumentsOf } from './documents-of.tsx';
import { groupDisputes } from './group-disputes.ts';
import { numberSources } from './number-sources.ts';
import { FilterRemark, PageHead } from './page-head.tsx';
import { PageSection } from './page-section.tsx';
import { groupByPeriod } from './periods.ts';
import { splitVoices } from './split-voices.ts';
import { type EntityLists, useEntityLists } from './use-entity-lists.ts';

const OneThing = lazy(async () => ({ default: (await import('../identity/one-thing.tsx')).OneThing }));

/** All that is said of one entity and by it, on a page of its own. */
export function EntityPage({ id }: { readonly id: string }) {
  const { filter, frontier } = usePanel();
  const { data, current, error, retry } = useAnswer(entityQuery, { id, filter });
  const filters = useMemo(
    () => ({
      all: filter,
      disputed: { ...filter, and: [{ disputed: true }] },
      said: { ...filter, speakers: [id] },
    }),
    [filter, id],
  );
  const lists = useEntityLists(id, filters, frontier);
  const { about, disputes, said } = lists;
  const notes = useMemo((): ClaimNotes => {
    const claims = [...about.rows, ...said.rows, ...disputes.rows];
    return { origins: countOrigins(claims), sources: numberSources(claims) };
  }, [about.rows, said.rows, disputes.rows]);
  const entity = data?.entity;
  if (data !== undefined && !entity)
    return (
      <>
        <PageHead title={say('page.ofEntity')} />
        <NotFound what={say('panel.anEntity')} id={id} />
      </>
    );
  return (
    <>
      <PageHead title={entity ? nameOfShown(entity) : say('page.ofEntity')}>
        {entity && <Facts entity={entity} asked={entity.id === id ? null : id} />}
        <FilterRemark />
      </PageHead>
      {error && !entity && <Failed what={say('panel.theEntity')} error={error} onRetry={retry} />}
      {!entity && !error && <Loading what={say('panel.theEntity')} />}
      {entity && (
        <section aria-label={say('page.names')}>
          <h2>{say('common.titleCount', { title: say('page.names'), count: entity.names.length })}</h2>
          {entity.names.length <= 1 && <p className="panel-soft">{say('page.noOtherName')}</p>}
          <UpToDate current={current}>
            <EntityNames names={entity.names} preferred={entity.name} withDocuments />
          </UpToDate>
        </section>
      )}
      {entity && (
        <Suspense>
          <OneThing id={entity.id} level={2} />
        </Suspense>
      )}
      <About pages={about} notes={notes} />
      <Says id={id} pages={said} notes={notes} />
      <PageSection
        title={say('page.disputedClaims')}
        what={say('page.disputedClaimsWhat')}
        pages={disputes}
        empty={say('page.noneDisputed')}
      >
        {groupDisputes(disputes.rows).map((dispute) => (
          <DisputeSides key={dispute.key} dispute={dispute} notes={notes} />
        ))}
      </PageSection>
      <DocumentsOf id={id} pages={lists.documents} mentions={entity?.mentions ?? []} claims={about.rows} />
      <Neighbours pages={lists.neighbours} />
      <Sources notes={notes} />
    </>
  );
}

function Facts({ entity, asked }: { readonly entity: PanelEntity; readonly asked: string | null }) {
  return (
    <>
      <p className="panel-tags">
        <span className="panel-soft">{typePath(entity.type)}</span>
        {entity.invented && (
          <span className="panel-tag panel-tag-invented">{say('common.inventedExample')}</span>
        )}
      </p>
      <StandsFor mergedFrom={entity.mergedFrom} asked={asked} />
      {entity.note && <p className="panel-note">{entity.note}</p>}
      {entity.identifiers.length > 0 && (
        <p className="panel-soft">
          {entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(' · ')}
        </p>
      )}
    </>
  );
}

interface ListProps {
  readonly pages: EntityLists['about'];
  readonly notes: ClaimNotes;
}

/** What is said about it, by the years that the claims speak of. */
function About({ pages, notes }: ListProps) {
  return (
    <PageSection
      title={say('page.about')}
      what={say('page.aboutWhat')}
      pages={pages}
      empty={say('page.noneAbout')}
    >
      {groupByPeriod(pages.rows).map(({ name, claims }) => (
        <div key={name}>
          <h3>{name ?? say('page.withoutDate')}</h3>
          <ClaimEntries claims={claims} notes={notes} />
        </div>
      ))}
    </PageSection>
  );
}

/** Where it speaks: what it published, apart from what others say that it said. */
function Says({ id, pages, notes }: ListProps & { readonly id: string }) {
  const { own, reported } = splitVoices(pages.rows, id);
  return (
    <PageSection
      title={say('page.says')}
      what={say('page.saysWhat')}
      pages={pages}
      empty={say('page.saysNothing')}
    >
      {own.length > 0 && (
        <>
          <h3>{say('page.inOwnDocuments')}</h3>
          <ClaimEntries claims={own} notes={notes} />
        </>
      )}
      {reported.length > 0 && (
        <>
          <h3>{say('page.othersSay')}</h3>
          <ClaimEntries claims={reported} notes={notes} />
        </>
      )}
    </PageSection>
  );
}

function Neighbours({ pages }: { readonly pages: EntityLists['neighbours'] }) {
  return (
    <PageSection
      title={say('page.neighbours')}
      what={say('page.neighboursWhat')}
      pages={pages}
      empty={say('page.noNeighbours')}
    >
      <ul className="panel-list">
        {pages.rows.map(({ entity, links }) => (
          <li key={entity.id}>
            <EntityButton entity={entity} />{' '}
            <span className="panel-soft">
              {say('page.neighbour', { type: entity.type.name, links: links.length })}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** The documents of all claims listed, by the numbers that the claims give. */
function Sources({ notes }: { readonly notes: ClaimNotes }) {
  const sources = [...notes.sources.values()];
  if (sources.length === 0) return null;
  return (
    <section aria-label={say('page.sources')}>
      <h2>{say('common.titleCount', { title: say('page.sources'), count: sources.length })}</h2>
      <ol>
        {sources.map(({ document }) => (
          <li key={document.id}>
            <DocumentButton document={document} />
          </li>
        ))}
      </ol>
    </section>
  );
}
