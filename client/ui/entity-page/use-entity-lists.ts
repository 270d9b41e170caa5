import { useCallback } from 'react';
import { ask } from '../../api/ask.ts';
import { AskError } from '../../api/ask-error.ts';
import type { FilterInput } from '../../api/filter-input.ts';
import { say } from '../../texts/say.ts';
import { pageAboutQuery, pageDocumentsQuery, pageNeighboursQuery, pageSaidQuery } from './operations.ts';
import { type CountedPage, usePages } from './use-pages.ts';

interface Connection<Row> {
  readonly totalCount: number;
  readonly nodes: readonly (Row | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A connection as a counted page. */
export function toCounted<Row>({ totalCount, nodes, pageInfo }: Connection<Row>): CountedPage<Row> {
  return { totalCount, nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

const neighboursAtATime = 25;

/** A page is read as the graph is now, not as it was when it was last opened. */
export const fresh = { requestPolicy: 'network-only' } as const;

/** @throws AskError when there is no such entity. */
function present<T>(entity: T | null | undefined): T {
  if (entity == null) throw new AskError('NOT_FOUND', say('panel.noSuch', { what: say('panel.anEntity') }));
  return entity;
}

/** The claims that have the entity as subject or object and pass a filter. */
function useClaimsAbout(id: string, filter: FilterInput, frontier: number | null) {
  return usePages(
    useCallback(
      async (after: string | null) => {
        const { entity } = await ask(pageAboutQuery, { id, filter, frontier, after }, fresh);
        return toCounted(present(entity).claims);
      },
      [id, filter, frontier],
    ),
  );
}

/** The lists of an entity's page, each asked for on its own, so that one that fails takes no other with it. */
export function useEntityLists(
  id: string,
  filters: { readonly all: FilterInput; readonly disputed: FilterInput; readonly said: FilterInput },
  frontier: number | null,
) {
  const { all, disputed, said } = filters;
  return {
    about: useClaimsAbout(id, all, frontier),
    disputes: useClaimsAbout(id, disputed, frontier),
    said: usePages(
      useCallback(
        async (after: string | null) =>
          toCounted((await ask(pageSaidQuery, { filter: said, frontier, after }, fresh)).claims),
        [said, frontier],
      ),
    ),
    documents: usePages(
      useCallback(
        async (after: string | null) =>
          toCounted((await ask(pageDocumentsQuery, { filter: said, after }, fresh)).documents),
        [said],
      ),
    ),
    neighbours: usePages(
      useCallback(
        async (after: string | null) => {
          const offset = Number(after ?? 0);
          const { entity } = await ask(pageNeighboursQuery, { id, filter: all, offset }, fresh);
          const { newEntities, neighbours } = present(entity).expansion;
          const end = offset + neighboursAtATime;
          return { totalCount: newEntities, nodes: neighbours, next: end < newEntities ? String(end) : null };
        },
        [id, all],
      ),
    ),
  };
}

export type EntityLists = ReturnType<typeof useEntityLists>;
