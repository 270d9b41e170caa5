import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { pairsOf } from '../../state/path-search.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { type PanelActions, PanelContext } from '../panel/panel-context.ts';
import { PanelHead } from '../panel/panel-head.tsx';
import { PairPaths } from './pair-paths.tsx';
import { PathControls } from './path-controls.tsx';
import './paths-panel.css';
import './path-print.css';
import { withdrawActions } from '../withdraw/withdraw-actions.ts';

/** What the parts of the side panel that show evidence ask for here. */
function useEvidenceActions(): PanelActions {
  const filter = useSelect((state) => state.view.filter);
  const changes = useSelect((state) => state.status.changes);
  return useMemo((): PanelActions => {
    const select: PanelActions['select'] = (selection) => dispatch({ type: 'selected', selection });
    return {
      filter: toFilterInput(filter),
      frontier: filter.frontier,
      changes,
      place: null,
      entityTools: null,
      select,
      openPlace: ({ document, entity }) => select({ kind: 'document', id: document, naming: entity }),
      point: (ids) => dispatch({ type: 'pointed', ids }),
      pathsFrom: () => null,
      findPaths: (id) => dispatch({ type: 'path-ends-picked', ids: [id] }),
      expand: (hub) => dispatch({ type: 'expanding-opened', hubs: [hub] }),
      openPage: (id) => dispatch({ type: 'page-opened', page: { kind: 'entity', id } }),
      accordingTo: (id) => dispatch({ type: 'filter-changed', filter: { accordingTo: [id] } }),
      ledFrom: null,
      decide: (deciding) => dispatch({ type: 'deciding-opened', deciding }),
      review: (document) => dispatch({ type: 'review-opened', document }),
      ...withdrawActions,
    };
  }, [filter, changes]);
}

/** The paths between the ends, pair by pair, and what is asked of them. */
export function PathsPanel() {
  const search = useSelect((state) => state.view.paths);
  const actions = useEvidenceActions();
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const [printing, setPrinting] = useState<string | null>(null);

  // The button that led here may be gone with its panel; where the reader was elsewhere, the focus stays there.
  useEffect(() => {
    const isFirstSight = store.getState().past.length === 0;
    if (!isFirstSight && document.activeElement === document.body)
      title.current?.focus({ preventScroll: true });
  }, []);

  if (search === null) return null;
  return (
    <section className="side-panel" aria-labelledby={titleId} data-kind="paths">
      <PanelHead
        id={titleId}
        title={title}
        name={say('paths.paths')}
        closes={say('paths.endSearch')}
        onClose={() => dispatch({ type: 'path-ends-changed', ends: [] })}
      />
      <PanelContext value={actions}>
        <div className="side-panel-body">
          <PathControls search={search} />
          {pairsOf(search.ends).map((pair) => (
            <PairPaths
              key={JSON.stringify(pair)}
              pair={pair}
              search={search}
              printing={printing}
              onPrint={setPrinting}
            />
          ))}
          <p className="panel-soft">{say('paths.saysNoMore')}</p>
        </div>
      </PanelContext>
    </section>
  );
}
