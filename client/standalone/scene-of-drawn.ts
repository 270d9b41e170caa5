import type { Drawn, DrawnLink, DrawnNode } from '../export/carried.ts';
import { hedgeOf } from '../state/hedge-of.ts';
import type { Scene, SceneLink, SceneNode } from '../state/select-scene.ts';
import { serverWords } from '../texts/server-words.ts';

/** What of a standalone picture is picked out. */
export interface Picked {
  readonly kind: 'entity' | 'link';
  readonly id: string;
}

const toNode = (node: DrawnNode, picked: Picked | null): SceneNode => ({
  ...node,
  typeName: serverWords?.types[node.type] ?? node.typeName,
  selected: picked?.kind === 'entity' && picked.id === node.id,
});

const toLink = (link: DrawnLink, picked: Picked | null): SceneLink => ({
  ...link,
  label: serverWords?.predicates[link.predicate]?.label ?? link.label,
  hedge: link.act || link.bundle !== undefined ? null : hedgeOf(link),
  selected: picked?.kind === 'link' && picked.id === link.id,
});

/** A picture that was carried as a scene, in the reader's language; everything stands where it stood. */
export function sceneOfDrawn(drawn: Drawn, picked: Picked | null): Scene {
  const { nodes, links, measure, truncated } = drawn;
  return {
    nodes: nodes.map((node) => toNode(node, picked)),
    links: links.map((link) => toLink(link, picked)),
    // Nothing is measured anew.
    measure:
      measure === null
        ? null
        : { ...measure, question: { key: '', metric: measure.metric, ids: [], links: [] } },
    layout: null,
    placed: null,
    truncated,
  };
}

/** Name of a root type in the reader's language. */
export const rootNameOf = ({ roots }: Drawn, root: string): string =>
  serverWords?.types[root] ?? roots[root] ?? root;
