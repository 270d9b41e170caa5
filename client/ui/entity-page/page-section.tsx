import { type ReactNode, useId } from 'react';
import { say } from '../../texts/say.ts';
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
      <h2 id={id}>{total === null ? title : say('common.titleCount', { title, count: total })}</h2>
      {isLoading && <Loading what={what} />}
      {total === 0 && <p className="panel-soft">{empty}</p>}
      {children}
      {total !== null && rows.length < total && (
        <p className="panel-soft">{say('page.listed', { count: rows.length, total })}</p>
      )}
      {error !== null && <Failed what={what} error={error} onRetry={more} />}
      {hasMore && error === null && <MoreButton what={what} onPress={more} />}
    </section>
  );
}
