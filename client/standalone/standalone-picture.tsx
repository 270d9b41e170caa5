import { type ReactNode, useRef, useState } from 'react';
import type { CarriedPicture } from '../export/carried.ts';
import { Canvas } from '../graph/canvas.tsx';
import { countScene } from '../state/describe-view.ts';
import type { Scene } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import { cssOf, usePaletteOf } from '../ui/style/use-palette.ts';
import { Key } from './key.tsx';
import { type Picked, ruleNamesIn } from './scene-of-drawn.ts';
import { usePageScroll } from './use-page-scroll.ts';

const nothing = (): void => undefined;
/** Everything has its place already. */
const noPlaces = (): Promise<never> => Promise.reject(new Error('A standalone picture is not laid out.'));

export interface StandalonePictureProps {
  readonly carried: CarriedPicture;
  /** What of it is drawn now. */
  readonly scene: Scene;
  /** Name of the theme; the colours are read anew when it changes. */
  readonly theme?: string;
  /** Kept in sight when something else takes room from the picture. */
  readonly ends?: readonly string[];
  /** While the picture becomes another: how long it takes, milliseconds. */
  readonly morphMs?: number | undefined;
  /** Within a page that is scrolled. */
  readonly isFramed?: boolean;
  onPick(picked: Picked | null): void;
  onDrawn?(): void;
  /** What else can be done, beside the way to see all of it. */
  readonly children?: ReactNode;
}

/** A carried picture, drawn as the explorer draws it, with what its signs mean. */
export function StandalonePicture(props: StandalonePictureProps) {
  const { carried, scene, morphMs, onPick, onDrawn } = props;
  const { drawn } = carried;
  const theme = props.theme ?? document.documentElement.dataset.theme ?? 'light';
  const palette = usePaletteOf(
    scene.style.preset,
    scene.style.brand.join(),
    theme === 'dark' ? 'dark' : 'light',
  );
  const [fits, setFits] = useState(0);
  const section = useRef<HTMLElement>(null);
  const isHinted = usePageScroll(section, props.isFramed === true);
  return (
    <section
      ref={section}
      className="standalone-picture"
      aria-label={say('standalone.picture')}
      style={cssOf(palette)}
    >
      <Canvas
        scene={scene}
        backdrop={drawn.backdrop}
        notes={drawn.notes}
        theme={theme}
        palette={palette}
        fits={fits}
        ends={props.ends ?? []}
        pointedAt={[]}
        summary={`${countScene(scene)}. ${drawn.shown}`}
        covered={0}
        hidden={false}
        isLassoing={false}
        {...(morphMs === undefined ? {} : { morphMs })}
        onOpenNote={nothing}
        onSelect={onPick}
        onExpand={(id) => onPick({ kind: 'entity', id })}
        onTogglePick={(id) => onPick({ kind: 'entity', id })}
        onPickMore={nothing}
        onDragged={nothing}
        findPlaces={noPlaces}
        onPlaced={nothing}
        onDrawn={() => {
          document.documentElement.dataset.drawn = 'true';
          onDrawn?.();
        }}
      />
      <p className="standalone-tools">
        <button type="button" className="button" onClick={() => setFits(fits + 1)}>
          {say('action.fit')}
        </button>
        {props.children}
      </p>
      {isHinted && <p className="standalone-hint">{say('standalone.zoomHint')}</p>}
      <Key scene={scene} names={ruleNamesIn(drawn, scene)} theme={theme} palette={palette} />
    </section>
  );
}
