import type { GraphQLResolveInfo } from 'graphql';
import { type Filter, restricts } from '../domain/filter.ts';
import type { LinkCountRecord } from '../domain/records.ts';
import { findEntityType, findPredicate } from '../ontology/ontology.ts';
import { loadVersions } from '../queries/edits.ts';
import { listGivenNames } from '../queries/entities.ts';
import { listMentionsOfEntities } from '../queries/evidence.ts';
import { listMerged } from '../queries/identity.ts';
import { ceilings, usualPage, within } from '../queries/limits.ts';
import { countLinksOfEntities, listLinksOfEntities } from '../queries/links.ts';
import { countNeighbourTypes } from '../queries/neighbour-types.ts';
import { readPage } from '../queries/page.ts';
import { countTypes } from '../queries/stats.ts';
import type { Context } from './context.ts';
import { expansionOf } from './expansion.ts';
import type {
  EntityNameResolvers,
  EntityResolvers,
  EntityTypeResolvers,
  EntityVoiceResolvers,
  Filter as FilterInput,
  LinkCountResolvers,
  NeighbourTypeResolvers,
  PredicateResolvers,
} from './generated/types.ts';
import { find, load, loadWithdrawalsOf } from './load.ts';
import { type ClaimArguments, claimsOf, pageOfEach } from './page-of-each.ts';
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
  degree: async ({ id, degree }, { filter }, context) => {
    const wanted = toFilter(filter);
    // Of all links the count is stored: a hub's are not read.
    if (degree !== null && !restricts(wanted)) return degree;
    return total(await linkCounts(context, id, wanted));
  },
  linkCounts: ({ id }, { filter }, context) => linkCounts(context, id, toFilter(filter)),
  neighbourTypes: async ({ id }, { filter }, { batch, database }) => {
    const wanted = toFilter(filter);
    const count = batch('neighbourTypes', wanted, (ids) => countNeighbourTypes(database, ids, wanted));
    return (await count(id)) ?? [];
  },
  expansion: ({ id }, asked, context) => expansionOf(context, [id], asked),
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
  voice: ({ id }, { filter }) => ({ entityId: id, filter: filter ?? null }),
  mentions: async ({ id }, { first }, { batch, database }) => {
    const limit = within('first', first ?? 50, 0, ceilings.first);
    return (await batch('mentions', limit, (ids) => listMentionsOfEntities(database, ids, limit))(id)) ?? [];
  },
  mergedFrom: async ({ id }, _, { batch, database }) =>
    (await batch('mergedFrom', null, (ids) => listMerged(database, ids))(id)) ?? [],
  withdrawals: ({ id }, _, context) => loadWithdrawalsOf(context, id),
  document: async ({ id }, _, context) => (await find.document(context, id)) ?? null,
};

/** An entity as a speaker, asked with a filter that its three lists share. */
export interface EntityVoiceRecord {
  readonly entityId: string;
  readonly filter: FilterInput | null;
}

const claimsOfVoice =
  (parent: 'quoted' | 'reported' | 'named') =>
  (
    { entityId, filter }: EntityVoiceRecord,
    asked: Omit<ClaimArguments, 'filter'>,
    context: Context,
    info: GraphQLResolveInfo,
  ) =>
    claimsOf(context, parent, entityId, { ...asked, filter }, info);

export const entityVoice: EntityVoiceResolvers = {
  quoted: claimsOfVoice('quoted'),
  reportedSecondHand: claimsOfVoice('reported'),
  onlyMentioned: claimsOfVoice('named'),
};

export const entityName: EntityNameResolvers = {
  speaker: ({ speakerId }, _, context) => (speakerId === null ? null : load('entity', context, speakerId)),
  claim: ({ claimId }, _, context) => (claimId === null ? null : load('claim', context, claimId)),
};

export const linkCount: LinkCountResolvers = { predicate: ({ predicate }) => predicateOf(predicate) };

export const neighbourType: NeighbourTypeResolvers = {
  type: ({ type }) => known(findEntityType(type), `the type ${type}`),
};

export const entityType: EntityTypeResolvers = {
  parent: ({ parent }) => (parent === null ? null : (findEntityType(parent) ?? null)),
  count: async ({ id }, _, { batch, database }) =>
    (await batch('typeCounts', null, () => countTypes(database))(id)) ?? 0,
};

const kinds = { content: 'CONTENT', naming: 'NAMING', act: 'ACT' } as const;
export const predicate: PredicateResolvers = { kind: ({ kind }) => kinds[kind] };
