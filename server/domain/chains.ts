/** Links that are known between entities: of each entity, the others it is linked to, by the keys of the links. */
export type KnownLinks = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** A chain of links: the entities in order, and the key of the link of each hop. */
export interface Chain {
  readonly nodeIds: readonly string[];
  readonly keys: readonly string[];
}

/** Where a chain may be after so many hops; null = anywhere. */
export type Layer = ReadonlySet<string> | null;

const none: ReadonlyMap<string, readonly string[]> = new Map();

/** What is in both, looked for from the smaller one. */
function* inBoth(ids: ReadonlySet<string>, others: ReadonlyMap<string, unknown>): Generator<string> {
  if (ids.size < others.size) {
    for (const id of ids) if (others.has(id)) yield id;
  } else {
    for (const id of others.keys()) if (ids.has(id)) yield id;
  }
}

/** Of each layer, the entities from which the last one can be reached, a layer a hop. */
function reaching(layers: readonly Layer[], links: KnownLinks): ReadonlySet<string>[] {
  const kept: ReadonlySet<string>[] = [];
  let next: ReadonlySet<string> = layers.at(-1) ?? new Set();
  kept.unshift(next);
  for (const layer of layers.slice(0, -1).toReversed()) {
    const here = new Set<string>();
    for (const id of next) {
      const others = links.get(id) ?? none;
      for (const other of layer === null ? others.keys() : inBoth(layer, others)) here.add(other);
    }
    kept.unshift(here);
    next = here;
  }
  return kept;
}

/** Each choice of one link a hop. */
function* choices(hops: readonly (readonly string[])[], at = 0): Generator<string[]> {
  const hop = hops[at];
  if (!hop) {
    yield [];
    return;
  }
  for (const key of hop) for (const rest of choices(hops, at + 1)) yield [key, ...rest];
}

/**
 * The chains that go through the layers one by one and visit no entity twice, each once, in no order. The first and the last
 * layer hold one entity each. `check` is called now and then, and may throw to give up.
 */
export function* listChains(
  layers: readonly Layer[],
  links: KnownLinks,
  check: () => void,
): Generator<Chain> {
  const open = reaching(layers, links);
  const nodeIds: string[] = [];
  let steps = 0;
  function* from(id: string): Generator<Chain> {
    steps += 1;
    if (steps % 1_000 === 0) check();
    nodeIds.push(id);
    const next = open[nodeIds.length];
    if (!next) {
      const hops = nodeIds.slice(1).map((to, at) => links.get(nodeIds[at] ?? '')?.get(to) ?? []);
      for (const keys of choices(hops)) yield { nodeIds: [...nodeIds], keys };
    } else {
      for (const other of inBoth(next, links.get(id) ?? none))
        if (!nodeIds.includes(other)) yield* from(other);
    }
    nodeIds.pop();
  }
  for (const first of open[0] ?? []) yield* from(first);
}
