import { type CSSProperties, lazy, Suspense, useMemo } from 'react';
import { startLayouts } from '../graph/layouts/ask-layout.ts';
import { pickMore, togglePicked } from '../state/change-pick.ts';
import { countScene, describeView } from '../state/describe-view.ts';
import { drawnSceneOf } from '../state/grouped-scene-of.ts';
import { largePicture } from '../state/large-picture.ts';
import { notesOf } from '../state/mark-words.ts';
import {
  endsInPicture,
  entitiesOfDrawn,
  expandDrawn,
  groupIdOf,
  pointedInPicture,
  selectionOfDrawn,
} from '../state/of-drawn.ts';
import { sceneOf } from '../state/scene-of.ts';
import { standingOf } from '../state/standing-of.ts';
import { dispatch, store, useSelect } from '../state/store.ts';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import { findPlaces } from './find-places.ts';
import { legendWidth } from './legend-width.ts';
import { markDrawn } from './mark-ready.ts';
import { Notices } from './notices.tsx';
import { SplitHandle } from './split-handle.tsx';
import { StartPage } from './start-page.tsx';
import { cssOf, useImages, usePalette } from './style/use-palette.ts';
import type { Theme } from './theme-choice.ts';

/** Brings the drawing library with it: asked for at once, and drawn into when it is there, so that the rest of the page need not wait. */
const loading = import('../graph/canvas.tsx');
// The worker reads its own script meanwhile, and is ready when there is something to lay out.
startLayouts();
const Canvas = lazy(async () => ({ default: (await loading).Canvas }));

/** Stands on the picture, and comes with it. */
const Legend = lazy(async () => ({ default: (await import('./legend.tsx')).Legend }));

/** Brings the parts of tables with it. */
const TwinTable = lazy(async () => ({ default: (await import('./twin-table.tsx')).TwinTable }));

/** Brings the outlines of countries with it. */
const MapPage = lazy(async () => ({ default: (await import('./map/map-page.tsx')).MapPage }));

/** Its sentences are asked for when it is opened. */
const OutlinePage = lazy(async () => ({ default: (await import('./outline/outline-page.tsx')).OutlinePage }));

/** The middle of the page: the graph, its table twin or both, the map or the outline, or the start page. */
export function Picture({ theme }: { readonly theme: Theme }) {
  const drawn = useSelect(drawnSceneOf);
  const palette = usePalette(theme);
  useImages();
  const mode = useSelect((state) => state.view.mode);
  // Text, so that equal ends compare equal.
  const ends = useSelect((state) => JSON.stringify(endsInPicture(state)));
  const pointed = useSelect((state) => JSON.stringify(pointedInPicture(state)));
  const pointedAt = useMemo(() => JSON.parse(pointed) as string[], [pointed]);
  // Text, so that equal notes compare equal.
  const notesText = useSelect((state) => JSON.stringify(notesOf(state)));
  // Written by the line above.
  const notes = useMemo(() => JSON.parse(notesText) as ReturnType<typeof notesOf>, [notesText]);
  const backdrop = useSelect((state) => state.data.placed.backdrop ?? null);
  const isLassoing = useSelect((state) => state.status.isLassoing);
  const fits = useSelect((state) => state.status.fits);
  const standing = useSelect(standingOf);
  const share = useSelect((state) => state.status.sizes.picture);
  const blank = useSelect((state) => isBlank(state.view));
  const summary = useSelect(
    (state) => `${countScene(sceneOf(state), drawnSceneOf(state))}. ${describeView(state).join(' ')}`,
  );
  const isSeen = !blank && (mode === 'graph' || mode === 'both');
  // Kept while it is out of sight, with where the reader was in it; but a large one that nobody sees is not drawn, which takes seconds.
  const isDrawn = blank || isSeen || drawn.nodes.length <= largePicture;
  return (
    <main
      className="picture"
      data-old={standing !== 'current' || undefined}
      data-mode={blank ? 'graph' : mode}
      style={{ '--share': `${share}%` } as CSSProperties}
    >
      {isDrawn && (
        <div className="picture-graph" hidden={!isSeen} style={cssOf(palette)}>
          <Suspense>
            <Canvas
              scene={drawn}
              theme={theme}
              palette={palette}
              fits={fits}
              // Written by the line above.
              ends={JSON.parse(ends) as string[]}
              pointedAt={pointedAt}
              summary={summary}
              covered={mode === 'both' ? 0 : legendWidth()}
              hidden={!isSeen}
              isLassoing={isLassoing}
              backdrop={backdrop}
              findPlaces={findPlaces}
              notes={notes}
              onOpenNote={(about) => dispatch({ type: 'note-opened', about: [about] })}
              onSelect={(selection) =>
                dispatch({ type: 'selected', selection: selectionOfDrawn(drawn, selection) })
              }
              onExpand={(id) => dispatch(expandDrawn(drawn, id))}
              onTogglePick={(id) =>
                dispatch(
                  groupIdOf(drawn, id) === null
                    ? togglePicked(store.getState(), id)
                    : pickMore(store.getState(), entitiesOfDrawn(store.getState(), [id])),
                )
              }
              onPickMore={(ids) => {
                const state = store.getState();
                dispatch(pickMore(state, entitiesOfDrawn(state, ids)));
              }}
              onDragged={(id, point) => dispatch({ type: 'dragged', id, point })}
              onPlaced={(key, positions, backdrop) => dispatch({ type: 'placed', key, positions, backdrop })}
              onDrawn={markDrawn}
            />
          </Suspense>
          {/* Beside the table it would cover half of the picture. */}
          {isSeen && (
            <Suspense>
              <Legend key={mode} startsOpen={mode === 'graph'} theme={theme} palette={palette} />
            </Suspense>
          )}
        </div>
      )}
      {!blank && mode === 'both' && <SplitHandle part="picture" label={say('main.roomForPicture')} />}
      {!blank && mode === 'map' && (
        <Suspense fallback={<p className="coming">{say('main.loadingMap')}</p>}>
          <MapPage onDrawn={markDrawn} />
        </Suspense>
      )}
      {!blank && mode === 'outline' && (
        <Suspense fallback={<p className="coming">{say('common.loading')}</p>}>
          <OutlinePage onDrawn={markDrawn} />
        </Suspense>
      )}
      {!blank && (mode === 'table' || mode === 'both') && (
        <div className="picture-table">
          <Suspense fallback={<p className="coming">{say('main.loadingTable')}</p>}>
            <TwinTable onDrawn={mode === 'table' ? markDrawn : undefined} />
          </Suspense>
        </div>
      )}
      {blank && <StartPage />}
      <Notices />
    </main>
  );
}
