import { type MapPoint, mapHeight, mapWidth } from './outlines.ts';

/** What part of the map is in sight: a point of the map stands at `x * scale + left`, `y * scale + top`, in units of the map. */
export interface MapViewport {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export const wholeWorld: MapViewport = { scale: 1, left: 0, top: 0 };

const greatestScale = 16;
const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The nearest viewport that shows nothing beside the world. */
function hold({ scale, left, top }: MapViewport): MapViewport {
  const held = between(1, scale, greatestScale);
  return {
    scale: held,
    left: between(mapWidth * (1 - held), left, 0),
    top: between(mapHeight * (1 - held), top, 0),
  };
}

export const panBy = (viewport: MapViewport, by: MapPoint): MapViewport =>
  hold({ ...viewport, left: viewport.left + by.x, top: viewport.top + by.y });

/** Zooms so that what stands at a place of the frame stays there. */
export function zoomAt(viewport: MapViewport, factor: number, at: MapPoint): MapViewport {
  const scale = between(1, viewport.scale * factor, greatestScale);
  const grown = scale / viewport.scale;
  return hold({
    scale,
    left: at.x - (at.x - viewport.left) * grown,
    top: at.y - (at.y - viewport.top) * grown,
  });
}

export const zoomAtMiddle = (viewport: MapViewport, factor: number): MapViewport =>
  zoomAt(viewport, factor, { x: mapWidth / 2, y: mapHeight / 2 });

/** Where a point of the map stands in the frame. */
export const inFrame = ({ scale, left, top }: MapViewport, { x, y }: MapPoint): MapPoint => ({
  x: x * scale + left,
  y: y * scale + top,
});

/** Whether a place of the frame is in it. */
export const isInSight = ({ x, y }: MapPoint): boolean => x >= 0 && x <= mapWidth && y >= 0 && y <= mapHeight;

/** The nearest place of the frame that keeps a distance from its edges. */
export const keepInside = ({ x, y }: MapPoint, from: number): MapPoint => ({
  x: between(from, x, mapWidth - from),
  y: between(from, y, mapHeight - from),
});

/** The same viewport when all points are in sight, else one about as near that has the first of them in its middle. */
export function bringIntoSight(viewport: MapViewport, points: readonly MapPoint[]): MapViewport {
  const [first] = points;
  if (first === undefined || points.every((point) => isInSight(inFrame(viewport, point)))) return viewport;
  const at = inFrame(viewport, first);
  return panBy(viewport, { x: mapWidth / 2 - at.x, y: mapHeight / 2 - at.y });
}
