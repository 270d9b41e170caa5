/** Something that stands above something else, by at least so many ranks. */
export interface Above {
  readonly upper: string;
  readonly lower: string;
  readonly ranks: number;
}

/**
 * The rank of each id, from the top: below all that stands above it, and not above its least rank. Where ids stand above one another in a
 * circle, one of the ways is left out, the same whatever the order in which they come.
 */
export function rank(
  least: ReadonlyMap<string, number>,
  above: readonly Above[],
): ReadonlyMap<string, number> {
  const below = new Map<string, Map<string, number>>([...least.keys()].map((id) => [id, new Map()]));
  const uppers = new Map<string, number>();
  for (const { upper, lower, ranks } of above) {
    const own = below.get(upper);
    if (own === undefined || !below.has(lower) || upper === lower) continue;
    if (!own.has(lower)) uppers.set(lower, (uppers.get(lower) ?? 0) + 1);
    own.set(lower, Math.max(own.get(lower) ?? 0, ranks));
  }
  const balance = (id: string): number => (below.get(id)?.size ?? 0) - (uppers.get(id) ?? 0);
  // Those that nothing stands above are gone through first: a circle is cut where it is entered.
  const starts = [...least.keys()].sort((one, other) => {
    const isTop = Number((uppers.get(other) ?? 0) === 0) - Number((uppers.get(one) ?? 0) === 0);
    return isTop || balance(other) - balance(one) || (one < other ? -1 : 1);
  });
  const state = new Map<string, 'open' | 'done'>();
  const order: string[] = [];
  const kept: Above[] = [];
  for (const start of starts) {
    if (state.has(start)) continue;
    const path = [{ id: start, rest: [...(below.get(start) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)) }];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        state.set(top.id, 'done');
        order.push(top.id);
        path.pop();
        continue;
      }
      const [id, ranks] = next;
      if (state.get(id) === 'open') continue;
      kept.push({ upper: top.id, lower: id, ranks });
      if (state.has(id)) continue;
      state.set(id, 'open');
      path.push({ id, rest: [...(below.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)) });
    }
  }
  const lowers = new Map<string, Above[]>();
  for (const row of kept) lowers.set(row.upper, [...(lowers.get(row.upper) ?? []), row]);
  const ranks = new Map(least);
  for (const id of order.reverse())
    for (const row of lowers.get(id) ?? [])
      ranks.set(row.lower, Math.max(ranks.get(row.lower) ?? 0, (ranks.get(id) ?? 0) + row.ranks));
  return ranks;
}

/** Things by their rank, without the ranks that none has. */
export function layersOf<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  ranks: ReadonlyMap<string, number>,
): { readonly rank: number; readonly things: Thing[] }[] {
  const layers = new Map<number, Thing[]>();
  for (const thing of things) {
    const own = ranks.get(thing.id) ?? 0;
    layers.set(own, [...(layers.get(own) ?? []), thing]);
  }
  return [...layers].sort(([one], [other]) => one - other).map(([rank, inIt]) => ({ rank, things: inIt }));
}
