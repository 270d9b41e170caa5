import {
  type Choice,
  type Chosen,
  countFacets,
  type Facet,
  type FacetCount,
  type FacetLink,
  facets,
  originsOf,
} from '../domain/count-facets.ts';
import { AttestError } from '../domain/errors.ts';
import type { Filter } from '../domain/filter.ts';
import { linkId } from '../domain/ids.ts';
import { type Neighbour, orderNeighbours } from '../domain/order-neighbours.ts';
import { findPredicate } from '../ontology/ontology.ts';
import { listExpandable } from '../queries/expansion.ts';
import { leadIds } from '../queries/identity.ts';
import { ceilings, listWithin, within } from '../queries/limits.ts';
import { capitals } from './capitals.ts';
import type { Context } from './context.ts';
import type {
  EntityExpansionArgs,
  ExpansionLinkResolvers,
  ExpansionNeighbourResolvers,
  ExpansionResolvers,
  FacetValueResolvers,
} from './generated/types.ts';
import { find, load, loadEach } from './load.ts';
import { toFilter } from './to-filter.ts';

/** The links of one or several entities that meet a choice, and what they were asked with. */
export interface ExpansionRecord extends Chosen {
  readonly filter: Filter;
  readonly all: number;
  readonly shown: ReadonlySet<string>;
  readonly choice: Choice;
}

export interface FacetValueRecord extends FacetCount {
  readonly facet: Facet;
}

export interface ExpansionNeighbourRecord extends Neighbour {
  readonly filter: Filter;
}

export interface ExpansionLinkRecord extends FacetLink {
  readonly filter: Filter;
}

function toChoice(asked: EntityExpansionArgs['choice']): Choice {
  const choice = new Map<Facet, readonly string[]>();
  for (const { facet, values } of asked ?? []) {
    const own = facets.find((name) => capitals(name) === facet);
    if (own === undefined) continue;
    if (choice.has(own))
      throw new AttestError('BAD_INPUT', `choice names ${facet} twice.`, { argument: 'choice' });
    const words = listWithin(`values of ${facet}`, values, ceilings.filterValues);
    choice.set(own, own === 'stance' ? words.map((word) => word.toLowerCase()) : words);
  }
  return choice;
}

/** What expanding entities together brings; links are read once for all choices among them in one question. */
export async function expansionOf(
  { batch, database }: Context,
  ids: readonly string[],
  asked: Partial<EntityExpansionArgs>,
): Promise<ExpansionRecord> {
  const filter = toFilter(asked.filter);
  const choice = toChoice(asked.choice);
  const shown = new Set([
    ...(await leadIds(database, listWithin('shown', asked.shown ?? [], ceilings.neighbourhoodIds))),
    ...ids,
  ]);
  const read = batch('expansion', filter, (wanted) => listExpandable(database, wanted, filter));
  const found = await Promise.all([...new Set(ids)].map((id) => read(id)));
  // A link between two of them was found at both.
  const byKey = new Map(found.flatMap((rows) => rows ?? []).map((link) => [link.key, link]));
  const links = [...byKey.values()];
  return { ...countFacets(links, choice), all: links.length, filter, shown, choice };
}

/** The values that are told: those with most links, and all that are chosen. */
function told(rows: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  if (rows.length <= ceilings.first) return rows;
  return rows.filter(({ value }, at) => at < ceilings.first || chosen.includes(value));
}

export const expansion: ExpansionResolvers = {
  links: ({ links }) => links.length,
  linksToShown: ({ links, shown }) => links.filter(({ other }) => shown.has(other)).length,
  newEntities: ({ links, shown }) =>
    new Set(links.flatMap(({ other }) => (shown.has(other) ? [] : [other]))).size,
  facets: ({ counts, choice }) =>
    facets.map((facet) => {
      const rows = counts.get(facet) ?? [];
      const values = told(rows, choice.get(facet) ?? []);
      return {
        facet: capitals(facet),
        total: rows.length,
        values: values.map((row) => ({ ...row, facet })),
      };
    }),
  neighbours: ({ links, shown, filter, hubs }, { orderBy, first, offset }) => {
    const from = within('offset', offset ?? 0, 0, Number.MAX_SAFE_INTEGER);
    const most = within('first', first ?? 25, 0, ceilings.first);
    return orderNeighbours(links, shown, orderBy ?? 'EVIDENCE', hubs)
      .slice(from, from + most)
      .map((neighbour) => ({ ...neighbour, filter }));
  },
};

export const facetValue: FacetValueResolvers = {
  value: ({ facet, value }) => (facet === 'stance' ? value.toUpperCase() : value),
  // A value that a question made up is counted, as none, and stands for nothing.
  entity: async ({ facet, value }, _, context) =>
    facet === 'speaker' || facet === 'document' ? ((await find.entity(context, value)) ?? null) : null,
  predicate: ({ facet, value }) => (facet === 'predicate' ? (findPredicate(value) ?? null) : null),
};

export const expansionNeighbour: ExpansionNeighbourResolvers = {
  entity: ({ id }, _, context) => load('entity', context, id),
  linkedWith: ({ hubs }, _, context) => loadEach('entity', context, hubs),
  links: ({ links, filter }) => links.map((link) => ({ ...link, filter })),
};

export const expansionLink: ExpansionLinkResolvers = {
  link: async ({ key, otherType, filter }, _, context) => {
    const found = await find.link(context, linkId(key));
    if (found === undefined) throw new Error(`The graph has no link ${key} any more.`);
    return { ...found, ends: [otherType], filter };
  },
  expanded: ({ hub }, _, context) => load('entity', context, hub),
  origins: originsOf,
  speakers: ({ supports }, { first }, context) => {
    const claims = new Map<string, number>();
    for (const { origin } of supports) claims.set(origin, (claims.get(origin) ?? 0) + 1);
    const ids = [...claims].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([id]) => id);
    return loadEach('entity', context, ids.slice(0, within('first', first ?? 3, 0, ceilings.first)));
  },
};
