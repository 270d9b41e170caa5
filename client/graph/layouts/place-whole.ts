import type { Point } from '../../state/data.ts';
import { boxOf, captionLength, captionWidth } from './box-of.ts';
import type { Room } from './count-clutter.ts';
import { type LayoutLink, type LayoutNode, placeLinked } from './run-fcose.ts';

/** Room between parts that no link joins, in model pixels. */
const gap = 18;

interface Part {
  readonly points: Readonly<Record<string, Point>>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Groups of entities that links join, largest first; those of one size in the order of their first id. */
function partsOf(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): LayoutNode[][] {
  const part = new Map(nodes.map((node) => [node.id, [node]]));
  for (const { subject, object } of links) {
    const one = part.get(subject);
    const other = part.get(object);
    if (one === undefined || other === undefined || one === other) continue;
    const [large, small] = one.length < other.length ? [other, one] : [one, other];
    large.push(...small);
    for (const node of small) part.set(node.id, large);
  }
  return [...new Set(part.values())].sort((one, other) => other.length - one.length);
}

function placePart(nodes: readonly LayoutNode[], links: readonly LayoutLink[], room: Room): Part {
  const sorted = [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const [only, ...others] = sorted;
  const points =
    only !== undefined && others.length === 0
      ? { [only.id]: { x: 0, y: 0 } }
      : placeLinked(sorted, links, room);
  const boxes = sorted.map((node) => {
    const box = boxOf(node.name, node.size);
    const { x, y } = points[node.id] ?? { x: 0, y: 0 };
    return { ...box, x, y: y + box.drop };
  });
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  return {
    points,
    left,
    top,
    width: Math.max(...boxes.map((box) => box.x + box.width / 2)) - left,
    height: Math.max(...boxes.map((box) => box.y + box.height / 2)) - top,
  };
}

interface Shelf {
  readonly points: Record<string, Point>;
  readonly width: number;
  readonly height: number;
}

/** Sets the parts in rows no wider than `limit`. */
function shelve(parts: readonly Part[], limit: number): Shelf {
  const points: Record<string, Point> = {};
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > limit) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    for (const [id, point] of Object.entries(part.points)) {
      points[id] = { x: Math.round(x + point.x - part.left), y: Math.round(y + point.y - part.top) };
    }
    width = Math.max(width, x + part.width);
    x += part.width + gap;
    rowHeight = Math.max(rowHeight, part.height);
  }
  return { points, width, height: y + rowHeight };
}

/** How many times wider than high a picture should be: a little more than a screen beside the legend, as drawings grow tall. */
const screenShape = 1.85;
/** Room for each part of room that linked entities take themselves. */
const looseness = 1.8;

const areaOf = (nodes: readonly LayoutNode[]): number =>
  nodes.reduce((sum, { name, size }) => sum + boxOf(name, size).width * boxOf(name, size).height, 0);

/** Room for a part by itself: of a screen's shape, and wide enough for the longest caption between two entities. */
function roomFor(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Room {
  const ids = new Set(nodes.map(({ id }) => id));
  const captions = links
    .filter(({ subject }) => ids.has(subject))
    .map(({ label = '' }) => captionLength(label));
  const height = Math.sqrt((areaOf(nodes) * looseness) / screenShape);
  return { width: Math.max(height * screenShape, Math.max(0, ...captions) + 2 * captionWidth), height };
}

/** Room for the largest part, such that it and the rows of the others beneath it have the shape of a screen. */
function roomAbove(main: readonly LayoutNode[], others: readonly Part[]): Room {
  const area = areaOf(main) * looseness;
  let { width } = roomFor(main, []);
  while (width < screenShape * (area / width + gap + shelve(others, width).height)) width += 20;
  return { width, height: area / width };
}

/**
 * Places a whole picture: each part that links join by itself, the small ones in rows beneath the large; fcose alone would
 * scatter them to one side. The same entities and links always come out the same, in whatever order they are given.
 */
export function placeWhole(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
): Record<string, Point> {
  const name = (link: LayoutLink): string => `${link.subject} ${link.object}`;
  const ordered = [...links].sort((one, other) => (name(one) < name(other) ? -1 : 1));
  const sorted = [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const [main, ...rest] = partsOf(sorted, ordered);
  if (main === undefined) return {};
  const others = rest.map((part) => placePart(part, ordered, roomFor(part, ordered)));
  const room = roomAbove(main, others);
  const first = placePart(main, ordered, room);
  return shelve([first, ...others], Math.max(first.width, room.width)).points;
}
