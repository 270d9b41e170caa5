import { useState } from 'react';
import type { PanelClaimLineFragment } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { say } from '../../texts/say.ts';
import { MoreButton } from './more-button.tsx';
import { usePanel } from './panel-context.ts';
import { Failed, Loading } from './panel-state.tsx';
import type { Page } from './use-all-pages.ts';
import type { Answer } from './use-answer.ts';
import { useRowFocus } from './use-row-focus.ts';

export interface ClaimPage extends Page<PanelClaimLineFragment> {
  /** Claims that pass the filter, on all pages. */
  readonly totalCount: number;
  /** Claims without the filter of the view. */
  readonly whole: number;
}

/** A hook that asks for one page of an entity's claims: a module's own function, so the same at every draw. */
export type UseClaimPage = (id: string, after: string | null) => Answer<ClaimPage>;

export interface ClaimListProps {
  readonly id: string;
  readonly title: string;
  readonly usePage: UseClaimPage;
  /** Said when there is no claim at all, with whatever filter. Null: the part is then left out. */
  readonly empty: string | null;
}

/** A part of the panel: claims, each as a sentence with its attribution, a page at a time, and how many the filter keeps out. */
export function ClaimList({ id, title, usePage, empty }: ClaimListProps) {
  const { frontier } = usePanel();
  const { data, current } = usePage(id, null);
  const passing = current ? data?.totalCount : undefined;
  const hidden = passing === undefined || data === undefined ? 0 : data.whole - passing;
  if (empty === null && (data === undefined || data.whole === 0)) return null;
  return (
    <section>
      <h4 className="panel-part">
        {passing === undefined ? title : say('panel.titleCount', { title, count: String(passing) })}
      </h4>
      {hidden > 0 && (
        <p className="panel-soft">
          {frontier === null
            ? say('panel.notPassing', { count: hidden })
            : say('panel.notPassingOrBeyond', { count: hidden, rung: String(frontier) })}
        </p>
      )}
      {data?.whole === 0 && <p className="panel-soft">{empty}</p>}
      <ul className="panel-list">
        <ClaimRows id={id} usePage={usePage} after={null} />
      </ul>
    </section>
  );
}

interface ClaimRowsProps {
  readonly id: string;
  readonly usePage: UseClaimPage;
  readonly after: string | null;
}

/** One page of claims and, once asked for, the pages after it. */
function ClaimRows({ id, usePage, after }: ClaimRowsProps) {
  const { select } = usePanel();
  const [more, setMore] = useState(false);
  const { data, current, error, retry } = usePage(id, after);
  const page = current ? data : undefined;
  const firstRow = useRowFocus(after !== null, page !== undefined);
  if (error && !page) {
    return (
      <li>
        <Failed what={say('panel.theClaims')} error={error} onRetry={retry} />
      </li>
    );
  }
  if (!page) {
    return (
      <li>
        <Loading what={say('panel.claims')} />
      </li>
    );
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      {wholeRows(page.nodes).map((claim, index) => (
        <li key={claim.id} ref={index === 0 ? firstRow : null}>
          <button type="button" className="panel-row" onClick={() => select({ kind: 'claim', id: claim.id })}>
            {claim.sentence}
            {claim.disputed && <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>}
            {claim.document.invented && (
              <span className="panel-tag panel-tag-invented">{say('common.inventedExample')}</span>
            )}
          </button>
        </li>
      ))}
      {hasNextPage && !more && (
        <li>
          <MoreButton what={say('panel.claims')} onPress={() => setMore(true)} />
        </li>
      )}
      {hasNextPage && more && endCursor && <ClaimRows id={id} usePage={usePage} after={endCursor} />}
    </>
  );
}
