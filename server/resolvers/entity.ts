import type { Filter } from '../domain/filter.ts';
import type { LinkCountRecord } from '../domain/records.ts';
import { findEntityType, findPredicate } from '../ontology/ontology.ts';
import { loadVersions } from '../queries/edits.ts';
import { listGivenNames } from '../queries/entities.ts';
import { listMentionsOfEntities } from '../queries/evidence.ts';
import { ceilings, usualPage, within } from '../queries/limits.ts';
import { countLinksOfEntities, listLinksOfEntities } from '../queries/links.ts';
import { readPage } from '../queries/page.ts';
import { countTypes } from '../queries/stats.ts';
import type { Context } from './context.ts';
import type {
  EntityNameResolvers,
  EntityResolvers,
  EntityTypeResolvers,
  LinkCountResolvers,
  PredicateResolvers,
} from './generated/types.ts';
import { find, load } from './load.ts';
import { claimsOf, pageOfEach } from './page-of-each.ts';
import { selectedOnPage } from './selects.ts';
import { toFilter } from './to-filter.ts';

const known = <T>(row: T | undefined, what: string): T => {
  if (row === undefined) throw new Error(`The graph holds ${what}, which the ontology does not have.`);
  return row;
};

export const predicateOf = (id: string) => known(findPredicate(id), `the predicate ${id}`);

const linkCounts = async (
  { batch, database }: Context,
  id: string,
  filter: Filter,
): Promise<LinkCountRecord[]> =>
  (await batch('linkCounts', filter, (ids) => countLinksOfEntities(database, ids, filter))(id)) ?? [];

const total = (counts: readonly LinkCountRecord[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

export const entity: EntityResolvers = {
  version: async ({ id }, _, { batch, database }) =>
    (await batch('version', null, (ids) => loadVersions(database, ids))(id)) ?? 1,
  type: ({ type }) => known(findEntityType(type), `the type ${type}`),
  names: async ({ id, name, recordedNames }, { filter }, { batch, database }) => {
    const wanted = toFilter(filter);
    const given = await batch('givenNames', wanted, (ids) => listGivenNames(database, ids, wanted))(id);
    const own = { speakerId: null, claimId: null };
    return [
      { text: name, language: null, kind: 'PREFERRED' as const, ...own },
      ...recordedNames.map((recorded) => ({ ...recorded, kind: 'RECORDED' as const, ...own })),
      ...(given ?? []),
    ];
  },
  degree: async ({ id }, { filter }, context) => total(await linkCounts(context, id, toFilter(filter))),
  linkCounts: ({ id }, { filter }, context) => linkCounts(context, id, toFilter(filter)),
  links: ({ id }, { filter, direction, orderBy, ...rest }, context, info) => {
    const wanted = toFilter(filter);
    const page = readPage(rest, usualPage, selectedOnPage(info).pageInfo);
    const order = orderBy ?? 'ORIGINS';
    const count = async (one: string): Promise<number> => {
      const counts = await linkCounts(context, one, wanted);
      return total(direction ? counts.filter((entry) => entry.direction === direction) : counts);
    };
    return pageOfEach(context, 'links', id, page, { wanted, direction, order }, async (ids) => {
      const pages = await listLinksOfEntities(
        context.database,
        ids,
        wanted,
        direction ?? null,
        order,
        page,
        count,
      );
      for (const { nodes } of pages.values())
        for (const { other } of nodes) if (other) context.keep('entity', other.id, other);
      return pages;
    });
  },
  claims: ({ id }, asked, context, info) => claimsOf(context, 'entity', id, asked, info),
  mentions: async ({ id }, { first }, { batch, database }) => {
    const limit = within('first', first ?? 50, 0, ceilings.first);
    return (await batch('mentions', limit, (ids) => listMentionsOfEntities(database, ids, limit))(id)) ?? [];
  },
  document: async ({ id }, _, context) => (await find.document(context, id)) ?? null,
};

export const entityName: EntityNameResolvers = {
  speaker: ({ speakerId }, _, context) => (speakerId === null ? null : load('entity', context, speakerId)),
  claim: ({ claimId }, _, context) => (claimId === null ? null : load('claim', context, claimId)),
};

export const linkCount: LinkCountResolvers = { predicate: ({ predicate }) => predicateOf(predicate) };

export const entityType: EntityTypeResolvers = {
  parent: ({ parent }) => (parent === null ? null : (findEntityType(parent) ?? null)),
  count: async ({ id }, _, { batch, database }) =>
    (await batch('typeCounts', null, () => countTypes(database))(id)) ?? 0,
};

const kinds = { content: 'CONTENT', naming: 'NAMING', act: 'ACT' } as const;
export const predicate: PredicateResolvers = { kind: ({ kind }) => kinds[kind] };
