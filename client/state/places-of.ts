import { language } from '../texts/say.ts';
import type { Scene, SceneLink, SceneNode } from './select-scene.ts';

/**
 * Where the map shows things. Where something is, is itself a claim: only a country's own place comes from its code, and everything
 * else stands where links of the scene lead, link by link, with what each of those links is worth.
 */

/** How sure a link is of what it says, as the picture draws it: plain, marked (hedged, disputed, proposed), or only denied. */
export const standings = ['plain', 'marked', 'denied'] as const;
export type PlaceStanding = (typeof standings)[number];

/** An entity in a country. */
export interface Placed {
  readonly node: SceneNode;
  /** The links that lead from it there, in order, once for each first link; empty for the country itself. */
  readonly ways: readonly (readonly SceneLink[])[];
  /** That of its surest way, which is that of the least sure link on it. */
  readonly standing: PlaceStanding;
  /** Codes of other countries that links place it in as well. */
  readonly elsewhere: readonly string[];
}

/** A country that something stands in. */
export interface PlacedCountry {
  /** Alpha-2 code of ISO 3166-1. */
  readonly code: string;
  /** The entities recorded with its code: several when nobody has merged them. */
  readonly countries: readonly SceneNode[];
  /** The countries first, then the others by name. */
  readonly entities: readonly Placed[];
}

/** An entity that no link of the scene leads from to a country. */
export interface Unplaced {
  readonly node: SceneNode;
  /** What is said of where it is, which ends before a country. */
  readonly links: readonly SceneLink[];
}

export interface Places {
  /** By name. */
  readonly countries: readonly PlacedCountry[];
  /** By name. */
  readonly unplaced: readonly Unplaced[];
}

/** What one link is worth as to where its subject is. */
export function standingOfLink(
  link: Pick<SceneLink, 'hedge' | 'disputed' | 'proposed' | 'support'>,
): PlaceStanding {
  if (link.support.claims === 0 && link.support.denied > 0) return 'denied';
  return link.hedge !== null || link.disputed || link.proposed || link.support.denied > 0
    ? 'marked'
    : 'plain';
}

const rank = (standing: PlaceStanding): number => standings.indexOf(standing);
const leastSure = (links: readonly SceneLink[]): PlaceStanding =>
  standings[Math.max(0, ...links.map((link) => rank(standingOfLink(link))))] ?? 'plain';
const byName = (one: SceneNode, other: SceneNode): number =>
  one.name.localeCompare(other.name, language) || one.id.localeCompare(other.id, language);

function groupBy(links: readonly SceneLink[], end: 'subject' | 'object'): Map<string, SceneLink[]> {
  const groups = new Map<string, SceneLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}

/**
 * The surest way from each entity to some countries, and among equally sure ones a short one: first along plain links alone, then with
 * marked ones, then with denied ones. Every step leads on to an entity found before, so no way goes round in a circle.
 */
function surestWays(
  targets: readonly SceneNode[],
  into: ReadonlyMap<string, readonly SceneLink[]>,
): Map<string, SceneLink[]> {
  const ways = new Map<string, SceneLink[]>(targets.map(({ id }) => [id, []]));
  for (const level of standings.keys()) {
    // A Map goes on through what is set while it is gone through: nearest first.
    for (const [id, way] of ways) {
      for (const link of into.get(id) ?? []) {
        if (ways.has(link.subject) || rank(standingOfLink(link)) > level) continue;
        ways.set(link.subject, [link, ...way]);
      }
    }
  }
  return ways;
}

/** The ways of one entity into a country: each of its own links, and then the surest from there. */
function waysFrom(
  id: string,
  out: ReadonlyMap<string, readonly SceneLink[]>,
  surest: ReadonlyMap<string, readonly SceneLink[]>,
): SceneLink[][] {
  return (out.get(id) ?? []).flatMap((link) => {
    const rest = surest.get(link.object);
    return rest === undefined || rest.some(({ subject }) => subject === id) ? [] : [[link, ...rest]];
  });
}

/** Whether the picture draws an entity faint, for whatever reason. */
export const isFaint = ({ faded, aside, faint, path }: SceneNode): boolean =>
  faded || aside || faint || path === 'beside';

/** Groups what a scene holds by the countries that it stands in. */
export function placesOf({ nodes, links }: Pick<Scene, 'nodes' | 'links'>): Places {
  const isCountry = new Set(nodes.flatMap(({ id, country }) => (country === undefined ? [] : [id])));
  // A country stands at its own place, whatever is said of what it lies in.
  const locating = links.filter(
    ({ locates, subject, object }) => locates && !isCountry.has(subject) && subject !== object,
  );
  const out = groupBy(locating, 'subject');
  const into = groupBy(locating, 'object');
  const sorted = [...nodes].sort(byName);
  const codes = [...new Set(sorted.flatMap(({ country }) => country ?? []))];
  const found = codes.map((code) => {
    const countries = sorted.filter(({ country }) => country === code);
    const surest = surestWays(countries, into);
    const placed = sorted.flatMap((node) => {
      if (isCountry.has(node.id) || !surest.has(node.id)) return [];
      const ways = waysFrom(node.id, out, surest);
      const standing = standings.find((level) => ways.some((way) => leastSure(way) === level));
      return standing === undefined ? [] : [{ node, ways, standing }];
    });
    return { code, countries, placed };
  });
  const codesOf = new Map<string, string[]>();
  for (const { code, placed } of found)
    for (const { node } of placed) codesOf.set(node.id, [...(codesOf.get(node.id) ?? []), code]);
  const isPlaced = new Set([
    ...isCountry,
    ...found.flatMap(({ placed }) => placed.map(({ node }) => node.id)),
  ]);
  return {
    countries: found.map(({ code, countries, placed }) => ({
      code,
      countries,
      entities: [
        ...countries.map((node) => ({ node, ways: [], standing: 'plain' as const, elsewhere: [] })),
        ...placed.map((row) => ({
          ...row,
          elsewhere: (codesOf.get(row.node.id) ?? []).filter((other) => other !== code),
        })),
      ],
    })),
    unplaced: sorted
      .filter(({ id }) => !isPlaced.has(id))
      .map((node) => ({ node, links: out.get(node.id) ?? [] })),
  };
}
