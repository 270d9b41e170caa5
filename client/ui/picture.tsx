import { lazy, Suspense } from 'react';
import { startLayouts } from '../graph/layouts/ask-layout.ts';
import { countScene, describeView } from '../state/describe-view.ts';
import { endsOfSelection } from '../state/ends-of-selection.ts';
import { pickEndInPicture } from '../state/pick-end-in-picture.ts';
import { sceneOf } from '../state/scene-of.ts';
import { standingOf } from '../state/standing-of.ts';
import { dispatch, store, useSelect } from '../state/store.ts';
import { isBlank, type Mode } from '../state/view.ts';
import { Legend, legendWidth } from './legend.tsx';
import { markDrawn } from './mark-ready.ts';
import { Notices } from './notices.tsx';
import { StartPage } from './start-page.tsx';
import { TwinTable } from './twin-table.tsx';

/** Brings the drawing library with it: asked for at once, and drawn into when it is there, so that the rest of the page need not wait. */
const loading = import('../graph/canvas.tsx');
// The worker reads its own script meanwhile, and is ready when there is something to lay out.
startLayouts();
const Canvas = lazy(async () => ({ default: (await loading).Canvas }));

/** Brings the outlines of countries with it. */
const MapPage = lazy(async () => ({ default: (await import('./map/map-page.tsx')).MapPage }));

/** What stands in the middle beside or in place of the graph. */
function Beside({ mode }: { readonly mode: Mode }) {
  if (mode === 'graph') return <Legend />;
  if (mode === 'table') return <TwinTable />;
  return (
    <Suspense fallback={<p className="coming">Loading the map …</p>}>
      <MapPage />
    </Suspense>
  );
}

/** The middle of the page: the graph, or its table twin, or the map, or the start page. */
export function Picture({ theme }: { readonly theme: string }) {
  const scene = useSelect(sceneOf);
  const mode = useSelect((state) => state.view.mode);
  // Text, so that equal ends compare equal.
  const ends = useSelect((state) => JSON.stringify(endsOfSelection(state)));
  const pointedAt = useSelect((state) => state.status.pointedAt);
  const fits = useSelect((state) => state.status.fits);
  const standing = useSelect(standingOf);
  const blank = useSelect((state) => isBlank(state.view));
  const summary = useSelect((state) => `${countScene(sceneOf(state))}. ${describeView(state).join(' ')}`);
  return (
    <main className="picture" data-old={standing !== 'current' || undefined}>
      <Suspense>
        <Canvas
          scene={scene}
          theme={theme}
          fits={fits}
          // Written by the line above.
          ends={JSON.parse(ends) as string[]}
          pointedAt={pointedAt}
          summary={summary}
          covered={legendWidth()}
          hidden={mode !== 'graph' || blank}
          onSelect={(selection) => dispatch({ type: 'selected', selection })}
          onExpand={(hub) => dispatch({ type: 'expanding-opened', hub })}
          onPickEnd={(id) => dispatch(pickEndInPicture(store.getState(), id))}
          onDragged={(id, point) => dispatch({ type: 'dragged', id, point })}
          onPlaced={(key, positions) => dispatch({ type: 'placed', key, positions })}
          onDrawn={markDrawn}
        />
      </Suspense>
      {blank ? <StartPage /> : <Beside mode={mode} />}
      <Notices />
    </main>
  );
}
