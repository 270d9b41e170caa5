import type { Point } from '../../state/data.ts';

/** More entities than this and the picture has a minimap. */
export const minimapFrom = 100;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the picture is on screen: screen = pan + zoom * model. */
export interface Sight extends Size {
  readonly zoom: number;
  readonly pan: Point;
  /** Screen pixels at the left that something else covers. */
  readonly covered: number;
}

/** How the map shows the picture: map = offset + scale * model. */
export interface MapView {
  readonly scale: number;
  readonly offset: Point;
}

export interface Rectangle extends Point, Size {}

/** Map pixels that stay free around the dots. */
const padding = 6;

/** The map on which all points are seen, as large as it can be and in its middle; null without a point. A single one is not enlarged. */
export function fitMap(points: readonly Point[], size: Size): MapView | null {
  if (points.length === 0) return null;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const scale = Math.min(
    (size.width - 2 * padding) / (box.right - box.left),
    (size.height - 2 * padding) / (box.bottom - box.top),
    1,
  );
  return {
    scale,
    offset: {
      x: size.width / 2 - ((box.left + box.right) / 2) * scale,
      y: size.height / 2 - ((box.top + box.bottom) / 2) * scale,
    },
  };
}

/** Where a point of the picture is on the map. */
export const toMap = ({ x, y }: Point, { scale, offset }: MapView): Point => ({
  x: offset.x + scale * x,
  y: offset.y + scale * y,
});

/** What of the picture is on screen, on the map; it reaches beyond the map where the screen reaches beyond the picture. */
export function frameOf(sight: Sight, map: MapView): Rectangle {
  const { zoom, pan, width, height, covered } = sight;
  const corner = toMap({ x: (covered - pan.x) / zoom, y: -pan.y / zoom }, map);
  return {
    ...corner,
    width: ((width - covered) / zoom) * map.scale,
    height: (height / zoom) * map.scale,
  };
}

/** The pan that brings what is at a point of the map into the middle of the screen. */
export function panTo(point: Point, sight: Sight, map: MapView): Point {
  const { zoom, width, height, covered } = sight;
  return {
    x: covered + (width - covered) / 2 - ((point.x - map.offset.x) / map.scale) * zoom,
    y: height / 2 - ((point.y - map.offset.y) / map.scale) * zoom,
  };
}
