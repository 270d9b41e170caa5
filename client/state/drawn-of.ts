import type { Drawn, DrawnLink, DrawnNode } from '../export/carried.ts';
import { language } from '../texts/say.ts';
import type { Backdrop } from './backdrop.ts';
import { describeView } from './describe-view.ts';
import { drawnSceneOf } from './grouped-scene-of.ts';
import { notesOf } from './mark-words.ts';
import type { Scene, SceneLink, SceneNode } from './select-scene.ts';
import type { State } from './state.ts';
import { severalKey } from './style.ts';

type Renamed = (id: string) => string;

/** Ids of groups and bundles name entities that are not drawn: a number stands for each. */
function renames({ nodes, links }: Scene): Renamed {
  const names = new Map<string, string>();
  for (const { id, group } of nodes) if (group !== undefined) names.set(id, `group:${names.size + 1}`);
  for (const { id, bundle } of links) if (bundle !== undefined) names.set(id, `bundle:${names.size + 1}`);
  return (id) => names.get(id) ?? id;
}

const toNode = ({ selected: _, ...node }: SceneNode, renamed: Renamed): DrawnNode => ({
  ...node,
  id: renamed(node.id),
});

const toLink = ({ selected: _, hedge: __, ...link }: SceneLink, renamed: Renamed): DrawnLink => ({
  ...link,
  id: renamed(link.id),
  subject: renamed(link.subject),
  object: renamed(link.object),
});

/** What stands behind what is drawn, without what only other things call for. */
function behind(backdrop: Backdrop, isDrawn: (id: string) => boolean): Backdrop {
  const of = <Part extends { readonly ids?: readonly string[] }>(parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => {
      if (part.ids === undefined) return [part];
      const ids = part.ids.filter(isDrawn);
      return ids.length === 0 ? [] : [{ ...part, ids }];
    });
  return {
    ...backdrop,
    areas: of(backdrop.areas),
    lines: of(backdrop.lines),
    texts: backdrop.texts.flatMap((text) => {
      if ('edtf' in text.words) return [text];
      const ids = text.words.ids.filter(isDrawn);
      return ids.length === 0 ? [] : [{ ...text, words: { ...text.words, ids } }];
    }),
  };
}

/** How it looks, without what is chosen for entities that are not drawn. */
function looksOf({ style, images }: Scene, isDrawn: ReadonlySet<string>): Pick<Drawn, 'style' | 'images'> {
  const pictures = style.pictures.filter(({ id, image }) => isDrawn.has(id) && Object.hasOwn(images, image));
  return {
    style: {
      ...style,
      rules: style.rules.map((rule) =>
        rule.by === 'property'
          ? {
              ...rule,
              scale: Object.fromEntries(
                Object.entries(rule.scale).filter(([key]) => key === severalKey || isDrawn.has(key)),
              ),
            }
          : rule,
      ),
      pictures,
    },
    images: Object.fromEntries(pictures.map(({ image }) => [image, images[image] ?? ''])),
  };
}

/** The picture on screen as data. What is hidden, folded away or inside a closed group is in it only as far as the sentences name it. */
export function drawnOf(state: State): Drawn {
  const scene = drawnSceneOf(state);
  const renamed = renames(scene);
  const roots = new Set(scene.nodes.map(({ root }) => root));
  const isDrawn = new Set([...scene.nodes, ...scene.links].map(({ id }) => id));
  const { backdrop } = state.data.placed;
  return {
    language,
    shown: describeView(state).join(' '),
    frontier: state.view.filter.frontier,
    roots: Object.fromEntries([...roots].map((root) => [root, state.data.start?.types[root]?.name ?? root])),
    nodes: scene.nodes.map((node) => toNode(node, renamed)),
    links: scene.links.map((link) => toLink(link, renamed)),
    measures: scene.measures.map(({ metric, channels, range }) => ({ metric, channels, range })),
    ...looksOf(scene, isDrawn),
    backdrop: backdrop == null ? null : behind(backdrop, (id) => isDrawn.has(id)),
    notes: notesOf(state)
      .filter(({ about }) => about.kind === 'picture' || isDrawn.has(about.id))
      .map((note) => ({ ...note, about: { ...note.about, id: renamed(note.about.id) } })),
    truncated: scene.truncated,
  };
}
