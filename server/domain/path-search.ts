import { type Chain, type Layer, listChains } from './chains.ts';

/** A step from an entity to another. */
export interface Step {
  /** Of the link. */
  readonly key: string;
  /** The two entities of the link, in no order. */
  readonly ends: readonly [string, string];
}

/** What a search asks of the graph; each may throw to give up. */
export interface Steps {
  /** Every step from these entities, and how many links those have that are met for the first time. */
  expand(ids: readonly string[]): Promise<{ steps: readonly Step[]; degrees: ReadonlyMap<string, number> }>;
  /** Every link between one of `left` and one of `right`. */
  across(left: readonly string[], right: readonly string[]): Promise<readonly Step[]>;
  /** Every chain of two links between the hubs of each pair, the hub with fewer links first. */
  betweenHubs(pairs: readonly (readonly [string, string])[]): Promise<readonly Step[]>;
  /** Called now and then. */
  check(): void;
}

export interface SearchArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** So many paths are enough: no longer ones are looked for then. */
  readonly enough: number;
  /** How many paths of one length are kept at most. */
  readonly most: number;
  /** From how many links an entity is a hub, whose links are read only when there is no other way. */
  readonly hub: number;
  /** How many links the ends have. */
  readonly degrees: ReadonlyMap<string, number>;
}

/** What was found so far: read it after the search, or after it threw. */
export interface Found {
  readonly chains: Chain[];
  /** Every path of at most so many hops is among the chains. */
  hops: number;
  /** Whether paths of the last length were left out to keep to `most`. */
  cut: boolean;
}

/**
 * Looks for all paths without loops by their length, from both ends: paths of n hops lead over an entity after n - 2 hops, shared
 * out between the ends, then one more, then the other end's. The entity in the middle is looked for from the side that has fewer
 * links, and hubs from the other side of the link; so two neighbours of a hub meet there without its links being read.
 */
export async function searchPaths(steps: Steps, asked: SearchArguments, found: Found): Promise<void> {
  const { from, to, hub } = asked;
  const links = new Map<string, Map<string, string[]>>();
  const degrees = new Map(asked.degrees);
  const expanded = new Set<string>();
  const degreeOf = (id: string): number => degrees.get(id) ?? 0;
  const isHub = (id: string): boolean => degreeOf(id) >= hub;
  const cost = (ids: Iterable<string>): number => [...ids].reduce((sum, id) => sum + degreeOf(id), 0);
  const isEnd = (id: string): boolean => id === from || id === to;

  function learn(more: readonly Step[]): void {
    for (const { key, ends } of more) {
      for (const [one, other] of [ends, ends.toReversed() as [string, string]]) {
        const others = links.get(one) ?? new Map<string, string[]>();
        links.set(one, others);
        const keys = others.get(other);
        if (keys === undefined) others.set(other, [key]);
        else if (!keys.includes(key)) keys.push(key);
      }
    }
  }
  async function expand(ids: Iterable<string>): Promise<void> {
    const fresh = [...ids].filter((id) => !expanded.has(id));
    if (fresh.length === 0) return;
    const answer = await steps.expand(fresh);
    learn(answer.steps);
    for (const [id, degree] of answer.degrees) degrees.set(id, degree);
    for (const id of fresh) expanded.add(id);
  }
  /** The entities one step from these, without the ends. */
  function around(ids: Iterable<string>): Set<string> {
    const met = new Set<string>();
    for (const id of ids) for (const other of links.get(id)?.keys() ?? []) if (!isEnd(other)) met.add(other);
    return met;
  }
  async function across(left: Iterable<string>, right: Iterable<string>): Promise<void> {
    const unread = (ids: Iterable<string>): string[] => [...ids].filter((id) => !expanded.has(id));
    const [some, others] = [unread(left), unread(right)];
    if (some.length > 0 && others.length > 0) learn(await steps.across(some, others));
  }
  /** Learns every chain of two links between an entity of one side and one of the other. */
  async function bridge(one: ReadonlySet<string>, other: ReadonlySet<string>): Promise<void> {
    const [near, far] = cost(one) <= cost(other) ? [one, other] : [other, one];
    const plain = [...near].filter((id) => !isHub(id));
    await expand(plain);
    await across(around(plain), far);
    const hubs = [...near].filter(isHub);
    if (hubs.length === 0) return;
    const farPlain = [...far].filter((id) => !isHub(id));
    await expand(farPlain);
    await across(around(farPlain), hubs);
    const pairs = hubs.flatMap((a) =>
      [...far]
        .filter((b) => isHub(b) && a !== b)
        .map((b): [string, string] => (degreeOf(a) <= degreeOf(b) ? [a, b] : [b, a])),
    );
    for (const [smaller, larger] of pairs)
      if (expanded.has(smaller)) await across(around([smaller]), [larger]);
    const unread = pairs.filter(([smaller]) => !expanded.has(smaller));
    if (unread.length > 0) learn(await steps.betweenHubs(unread));
  }
  async function direct(): Promise<void> {
    if (isHub(from) && isHub(to)) return across([from], [to]);
    return expand([isHub(from) ? to : from]);
  }
  /** Where a chain can be after so many hops from each end, without passing the other. */
  const sides = { forward: [new Set([from])], backward: [new Set([to])] };
  const lastOf = (side: readonly Set<string>[]): Set<string> => side.at(-1) ?? new Set();
  /** Goes one hop on from the end where that reads fewer links; false when no path can be longer. */
  async function grow(): Promise<boolean> {
    const { forward, backward } = sides;
    const side = cost(lastOf(forward)) <= cost(lastOf(backward)) ? forward : backward;
    await expand(lastOf(side));
    const next = around(lastOf(side));
    const isNew = [...next].some((id) => !side.some((layer) => layer.has(id)));
    side.push(next);
    // Nothing new: all that can be reached from this end is known, and the other end is not next to any of it.
    return next.size > 0 && (isNew || found.chains.length > 0);
  }

  for (let hops = 1; hops <= asked.maxHops; hops += 1) {
    if (hops > 2 && !(await grow())) break;
    if (hops === 1) await direct();
    else await bridge(lastOf(sides.forward), lastOf(sides.backward));
    const middle: Layer[] = hops === 1 ? [] : [null];
    const layers = [...sides.forward, ...middle, ...sides.backward.toReversed()];
    const before = found.chains.length;
    for (const chain of listChains(layers, links, () => steps.check())) {
      found.cut = found.chains.length - before === asked.most;
      if (found.cut) break;
      found.chains.push(chain);
    }
    found.hops = hops;
    steps.check();
    if (found.chains.length >= asked.enough) return;
  }
  found.hops = asked.maxHops;
}
