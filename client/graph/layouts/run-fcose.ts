import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../../state/data.ts';
import { seedOf, withSeededRandom } from '../with-seeded-random.ts';
import { boxOf } from './box-of.ts';
import { type Room, toDrawing } from './count-clutter.ts';
import { placeRings } from './place-rings.ts';
import { untangle } from './untangle.ts';

cytoscape.use(fcose);

export interface LayoutNode {
  readonly id: string;
  readonly name: string;
  /** Model pixels without its caption; absent for those of an entity. */
  readonly size?: number;
}

export interface LayoutLink {
  readonly subject: string;
  readonly object: string;
  /** Its caption, which needs room. */
  readonly label?: string;
}

/** Above this many entities fcose takes seconds on the main thread (3.5 s at 500), so rings are drawn instead. */
const fcoseLimit = 300;

function graphOf(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): cytoscape.Core {
  const known = new Set(nodes.map((node) => node.id));
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: [
      ...nodes.map((node) => ({
        data: { id: node.id, ...boxOf(node.name, node.size) },
      })),
      ...links
        .filter((link) => known.has(link.subject) && known.has(link.object))
        .map((link, index) => ({ data: { id: `link ${index}`, source: link.subject, target: link.object } })),
    ],
  });
}

function positionsOf(graph: cytoscape.Core): Record<string, Point> {
  const positions: Record<string, Point> = {};
  for (const node of graph.nodes().toArray()) {
    const { x, y } = node.position();
    positions[node.id()] = { x: Math.round(x), y: Math.round(y - Number(node.data('drop'))) };
  }
  graph.destroy();
  return positions;
}

/** fcose's options are its own; cytoscape's types know only the built-in layouts. */
const options = (rest: Record<string, unknown>): cytoscape.LayoutOptions =>
  ({
    name: 'fcose',
    quality: 'default',
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: 135,
    nodeRepulsion: 12000,
    nodeSeparation: 110,
    edgeElasticity: 0.35,
    gravity: 0.3,
    numIter: 1500,
    ...rest,
  }) as cytoscape.LayoutOptions;

/** Up to so many entities, and links between them, a picture is untangled; above, it would take longer than the layout. */
const untangleLimit = { nodes: 80, links: 300 };

/** The same drawing, as much larger as it has to be for nothing to lie on anything else, but no more than five times. */
function spreadOut(nodes: readonly LayoutNode[], points: Record<string, Point>): Record<string, Point> {
  const boxes = nodes.map((node) => ({
    ...boxOf(node.name, node.size),
    ...(points[node.id] ?? { x: 0, y: 0 }),
  }));
  const overlapAt = (factor: number): boolean =>
    boxes.some((one, index) =>
      boxes
        .slice(0, index)
        .some(
          (other) =>
            Math.abs(one.x - other.x) * factor < (one.width + other.width) / 2 &&
            Math.abs((one.y - other.y) * factor + one.drop - other.drop) < (one.height + other.height) / 2,
        ),
    );
  let factor = 1;
  while (factor < 5 && overlapAt(factor)) factor += 0.25;
  return Object.fromEntries(
    Object.entries(points).map(([id, { x, y }]) => [
      id,
      { x: Math.round(x * factor), y: Math.round(y * factor) },
    ]),
  );
}

/** Places linked entities all at once, in the room they are given where that can be. The same entities and links always come out the same. */
export function placeLinked(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  room: Room,
): Record<string, Point> {
  if (nodes.length > fcoseLimit) return placeRings(nodes, links);
  const graph = graphOf(nodes, links);
  const layout = graph.layout(options({ randomize: true }));
  withSeededRandom(seedOf(nodes.map((node) => node.id).join(' ')), () => layout.run());
  const points = positionsOf(graph);
  const between = links.filter(({ subject, object }) => subject in points && object in points);
  if (nodes.length > untangleLimit.nodes) return points;
  if (between.length > untangleLimit.links) return spreadOut(nodes, points);
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node.name, node.size)]));
  const drawing = toDrawing(links, points, (id) => boxes.get(id) ?? boxOf(id), room);
  untangle(drawing, seedOf(drawing.ids.join(' ')));
  return Object.fromEntries(
    drawing.ids.map((id, index) => [
      id,
      { x: Math.round(drawing.x[index] ?? 0), y: Math.round(drawing.y[index] ?? 0) },
    ]),
  );
}
