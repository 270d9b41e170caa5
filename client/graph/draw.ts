import type cytoscape from 'cytoscape';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink, SceneNode } from '../state/select-scene.ts';

/** Thickest link, in model pixels. */
const widest = 8;

function nodeData(node: SceneNode): Record<string, unknown> {
  return {
    id: node.id,
    root: node.root,
    undrawn: node.undrawn,
    caption: nameOfShown(node),
  };
}

function linkData(link: SceneLink): Record<string, unknown> {
  const width = Math.min(widest, 1.6 + 1.4 * Math.max(0, link.support.origins - 1));
  return {
    id: link.id,
    source: link.subject,
    target: link.object,
    caption: captionOf(link),
    width: link.disputed ? Math.max(3, width) : width,
  };
}

/** The caption says in words whatever the line says by its look. */
function captionOf(link: SceneLink): string {
  const remarks = [link.hedge, link.disputed ? 'disputed' : null].filter((remark) => remark !== null);
  return remarks.length === 0 ? link.label : `${link.label} (${remarks.join(', ')})`;
}

const classes = (flags: Readonly<Record<string, boolean>>): string =>
  Object.keys(flags)
    .filter((name) => flags[name] === true)
    .join(' ');

/** Writes only what differs: cytoscape restyles and repaints for every write, equal or not. */
function update(
  element: cytoscape.SingularElementReturnValue,
  data: Record<string, unknown>,
  names: string,
): void {
  for (const [key, value] of Object.entries(data)) {
    if (element.data(key) !== value) element.data(key, value);
  }
  const current = element.classes().filter((name) => name !== 'cursor');
  if (current.join(' ') !== names) element.classes(element.hasClass('cursor') ? `${names} cursor` : names);
}

function drawNode(graph: cytoscape.Core, node: SceneNode): void {
  if (node.point === null) return;
  const names = classes({ invented: node.invented, faded: node.faded, selected: node.selected });
  const element = graph.getElementById(node.id);
  if (element.empty()) {
    graph.add({ group: 'nodes', data: nodeData(node), position: { ...node.point }, classes: names });
    return;
  }
  update(element, nodeData(node), names);
  const { x, y } = element.position();
  if (x !== node.point.x || y !== node.point.y) element.position({ ...node.point });
}

function drawLink(graph: cytoscape.Core, link: SceneLink): void {
  // A link may come before its end is placed; it is drawn with the scene that places it.
  if (graph.getElementById(link.subject).empty() || graph.getElementById(link.object).empty()) return;
  const names = classes({
    act: link.act,
    hedged: link.hedge !== null,
    disputed: link.disputed,
    selected: link.selected,
  });
  const element = graph.getElementById(link.id);
  if (element.empty()) graph.add({ group: 'edges', data: linkData(link), classes: names });
  else update(element, linkData(link), names);
}

/** Makes the picture equal the scene with the smallest change. Ids go through `getElementById`, never through a selector. */
export function draw(graph: cytoscape.Core, scene: Scene): void {
  const kept = new Set([...scene.nodes.map((node) => node.id), ...scene.links.map((link) => link.id)]);
  graph.batch(() => {
    graph
      .elements()
      .filter((element) => !kept.has(element.id()))
      .remove();
    for (const node of scene.nodes) drawNode(graph, node);
    for (const link of scene.links) drawLink(graph, link);
  });
}
