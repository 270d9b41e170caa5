import type { Point } from '../../state/data.ts';
import { boxOf } from './box-of.ts';
import { type LayoutLink, type LayoutNode, placeLinked } from './run-fcose.ts';

/** Room between parts that no link joins, in model pixels. */
const gap = 36;

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

function placePart(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Part {
  const sorted = [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const [only, ...others] = sorted;
  const points =
    only !== undefined && others.length === 0 ? { [only.id]: { x: 0, y: 0 } } : placeLinked(sorted, links);
  const boxes = sorted.map((node) => {
    const box = boxOf(node.name);
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

const isAlone = (part: Part): boolean => Object.keys(part.points).length === 1;

/** Sets the parts in rows no wider than the first of them, or than a square of them all. */
function shelve(parts: readonly Part[]): Record<string, Point> {
  const area = parts.reduce((sum, part) => sum + (part.width + gap) * (part.height + gap), 0);
  const limit = Math.max(parts[0]?.width ?? 0, Math.sqrt(area) * 1.3);
  const points: Record<string, Point> = {};
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const part of parts) {
    // What has no links at all begins a row of its own.
    const isFirstAlone = isAlone(part) && parts.findIndex(isAlone) === parts.indexOf(part);
    if (x > 0 && (isFirstAlone || x + part.width > limit)) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    for (const [id, point] of Object.entries(part.points)) {
      points[id] = { x: Math.round(x + point.x - part.left), y: Math.round(y + point.y - part.top) };
    }
    x += part.width + gap;
    rowHeight = Math.max(rowHeight, part.height);
  }
  return points;
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
  return shelve(partsOf(sorted, ordered).map((part) => placePart(part, ordered)));
}
