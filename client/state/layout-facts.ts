import type { DatedClaim } from './data.ts';
import { hedgeOf } from './hedge-of.ts';
import { factsNeed, shownIds } from './needs.ts';
import { placesOf, standings } from './places-of.ts';
import { placingLinks } from './placing-links.ts';
import type { SceneLink, SceneNode } from './select-scene.ts';
import type { State } from './state.ts';

/** What is said of entities and decides where some layouts put them. */
export interface LayoutFacts {
  /** When what is said of an entity is said to have been. */
  readonly dates?: readonly {
    readonly id: string;
    /** EDTF. */
    readonly edtf: string;
    /** Whoever recorded it inferred it. */
    readonly inferred: boolean;
  }[];
  /** Ladders by which claims came: who publishes first, each next is whom the one before passes on. */
  readonly ladders?: readonly (readonly string[])[];
  /** Codes of countries, ISO 3166-1 alpha-2, by what is said to be there. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Those that are countries themselves. */
  readonly places?: readonly string[];
  /** Types, by entity, by the name that a reader sees. */
  readonly types?: Readonly<Record<string, string>>;
}

type Dates = NonNullable<LayoutFacts['dates']>;

/** Dates of each entity: those of what is said of it; of what has none, those of what is said of others and names it. */
function ownFirst(of: readonly Dates[number][], by: readonly Dates[number][]): Dates {
  const has = new Set(of.map(({ id }) => id));
  return [...of, ...by.filter(({ id }) => !has.has(id))];
}

/** What is only denied puts nothing anywhere. */
function datesOfClaims(claims: readonly DatedClaim[], shown: ReadonlySet<string>): Dates {
  const affirmed = claims.filter(({ against }) => !against);
  const of = affirmed.flatMap(({ subject, happened }) =>
    happened === null || !shown.has(subject) ? [] : [{ id: subject, ...happened }],
  );
  const published = affirmed.flatMap(({ document }) =>
    document.published === null || !shown.has(document.id)
      ? []
      : [{ id: document.id, ...document.published }],
  );
  const by = affirmed.flatMap(({ object, happened }) =>
    happened === null || object === null || !shown.has(object) ? [] : [{ id: object, ...happened }],
  );
  return ownFirst([...of, ...published], by);
}

function datesOfLinks(state: State): Dates {
  const dated = placingLinks(state).filter(({ time, support }) => time !== null && support.claims > 0);
  const rows = (end: 'subject' | 'object'): Dates =>
    dated.map((link) => ({ id: link[end], edtf: link.time ?? '', inferred: false }));
  return ownFirst(rows('subject'), rows('object'));
}

/** The surest country of each entity, of equally sure ones the first by code; none where it is only denied to be. */
function countriesOf(state: State): Pick<LayoutFacts, 'countries' | 'places'> {
  const { entities, start } = state.data;
  // What else an entity or a link of a scene has decides no place.
  const nodes = (shownIds(state) ?? []).flatMap((id) => entities[id] ?? []) as unknown as SceneNode[];
  const links = placingLinks(state).map((link) => ({
    ...link,
    locates: start?.predicates[link.predicate]?.locates === true,
    hedge: hedgeOf(link),
    proposed: link.support.claims > 0 && link.support.claims === link.support.proposed,
  })) as unknown as SceneLink[];
  const rows = placesOf({ nodes, links }).countries.flatMap(({ code, entities: inside }) =>
    inside.map(({ node, standing }) => ({ code, id: node.id, standing })),
  );
  const countries: Record<string, string> = {};
  for (const level of standings) {
    if (level === 'denied') continue;
    const found = rows.filter(({ standing }) => standing === level);
    for (const { id, code } of found.sort((one, other) => (one.code < other.code ? -1 : 1)))
      countries[id] ??= code;
  }
  return { countries, places: nodes.flatMap(({ id, country }) => (country === undefined ? [] : [id])) };
}

/** Each ladder once. */
function laddersOf(claims: readonly DatedClaim[]): NonNullable<LayoutFacts['ladders']> {
  const spelt = new Map(claims.map(({ voices = [] }) => [JSON.stringify(voices), voices] as const));
  return [...spelt].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, voices]) => voices);
}

/** What the chosen layout needs to know beside links; the same for the same view, in whatever order it came. */
export function layoutFacts(state: State): LayoutFacts {
  const { view, data } = state;
  const shown = new Set(shownIds(state));
  const need = factsNeed(state);
  const claims = need === null ? null : (data.times[need.key]?.claims ?? []);
  switch (view.layout?.kind) {
    case 'timeline':
      return { dates: claims === null ? datesOfLinks(state) : datesOfClaims(claims, shown) };
    case 'ladder':
      return { ladders: laddersOf(claims ?? []) };
    case 'geographic':
      return countriesOf(state);
    case 'grid':
      return {
        types: Object.fromEntries(
          [...shown].map((id) => {
            const type = data.start?.types[data.entities[id]?.type ?? ''];
            return [id, data.start?.types[type?.root ?? '']?.name ?? ''];
          }),
        ),
      };
    default:
      return {};
  }
}
