import { lazy, Suspense, useRef } from 'react';
import { startLayouts } from '../../graph/layouts/ask-layout.ts';
import { countScene, describeView } from '../../state/describe-view.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import { notesOf } from '../../state/mark-words.ts';
import { sceneOf } from '../../state/scene-of.ts';
import { emptyScene, type Scene } from '../../state/select-scene.ts';
import { standingOf } from '../../state/standing-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { isBlank } from '../../state/view.ts';
import { findPlaces } from '../find-places.ts';
import { markDrawn } from '../mark-ready.ts';
import { cssOf, usePalette } from '../style/use-palette.ts';
import { useRuleNames } from '../style/use-rule-names.ts';
import type { Theme } from '../theme-choice.ts';

const loading = import('../../graph/canvas.tsx');
startLayouts();
const Canvas = lazy(async () => ({ default: (await loading).Canvas }));
const Key = lazy(async () => ({ default: (await import('../../standalone/key.tsx')).Key }));

/** Long enough to follow with the eyes, short enough not to be waited for. */
const morphMs = 800;
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The last scene that was whole: while the next is on its way the audience goes on seeing it. */
function useWholeScene(): Scene {
  const scene = useSelect(drawnSceneOf);
  const isWhole = useSelect((state) => standingOf(state) === 'current');
  const blank = useSelect((state) => isBlank(state.view));
  const held = useRef<Scene>(emptyScene);
  if (blank) held.current = emptyScene;
  else if (isWhole) held.current = scene;
  return held.current;
}

const nothing = (): void => undefined;

/** The picture of the slide on screen, which becomes that of the next. It is looked at: what stands in it is explored elsewhere. */
export function SlidePicture({
  theme,
  hasKey = false,
}: {
  readonly theme: Theme;
  /** Whether what the signs mean can be opened over it. */
  readonly hasKey?: boolean;
}) {
  const scene = useWholeScene();
  const palette = usePalette(theme);
  const names = useRuleNames();
  const backdrop = useSelect((state) => state.data.placed.backdrop ?? null);
  // Text, so that equal notes compare equal.
  const notes = useSelect((state) => JSON.stringify(notesOf(state)));
  const summary = useSelect(
    (state) => `${countScene(sceneOf(state), drawnSceneOf(state))}. ${describeView(state).join(' ')}`,
  );
  return (
    <div className="slide-picture" style={cssOf(palette)}>
      <Suspense>
        <Canvas
          scene={scene}
          backdrop={backdrop}
          theme={theme}
          palette={palette}
          fits={0}
          ends={[]}
          pointedAt={[]}
          summary={summary}
          covered={0}
          hidden={false}
          isLassoing={false}
          // Written by the selection above.
          notes={JSON.parse(notes) as ReturnType<typeof notesOf>}
          morphMs={isStill() ? 0 : morphMs}
          onOpenNote={nothing}
          onSelect={nothing}
          onExpand={nothing}
          onTogglePick={nothing}
          onPickMore={nothing}
          onDragged={nothing}
          findPlaces={findPlaces}
          onPlaced={(key, positions, behind) =>
            dispatch({ type: 'placed', key, positions, backdrop: behind })
          }
          onDrawn={markDrawn}
        />
      </Suspense>
      {hasKey && scene.nodes.length > 0 && (
        <Suspense>
          <Key {...{ scene, names, theme, palette }} />
        </Suspense>
      )}
    </div>
  );
}
