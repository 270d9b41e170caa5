import type cytoscape from 'cytoscape';
import { captionOf } from '../state/caption-of.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink, SceneNode } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import { bendLinks } from './bend-links.ts';
import { placeCaptions } from './place-captions.ts';
import { quietBundles } from './quiet-bundles.ts';
import { type LinkLook, linkLooks, type NodeLook, nodeLooks } from './styling/looks.ts';
import { toldWordsIn } from './styling/told-words.ts';

/** The way a link takes between its ends. */
interface Course {
  readonly bend: number;
  /** Model pixels from its start to the middle of its caption; null in the middle. */
  readonly captionAt: number | null;
  /** Whether it stands back behind other bundles. */
  readonly isQuiet: boolean;
}

/** What decides how things look, of a whole scene. */
interface Looks {
  readonly ofNode: (node: SceneNode) => NodeLook;
  readonly ofLink: (link: SceneLink) => LinkLook;
  /** By entity: the image that the reader put on it. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly tell: ReturnType<typeof toldWordsIn>;
}

function looksIn(scene: Scene): Looks {
  const { style, images } = scene;
  const pictures = new Map(
    style.pictures.map(
      ({ id, image }) => [id, (Object.hasOwn(images, image) && images[image]) || ''] as const,
    ),
  );
  return { ofNode: nodeLooks(scene), ofLink: linkLooks(scene), pictures, tell: toldWordsIn(scene) };
}

/** Its name; what the reader did to it and what rules say of it stand below, in words. */
function captionOfNode(node: SceneNode, { told }: NodeLook, tell: Looks['tell']): string {
  return [
    nameOfShown(node),
    ...(node.folded > 0 ? [say('words.foldedIn', { count: node.folded })] : []),
    ...(node.damped ? [say('words.notThrough')] : []),
    ...(node.pinned ? [say('picking.pinnedMark')] : []),
    ...told.map(({ rule, key }) => tell(rule, key, node)),
  ].join('\n');
}

function nodeData(node: SceneNode, { ofNode, pictures, tell }: Looks): Record<string, unknown> {
  const look = ofNode(node);
  const { size, tone, form, sign } = look;
  return {
    id: node.id,
    root: node.root,
    undrawn: node.undrawn,
    caption: captionOfNode(node, look, tell),
    size,
    tone,
    form,
    sign,
    picture: pictures.get(node.id) ?? '',
  };
}

function linkData(link: SceneLink, { bend, captionAt }: Course, { ofLink }: Looks): Record<string, unknown> {
  return {
    id: link.id,
    source: link.subject,
    target: link.object,
    caption: captionOf(link),
    ...ofLink(link),
    bend,
    captionAt,
  };
}

/** What is to be seen in the picture on an entity. */
export const altsOf = ({ style }: Scene, id: string): readonly string[] =>
  style.pictures.filter((picture) => picture.id === id).map(({ alt }) => alt);

const classes = (flags: Readonly<Record<string, boolean>>): string =>
  Object.keys(flags)
    .filter((name) => flags[name] === true)
    .join(' ');

/** Signs of where the reader is, which the scene does not hold: drawing leaves them. */
const passing: ReadonlySet<string> = new Set(['cursor', 'pointed']);

/** Writes only what differs: cytoscape restyles and repaints for every write, equal or not. */
function update(
  element: cytoscape.SingularElementReturnValue,
  data: Record<string, unknown>,
  names: string,
): void {
  for (const [key, value] of Object.entries(data)) {
    if (element.data(key) !== value) element.data(key, value);
  }
  const all = element.classes();
  const own = all.filter((name) => !passing.has(name));
  const kept = all.filter((name) => passing.has(name));
  if (own.join(' ') !== names) element.classes([names, ...kept].join(' ').trim());
}

/** Brings a node up to date; one that is not there yet comes back to be added with all others at once. */
function drawNode(graph: cytoscape.Core, node: SceneNode, looks: Looks): cytoscape.ElementDefinition[] {
  if (node.point === null) return [];
  const names = classes({
    invented: node.invented,
    faded: node.faded,
    beside: node.path === 'beside',
    faint: node.faint,
    damped: node.damped,
    'on-path': node.path === 'on',
    aside: node.aside,
    selected: node.selected,
    group: node.group !== undefined,
  });
  const element = graph.getElementById(node.id);
  if (element.empty()) {
    return [{ group: 'nodes', data: nodeData(node, looks), position: { ...node.point }, classes: names }];
  }
  update(element, nodeData(node, looks), names);
  const { x, y } = element.position();
  if (x !== node.point.x || y !== node.point.y) element.position({ ...node.point });
  return [];
}

function drawLink(
  graph: cytoscape.Core,
  link: SceneLink,
  course: Course,
  looks: Looks,
): cytoscape.ElementDefinition[] {
  const names = classes({
    act: link.act,
    bundle: link.bundle !== undefined,
    quiet: course.isQuiet,
    contested: (link.bundle?.disputed ?? 0) > 0,
    hedged: link.hedge !== null,
    disputed: link.disputed,
    proposed: link.proposed,
    agree: link.compared?.kind === 'agree',
    onlyFirst: link.compared?.kind === 'onlyFirst',
    onlySecond: link.compared?.kind === 'onlySecond',
    contradict: link.compared?.kind === 'contradict',
    aside: link.aside,
    fallen: link.fallen,
    bent: course.bend !== 0,
    off: course.captionAt !== null,
    loop: link.subject === link.object,
    beside: link.path === 'beside',
    faint: link.faint,
    'on-path': link.path === 'on',
    selected: link.selected,
  });
  const element = graph.getElementById(link.id);
  if (element.empty()) return [{ group: 'edges', data: linkData(link, course, looks), classes: names }];
  update(element, linkData(link, course, looks), names);
  return [];
}

/**
 * Brings what is in the picture up to date with the scene by the smallest change, and returns what is to be added, entities
 * first. Ids go through `getElementById`, never through a selector.
 * @param leave what becomes of what is no longer in the scene
 */
export function draw(
  graph: cytoscape.Core,
  scene: Scene,
  leave: (elements: cytoscape.CollectionReturnValue) => void = (elements) => void elements.remove(),
): readonly cytoscape.ElementDefinition[] {
  const kept = new Set([...scene.nodes.map((node) => node.id), ...scene.links.map((link) => link.id)]);
  const points = new Map(
    scene.nodes.flatMap(({ id, point }) => (point === null ? [] : [[id, point] as const])),
  );
  const bends = bendLinks(scene.links, points);
  const quiet = quietBundles(scene.links);
  const captionsAt = placeCaptions(
    { ...scene, links: scene.links.filter(({ id }) => !quiet.has(id)) },
    points,
    bends,
  );
  const looks = looksIn(scene);
  const fresh: cytoscape.ElementDefinition[] = [];
  graph.batch(() => {
    leave(graph.elements().filter((element) => !kept.has(element.id())));
    for (const node of scene.nodes) fresh.push(...drawNode(graph, node, looks));
    for (const link of scene.links) {
      // A link may come before its end is placed; it is drawn with the scene that places it.
      if (!points.has(link.subject) || !points.has(link.object)) continue;
      const course = {
        bend: bends.get(link.id) ?? 0,
        captionAt: captionsAt.get(link.id) ?? null,
        isQuiet: quiet.has(link.id),
      };
      fresh.push(...drawLink(graph, link, course, looks));
    }
  });
  return fresh;
}
