import { useMemo } from 'react';
import { dispatch, useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
import type { PanelActions } from '../panel/panel-context.ts';
import { withdrawActions } from '../withdraw/withdraw-actions.ts';

/** What parts of the panel do on a page: an entity opens its own page, anything else opens in the panel of the picture. */
export function usePageActions(): PanelActions {
  const filter = useSelect((state) => state.view.filter);
  const changes = useSelect((state) => state.status.changes);
  return useMemo(() => {
    const openPage = (id: string): void => dispatch({ type: 'page-opened', page: { kind: 'entity', id } });
    return {
      filter: toFilterInput(filter),
      frontier: filter.frontier,
      changes,
      place: null,
      entityTools: null,
      select: (selection) =>
        selection.kind === 'entity' ? openPage(selection.id) : dispatch({ type: 'page-closed', selection }),
      openPlace: ({ document, entity }) =>
        dispatch({ type: 'page-closed', selection: { kind: 'document', id: document, naming: entity } }),
      point: (ids) => dispatch({ type: 'pointed', ids }),
      pathsFrom: () => null,
      findPaths: (id) => dispatch({ type: 'path-ends-picked', ids: [id] }),
      expand: (hub) => dispatch({ type: 'expanding-opened', hubs: [hub] }),
      accordingTo: (id) => dispatch({ type: 'filter-changed', filter: { accordingTo: [id] } }),
      openPage,
      ledFrom: null,
      decide: (deciding) => dispatch({ type: 'deciding-opened', deciding }),
      review: (document) => dispatch({ type: 'review-opened', document }),
      ...withdrawActions,
    };
  }, [filter, changes]);
}
