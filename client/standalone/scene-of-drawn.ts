import type { Drawn, DrawnLink, DrawnNode } from '../export/carried.ts';
import { hedgeOf } from '../state/hedge-of.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink, SceneNode } from '../state/select-scene.ts';
import { noStyle } from '../state/style.ts';
import { serverWords } from '../texts/server-words.ts';
import type { RuleNames } from '../ui/style/rule-words.ts';

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
  const { nodes, links, measures, style, images, truncated } = drawn;
  return {
    nodes: nodes.map((node) => toNode(node, picked)),
    links: links.map((link) => toLink(link, picked)),
    // Nothing is measured anew.
    measures: measures.map((measure) => ({
      ...measure,
      question: { key: '', metric: measure.metric, ids: [], links: [] },
    })),
    style: { ...noStyle, ...style },
    images,
    layout: null,
    placed: null,
    truncated,
  };
}

/** What the things are called that rules are about, in the reader's language as far as it is known. */
export const ruleNamesIn = ({ roots }: Drawn, { nodes, links }: Scene): RuleNames => ({
  type: (root) => serverWords?.types[root] ?? roots[root] ?? root,
  predicate: (id) => links.find(({ predicate }) => predicate === id)?.label ?? id,
  entity: (id) => {
    const node = nodes.find((one) => one.id === id);
    return node === undefined ? id : nameOfShown(node);
  },
});
