import type { Scene } from '../state/select-scene.ts';

/** What hangs on an entity alone: every link that is drawn at it leads there. */
export function leavesOf({ links }: Scene, id: string): readonly string[] {
  const others = new Map<string, Set<string>>();
  const note = (one: string, other: string): void => {
    others.set(one, (others.get(one) ?? new Set()).add(other));
  };
  for (const { subject, object } of links) {
    note(subject, object);
    note(object, subject);
  }
  return [...others].flatMap(([leaf, ends]) =>
    leaf !== id && ends.size === 1 && ends.has(id) ? [leaf] : [],
  );
}

/** A scene in which what hangs on some entities alone is folded into them; each says how many that are. */
export function foldScene(scene: Scene, folded: ReadonlySet<string>): Scene {
  if (folded.size === 0) return scene;
  const into = new Map<string, number>();
  const away = new Set<string>();
  for (const id of folded) {
    // Of two that hang on each other alone one stays.
    if (away.has(id)) continue;
    const leaves = leavesOf(scene, id).filter((leaf) => !into.has(leaf));
    if (leaves.length > 0) into.set(id, leaves.length);
    for (const leaf of leaves) away.add(leaf);
  }
  return {
    ...scene,
    nodes: scene.nodes.flatMap((node) =>
      away.has(node.id) ? [] : [{ ...node, folded: node.folded + (into.get(node.id) ?? 0) }],
    ),
    links: scene.links.filter(({ subject, object }) => !away.has(subject) && !away.has(object)),
  };
}
