import type cytoscape from 'cytoscape';
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Backdrop } from '../state/backdrop.ts';
import type { Point } from '../state/data.ts';
import { largePicture } from '../state/large-picture.ts';
import type { Layout } from '../state/layout-of.ts';
import type { Scene } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import { useIcons } from '../ui/style/use-icons.ts';
import { addInSlices } from './add-in-slices.ts';
import { endMoves, moveFrom, placesIn } from './animate.ts';
import { createGraph, type Gestures } from './create-graph.ts';
import { altsOf, draw } from './draw.ts';
import { Lasso } from './lasso/lasso.tsx';
import type { LayoutAnswer } from './layouts/ask-layout.ts';
import { minimapFrom } from './minimap/map-view.ts';
import { Minimap } from './minimap/minimap.tsx';
import { morph } from './morph.ts';
import { isHeading, nearest } from './nearest.ts';
import { NoteLayer, type NoteLayerProps } from './notes/note-layer.tsx';
import { pointAt } from './point-at.ts';
import type { Palette } from './presets/preset.ts';
import { stylesheet } from './stylesheet.ts';
import { readTokens } from './tokens.ts';
import {
  bringIntoSight,
  fitPicture,
  isOutOfSight,
  openPicture,
  putOutOfSight,
  withNeighbours,
  zoomBy,
} from './viewport.ts';
import { writePositions, writeViewport } from './write-positions.ts';
import './canvas.css';

/** There only while a layout has something to be read behind it. */
const BackdropLayer = lazy(async () => ({
  default: (await import('./backdrop/backdrop-layer.tsx')).BackdropLayer,
}));

/** What came of laying a picture out. */
export type Laid = Pick<LayoutAnswer, 'places' | 'backdrop'>;

export interface CanvasProps extends Gestures {
  readonly scene: Scene;
  /** What stands behind it, so that a place can be read. */
  readonly backdrop: Backdrop | null;
  readonly notes: NoteLayerProps['notes'];
  /** A note is to be read whole, or changed. */
  readonly onOpenNote: NoteLayerProps['onOpen'];
  /** Name of the theme; the colours are read anew when it changes. */
  readonly theme: string;
  /** The colours of a preset; null for the theme's. */
  readonly palette: Palette | null;
  /** The picture is fitted each time this grows. */
  readonly fits: number;
  /** The picture in words, for those who do not see it. */
  readonly summary: string;
  readonly hidden: boolean;
  /** Pointers draw around what is to be picked, in place of moving the picture. */
  readonly isLassoing: boolean;
  /** Entities that the panel is about: kept in sight when the panel takes room from the picture. */
  readonly ends: readonly string[];
  /** Entities and links that the reader points at elsewhere. */
  readonly pointedAt: readonly string[];
  /** Screen pixels at the left that something else covers. */
  readonly covered: number;
  /** While a story is told: how long the picture takes to become the next, milliseconds; it is always shown whole then. */
  readonly morphMs?: number;
  /** Where everything of a layout stands, and what stands behind it. */
  findPlaces(layout: Layout): Promise<Laid>;
  /** Called with where a layout puts everything and what stands behind it, and the layout's key. */
  onPlaced(key: string, positions: Readonly<Record<string, Point>>, backdrop: Backdrop | null): void;
  /** Called with the scene that is now on screen. */
  onDrawn(scene: Scene): void;
}

/** New entities of one step, of which more would only shrink the picture to nothing. */
const growthLimit = 60;

/** More elements than this are added in slices. */
const atOnce = 400;

