import type cytoscape from 'cytoscape';
import close from 'lucide-static/icons/x.svg?raw';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { say } from '../../texts/say.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tip } from '../../ui/tip.tsx';
import type { Palette } from '../presets/preset.ts';
import { readTokens } from '../tokens.ts';
import { drawMap, sightOf } from './draw-map.ts';
import { readMinimap, saveMinimap } from './keep-minimap.ts';
import { type MapView, panTo } from './map-view.ts';
import { onceAFrame } from './once-a-frame.ts';
import './minimap.css';

interface MinimapProps {
  readonly graph: cytoscape.Core;
  /** Name of the theme; the colours are read anew when it changes. */
  readonly theme: string;
  readonly palette: Palette | null;
  /** Screen pixels at the left that something else covers. */
  readonly covered: number;
}

/** The map itself. For the mouse: who has none moves from entity to entity, fits and zooms by key. */
function DotMap({ graph, theme, palette, covered }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useRef<MapView | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what changes the tokens that are read
  useEffect(() => {
    const tokens = readTokens(palette);
    const drawing = onceAFrame(() => {
      if (canvas.current !== null) map.current = drawMap(canvas.current, graph, covered, tokens);
    });
    const { ask } = drawing;
    graph.on('viewport resize', ask);
    graph.on('add remove position', 'node', ask);
    ask();
    return () => {
      drawing.cancel();
      graph.off('viewport resize', ask);
      graph.off('add remove position', 'node', ask);
    };
  }, [graph, theme, palette, covered]);

  const move = ({ nativeEvent }: PointerEvent<HTMLCanvasElement>): void => {
    if (map.current === null) return;
    const { offsetX: x, offsetY: y } = nativeEvent;
    graph.pan(panTo({ x, y }, sightOf(graph, covered), map.current));
  };
  return (
    <div aria-hidden="true">
      <canvas
        ref={canvas}
        className="minimap-map"
        data-testid="minimap"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          move(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event);
        }}
      />
    </div>
  );
}

/** The whole picture small, with a frame around what is on screen; a click or a drag moves there. */
export function Minimap(props: MinimapProps) {
  const [isOpen, setOpen] = useState(readMinimap);
  return (
    <div className="minimap">
      {isOpen && <DotMap {...props} />}
      <Tip words={say(isOpen ? 'map.closeMinimap' : 'map.openMinimap')}>
        <ToggleButton
          className="plain-button minimap-switch"
          aria-label={say('map.minimap')}
          isSelected={isOpen}
          onChange={(next) => {
            saveMinimap(next);
            setOpen(next);
          }}
        >
          {isOpen ? <Icon svg={close} /> : say('map.minimap')}
        </ToggleButton>
      </Tip>
    </div>
  );
}
