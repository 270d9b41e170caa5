import { useState } from 'react';
import type { Direction, PanelLinkFragment } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import type { PanelEntity } from './entity-panel.tsx';
import { isFiltering } from './is-filtering.ts';
import { MoreButton } from './more-button.tsx';
import { entityLinksQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading } from './panel-state.tsx';
import { denialWords } from './support-words.ts';
import { useAnswer } from './use-answer.ts';
import { useRowFocus } from './use-row-focus.ts';

/** Links of one predicate in one direction. */
interface Facet {
  readonly predicate: string;
  readonly direction: Direction;
}

/** The links by facet with counts over the whole graph, and the links of the facet picked, a page at a time. */
export function EntityLinks({
  id,
  counts,
}: {
  readonly id: string;
  readonly counts: PanelEntity['linkCounts'];
}) {
  const { filter } = usePanel();
  const [facet, setFacet] = useState<Facet | null>(null);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  // The facet picked may be gone under a new filter: then all links show.
  const picked = counts.find(
    (it) => it.predicate.id === facet?.predicate && it.direction === facet.direction,
  );
  return (
    <section>
      <h4 className="panel-part">{say('panel.linksCount', { count: total })}</h4>
      {total === 0 && (
        <p className="panel-soft">{say(isFiltering(filter) ? 'panel.noLinkPasses' : 'panel.noLink')}</p>
      )}
      {counts.length > 1 && (
        // A fieldset's own look would have to be undone, and its legend is the heading above.
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div className="facets" role="group" aria-label={say('panel.linksByPredicate')}>
          <FacetButton label={say('panel.all')} count={total} on={!picked} onPress={() => setFacet(null)} />
          {counts.map(({ predicate, direction, count }) => (
            <FacetButton
              key={`${predicate.id} ${direction}`}
              label={direction === 'OUT' ? predicate.label : predicate.inverse}
              count={count}
              on={picked?.predicate.id === predicate.id && picked.direction === direction}
              onPress={() => setFacet({ predicate: predicate.id, direction })}
            />
          ))}
        </div>
      )}
      {total > 0 && (
        <ul className="panel-list">
          <LinkRows
            key={picked ? `${picked.predicate.id} ${picked.direction}` : 'all'}
            id={id}
            facet={picked ? { predicate: picked.predicate.id, direction: picked.direction } : null}
            after={null}
          />
        </ul>
      )}
    </section>
  );
}

interface FacetButtonProps {
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
  readonly onPress: () => void;
}

function FacetButton({ label, count, on, onPress }: FacetButtonProps) {
  return (
    <button type="button" className="facet" aria-pressed={on} onClick={onPress}>
      {label} <span className="facet-count">{count}</span>
    </button>
  );
}

interface LinkRowsProps {
  readonly id: string;
  readonly facet: Facet | null;
  readonly after: string | null;
}

/** One page of links and, once asked for, the pages after it: each page is its own query, so none is merged by hand. */
function LinkRows({ id, facet, after }: LinkRowsProps) {
  const { filter } = usePanel();
  const [more, setMore] = useState(false);
  const { data, current, error, retry } = useAnswer(entityLinksQuery, {
    id,
    after,
    filter: facet ? { ...filter, predicates: [facet.predicate] } : filter,
    direction: facet?.direction ?? null,
  });
  const page = current ? data?.entity?.links : undefined;
  const firstRow = useRowFocus(after !== null, page !== undefined);
  if (error && !page) {
    return (
      <li>
        <Failed what={say('panel.theLinks')} error={error} onRetry={retry} />
      </li>
    );
  }
  if (!page) {
    return (
      <li>
        <Loading what={say('panel.links')} />
      </li>
    );
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      {wholeRows(page.nodes).map((link, index) => (
        <li key={link.id} className="link-row" ref={index === 0 ? firstRow : null}>
          <LinkRow link={link} from={id} />
        </li>
      ))}
      {hasNextPage && !more && (
        <li>
          <MoreButton what={say('panel.links')} onPress={() => setMore(true)} />
        </li>
      )}
      {hasNextPage && more && endCursor && <LinkRows id={id} facet={facet} after={endCursor} />}
    </>
  );
}

/** A link as seen from one of its ends: the words lead to its evidence, the far end's name to that entity. */
function LinkRow({ link, from }: { readonly link: PanelLinkFragment; readonly from: string }) {
  const { select } = usePanel();
  const out = link.subject.id === from;
  const far = out ? link.object : link.subject;
  const farName = nameOfShown(far);
  const { tellers, origins, denied } = link.support;
  return (
    <>
      <button type="button" className="panel-row" onClick={() => select({ kind: 'link', id: link.id })}>
        <span className="visually-hidden">{say('panel.evidenceForLink')} </span>
        <span className="link-row-predicate">{out ? link.predicate.label : link.predicate.inverse}</span>{' '}
        {farName}
        <span className="link-row-support panel-soft">
          {say('panel.rowSupport', { tellers, origins })}
          {denied > 0 && `, ${denialWords(denied)}`}
        </span>
        {link.disputed && <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>}
      </button>
      <button
        type="button"
        className="link-row-go"
        onClick={() => select({ kind: 'entity', id: far.id })}
        aria-label={say('panel.goTo', { name: farName })}
        title={say('panel.goTo', { name: farName })}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path
            d="M4 2l4 4-4 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
    </>
  );
}