/** The picture. Draws the scene it is given and keeps nothing of its own but the viewport and the keyboard's place. */
export function Canvas(props: CanvasProps) {
  const { scene, theme, palette, fits, hidden, covered } = props;
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<cytoscape.Core | null>(null);
  const icons = useIcons(scene.style.rules.some(({ channel }) => channel === 'icon'));
  const [cursor, setCursor] = useState<string | null>(null);
  const isUnseen = useRef(false);
  /** Key of the layout that is under way. */
  const asked = useRef<string | null>(null);
  /** How often something was drawn. */
  const turns = useRef(0);
  /** What the picture on screen is laid out as. */
  const laidOut = useRef<string | null>(null);
  const endsKept = useRef<readonly string[]>([]);
  /** Stops what is being added. */
  const stop = useRef(() => {});
  const latest = useRef(props);
  latest.current = props;
  const large = scene.nodes.length > largePicture;

  useEffect(() => {
    if (container.current === null) return;
    const screen = container.current;
    const made = createGraph(screen, readTokens(latest.current.palette), large, () => latest.current);
    setGraph(made);
    const observer = new ResizeObserver(() => {
      made.resize();
      if (latest.current.morphMs !== undefined)
        fitPicture(made, latest.current.covered, latest.current.backdrop);
      bringIntoSight(made, endsKept.current, latest.current.covered);
    });
    observer.observe(screen);
    made.on('viewport', () => writeViewport(made, screen));
    return () => {
      observer.disconnect();
      stop.current();
      setGraph(null);
      made.destroy();
    };
  }, [large]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what changes the tokens that are read
  useEffect(() => {
    graph?.style(stylesheet(readTokens(palette), large, icons));
  }, [graph, theme, palette, icons, large]);

  const show = useEffectEvent((graph: cytoscape.Core, scene: Scene) => {
    if (scene.layout !== null && scene.layout.key !== scene.placed) {
      // Comes back with the next scene.
      const { layout } = scene;
      const { key } = layout;
      if (key === asked.current) return;
      asked.current = key;
      props.findPlaces(layout).then(
        ({ places, backdrop }) => {
          if (asked.current === key) asked.current = null;
          latest.current.onPlaced(key, places, backdrop);
        },
        // Thrown where React hears it: the reader is told, and shown the way back.
        (error: unknown) =>
          setCursor(() => {
            throw error;
          }),
      );
      return;
    }
    if (scene.nodes.length > 0 && scene.nodes.every((node) => node.point === null)) return;
    stop.current();
    if (props.morphMs !== undefined) {
      const { covered, backdrop } = latest.current;
      morph(graph, scene, { covered, backdrop, ms: large ? 0 : props.morphMs }, () => {
        if (container.current !== null) writePositions(graph, container.current);
        props.onDrawn(scene);
      });
      return;
    }
    turns.current += 1;
    const turn = turns.current;
    endMoves(graph);
    const before = placesIn(graph);
    const sight = { zoom: graph.zoom(), pan: { ...graph.pan() } };
    const fresh = draw(graph, scene);
    const { kind, base } = scene.layout ?? {};
    const asLaidOut = kind === undefined ? '' : `${kind} ${base?.length}`;
    const isLaidOutAnew = laidOut.current !== null && laidOut.current !== asLaidOut;
    laidOut.current = asLaidOut;
    const grown = fresh.flatMap(({ group, data }) => (group === 'nodes' && data.id ? [data.id] : []));
    const isNew = isOutOfSight(graph) || graph.nodes().empty();
    const finish = (): void => {
      if (!isNew && grown.length <= growthLimit)
        bringIntoSight(graph, withNeighbours(graph, grown), latest.current.covered);
      if (isNew && hidden) isUnseen.current = true;
      else if (isNew) {
        openPicture(graph, latest.current.covered, latest.current.backdrop);
        bringIntoSight(graph, endsKept.current, latest.current.covered);
      }
      if (!isNew && isLaidOutAnew) fitPicture(graph, latest.current.covered, latest.current.backdrop);
      moveFrom(graph, before, sight, () => {
        // What was drawn meanwhile says itself when it is there.
        if (turn !== turns.current || container.current === null) return;
        writePositions(graph, container.current);
        requestAnimationFrame(() => props.onDrawn(scene));
      });
    };
    if (fresh.length <= atOnce) {
      graph.add([...fresh]);
      finish();
      return;
    }
    if (isNew) putOutOfSight(graph);
    stop.current = addInSlices(graph, fresh, finish);
  });
  useEffect(() => {
    if (graph !== null) show(graph, scene);
  }, [graph, scene]);

  const ends = props.ends.join('\n');
  useEffect(() => {
    endsKept.current = ends === '' ? [] : ends.split('\n');
    if (graph !== null) bringIntoSight(graph, endsKept.current, latest.current.covered);
  }, [graph, ends]);

  useEffect(() => {
    if (graph !== null && fits > 0) fitPicture(graph, latest.current.covered, latest.current.backdrop);
  }, [graph, fits]);

  // A picture drawn while hidden has had no size to fit into.
  useEffect(() => {
    if (graph === null || hidden) return;
    graph.resize();
    if (isUnseen.current) openPicture(graph, latest.current.covered, latest.current.backdrop);
    isUnseen.current = false;
  }, [graph, hidden]);

  useEffect(() => {
    if (graph === null) return;
    graph.nodes('.cursor').removeClass('cursor');
    if (cursor === null) return;
    graph.getElementById(cursor).addClass('cursor');
    bringIntoSight(graph, [cursor], latest.current.covered);
  }, [graph, cursor]);

  const { pointedAt } = props;
  useEffect(() => {
    if (graph !== null && container.current !== null) pointAt(graph, container.current, pointedAt);
  }, [graph, pointedAt]);

  const drawnIds = useMemo(() => scene.nodes.map(({ id }) => id), [scene.nodes]);
  const at = scene.nodes.find((node) => node.id === cursor) ?? scene.nodes.find((node) => node.selected);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (graph === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isHeading(event.key)) {
      const points = scene.nodes.flatMap((node) =>
        node.point === null ? [] : [{ id: node.id, ...node.point }],
      );
      const next = at?.point ? nearest(at.point, event.key, points) : scene.nodes[0]?.id;
      if (next !== null && next !== undefined) setCursor(next);
    } else if (event.key === 'Enter' && at !== undefined) props.onExpand(at.id);
    else if (event.key === ' ' && event.shiftKey && at !== undefined) props.onTogglePick(at.id);
    else if (event.key === ' ' && at !== undefined) props.onSelect({ kind: 'entity', id: at.id });
    else if (event.key === '+' || event.key === '=') zoomBy(graph, 1.25);
    else if (event.key === '-') zoomBy(graph, 0.8);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        className="canvas"
        hidden={hidden}
        role="application"
        aria-label={say('words.graph', { summary: props.summary })}
        aria-describedby="canvas-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved through with the arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setCursor(null)}
      >
        {graph !== null && !hidden && props.backdrop !== null && (
          <Suspense>
            <BackdropLayer graph={graph} backdrop={props.backdrop} drawn={drawnIds} covered={covered} />
          </Suspense>
        )}
        <div className="canvas-screen" ref={container} data-testid="graph" />
        <p id="canvas-keys" className="visually-hidden">
          {say('main.canvasKeys')}
        </p>
        <p className="visually-hidden" aria-live="polite">
          {cursor !== null && at !== undefined
            ? [say('words.nodeSaid', { name: at.name, type: at.typeName }), ...altsOf(scene, at.id)].join(' ')
            : ''}
        </p>
      </div>
      {graph !== null && !hidden && props.notes.length > 0 && (
        <NoteLayer graph={graph} notes={props.notes} onOpen={props.onOpenNote} />
      )}
      {graph !== null && !hidden && props.isLassoing && <Lasso graph={graph} gestures={props} />}
      {graph !== null && !hidden && scene.nodes.length > minimapFrom && (
        <Minimap graph={graph} theme={theme} palette={palette} covered={covered} />
      )}
    </>
  );
}
