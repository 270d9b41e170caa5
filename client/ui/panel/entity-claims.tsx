import { useState } from 'react';
import { MoreButton } from './more-button.tsx';
import { entityClaimsQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading } from './panel-state.tsx';
import { useAnswer } from './use-answer.ts';
import { useRowFocus } from './use-row-focus.ts';

/** The claims that have the entity as subject or object, each as a sentence with its attribution, a page at a time. */
export function EntityClaims({ id }: { readonly id: string }) {
  const { filter, frontier } = usePanel();
  const { data, current } = useAnswer(entityClaimsQuery, { id, filter, frontier, after: null });
  const passing = current ? data?.entity?.claims.totalCount : undefined;
  const whole = data?.entity?.whole.totalCount;
  const hidden = passing === undefined || whole === undefined ? 0 : whole - passing;
  return (
    <section>
      <h4 className="panel-part">Claims about it{passing === undefined ? '' : ` (${passing})`}</h4>
      {hidden > 0 && (
        <p className="panel-soft">
          {hidden} more {hidden === 1 ? 'claim does' : 'claims do'} not pass the filter
          {frontier === null ? '' : ` or ${hidden === 1 ? 'lies' : 'lie'} beyond frontier ${frontier}`}.
        </p>
      )}
      {whole === 0 && <p className="panel-soft">Documents name it, but no claim is about it.</p>}
      <ul className="panel-list">
        <ClaimRows id={id} after={null} />
      </ul>
    </section>
  );
}

/** One page of claims and, once asked for, the pages after it. */
function ClaimRows({ id, after }: { readonly id: string; readonly after: string | null }) {
  const { filter, frontier, select } = usePanel();
  const [more, setMore] = useState(false);
  const { data, current, error, retry } = useAnswer(entityClaimsQuery, { id, filter, frontier, after });
  const page = current ? data?.entity?.claims : undefined;
  const firstRow = useRowFocus(after !== null, page !== undefined);
  if (error && !page) {
    return (
      <li>
        <Failed what="the claims" error={error} onRetry={retry} />
      </li>
    );
  }
  if (!page) {
    return (
      <li>
        <Loading what="claims" />
      </li>
    );
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      {page.nodes.map((claim, index) => (
        <li key={claim.id} ref={index === 0 ? firstRow : null}>
          <button type="button" className="panel-row" onClick={() => select({ kind: 'claim', id: claim.id })}>
            {claim.sentence}
            {claim.disputed && <span className="panel-tag panel-tag-warn">disputed</span>}
          </button>
        </li>
      ))}
      {hasNextPage && !more && (
        <li>
          <MoreButton what="claims" onPress={() => setMore(true)} />
        </li>
      )}
      {hasNextPage && more && endCursor && <ClaimRows id={id} after={endCursor} />}
    </>
  );
}
