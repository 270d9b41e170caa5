import { type CSSProperties, lazy, type ReactNode, Suspense } from 'react';
import { isPreviewShown } from '../state/expanding-shown.ts';
import { canBeEnd, pickEndLabel } from '../state/path-search.ts';
import { arePathsShown } from '../state/paths-shown.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { toFilterInput } from '../state/view.ts';
import { say } from '../texts/say.ts';
import { EntityTools } from './expand/entity-tools.tsx';
import { OwnNote } from './notes/own-note.tsx';
import { SplitHandle } from './split-handle.tsx';
import { withdrawActions } from './withdraw/withdraw-actions.ts';
// The look of panels is that of lists elsewhere, too.
import './panel/side-panel.css';
import './panel/entity-panel.css';
import './panel/evidence.css';
import './panel/document-panel.css';

/** Asked for when two ends are picked. */
const PathsPanel = lazy(async () => ({ default: (await import('./paths/paths-panel.tsx')).PathsPanel }));

/** Asked for when several entities are first picked out. */
const PickedPanel = lazy(async () => ({ default: (await import('./picking/picked-panel.tsx')).PickedPanel }));

/** Asked for when an entity is first expanded. */
const PreviewPanel = lazy(async () => ({
  default: (await import('./expand/preview-panel.tsx')).PreviewPanel,
}));

/** Asked for when something is first picked out. */
const SidePanel = lazy(async () => ({ default: (await import('./panel/side-panel.tsx')).SidePanel }));

/** There only while two speakers are compared. */
const ComparedSides = lazy(async () => ({
  default: (await import('./voices/compared-sides.tsx')).ComparedSides,
}));

/** Asked for when a group or a bundle is picked out. */
const GroupContent = lazy(async () => ({
  default: (await import('./group/group-content.tsx')).GroupContent,
}));

/** Room beside the picture, with the line that makes it wider. */
function PanelBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const part = useSelect((state) => (state.view.selection?.kind === 'document' ? 'reader' : 'panel'));
  const size = useSelect((state) => state.status.sizes[part]);
  return (
    <aside className="panel" aria-label={name} style={{ '--panel': `${size}%` } as CSSProperties}>
      <SplitHandle part={part} label={say('main.roomForPanel')} isAfter />
      <div className="panel-content">{children}</div>
    </aside>
  );
}

/** What stands beside the picture: what expanding would bring, paths, or what is picked out. */
export function Panel() {
  const selection = useSelect((state) => state.view.selection);
  const filter = useSelect((state) => state.view.filter);
  const changes = useSelect((state) => state.status.changes);
  const ledFrom = useSelect(({ view: { selection }, status: { led } }) =>
    led !== null && selection?.kind === 'entity' && selection.id === led.to ? led.from : null,
  );
  const paths = useSelect((state) => state.view.paths);
  const expanding = useSelect((state) => state.view.expanding);
  const isPreview = useSelect((state) => isPreviewShown(state.view));
  const isOfPaths = useSelect((state) => arePathsShown(state.view));
  const compares = useSelect((state) => state.view.comparison !== null);
  if (isPreview && expanding !== null) {
    return (
      <PanelBox name={say('common.expand')}>
        <Suspense fallback={<p className="coming">{say('main.loadingPreview')}</p>}>
          <PreviewPanel expanding={expanding} />
        </Suspense>
      </PanelBox>
    );
  }
  if (isOfPaths) {
    return (
      <PanelBox name={say('paths.paths')}>
        <Suspense fallback={<p className="coming">{say('main.loadingPaths')}</p>}>
          <PathsPanel />
        </Suspense>
      </PanelBox>
    );
  }
  if (selection === null) return null;
  if (selection.kind === 'entities') {
    return (
      <PanelBox name={say('picking.title')}>
        <Suspense fallback={<p className="coming">{say('picking.loading')}</p>}>
          <PickedPanel />
        </Suspense>
      </PanelBox>
    );
  }
  return (
    <PanelBox name={say('main.details')}>
      {compares && (
        <Suspense>
          <ComparedSides />
        </Suspense>
      )}
      <div className="preview-back-box">
        {expanding !== null && (
          <button
            type="button"
            className="plain-button preview-back"
            onClick={() => dispatch({ type: 'selected', selection: null })}
          >
            {say('main.backToPreview')}
          </button>
        )}
        <Suspense fallback={<p className="coming">{say('common.loading')}</p>}>
          <SidePanel
            entityTools={<EntityTools />}
            ownNote={<OwnNote selection={selection} />}
            groupContent={
              <Suspense fallback={<p className="coming">{say('main.loadingGroup')}</p>}>
                <GroupContent />
              </Suspense>
            }
            selection={selection}
            filter={toFilterInput(filter)}
            frontier={filter.frontier}
            changes={changes}
            onSelect={(next) => dispatch({ type: 'selected', selection: next })}
            onPoint={(ids) => dispatch({ type: 'pointed', ids })}
            pathsFrom={(id) => (canBeEnd(paths, id) ? pickEndLabel(paths) : null)}
            onFindPaths={(id) => dispatch({ type: 'path-ends-picked', ids: [id] })}
            onExpand={(hub) => dispatch({ type: 'expanding-opened', hubs: [hub] })}
            onAccordingTo={(id) => dispatch({ type: 'filter-changed', filter: { accordingTo: [id] } })}
            onOpenPage={(id) => dispatch({ type: 'page-opened', page: { kind: 'entity', id } })}
            ledFrom={ledFrom}
            onDecide={(deciding) => dispatch({ type: 'deciding-opened', deciding })}
            onWithdraw={withdrawActions.withdraw}
            onRestore={withdrawActions.restore}
            onReview={(document) => dispatch({ type: 'review-opened', document })}
            onClose={() => dispatch({ type: 'selected', selection: null })}
          />
        </Suspense>
      </div>
    </PanelBox>
  );
}
