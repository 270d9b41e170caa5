import { type ReactNode, useId } from 'react';
import { MoreButton } from '../panel/more-button.tsx';
import { Failed, Loading } from '../panel/panel-state.tsx';
import type { Pages } from './use-pages.ts';

export interface PageSectionProps {
  readonly title: string;
  /** What the rows are, in the plural. */
  readonly what: string;
  readonly pages: Pages<unknown>;
  /** Said when there is none. */
  readonly empty: string;
  readonly children: ReactNode;
}

/** A list of a page: how many there are, those that have come, and the way to more. What does not come takes nothing else with it. */
export function PageSection({ title, what, pages, empty, children }: PageSectionProps) {
  const { rows, total, hasMore, isLoading, error, more } = pages;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {total !== null && ` (${total.toLocaleString('en')})`}
      </h2>
      {isLoading && <Loading what={what} />}
      {total === 0 && <p className="panel-soft">{empty}</p>}
      {children}
      {total !== null && rows.length < total && (
        <p className="panel-soft">
          {rows.length.toLocaleString('en')} of {total.toLocaleString('en')} are listed.
        </p>
      )}
      {error !== null && <Failed what={what} error={error} onRetry={more} />}
      {hasMore && error === null && <MoreButton what={what} onPress={more} />}
    </section>
  );
}
