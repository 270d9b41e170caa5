import { restrictsClaims } from '../domain/filter.ts';
import { listClaimsOfLinks } from '../queries/claims.ts';
import { ceilings, within } from '../queries/limits.ts';
import { countSupports } from '../queries/links.ts';
import { capitals } from './capitals.ts';
import { predicateOf } from './entity.ts';
import type {
  LinkResolvers,
  NeighbourhoodResolvers,
  PathResolvers,
  SupportResolvers,
} from './generated/types.ts';
import { load } from './load.ts';

export const link: LinkResolvers = {
  subject: ({ subjectId }, _, context) => load('entity', context, subjectId),
  object: ({ objectId }, _, context) => load('entity', context, objectId),
  predicate: ({ predicate }) => predicateOf(predicate),
  support: async ({ key, support, filter }, _, { batch, database }) => {
    if (!restrictsClaims(filter)) return support;
    const none = { claims: 0, tellers: 0, origins: 0, denied: 0, stances: [] };
    return (await batch('support', filter, (keys) => countSupports(database, keys, filter))(key)) ?? none;
  },
  claims: async ({ key }, { first }, { batch, database }) => {
    const limit = within('first', first ?? 50, 0, ceilings.first);
    return (await batch('linkClaims', limit, (keys) => listClaimsOfLinks(database, keys, limit))(key)) ?? [];
  },
};

export const support: SupportResolvers = { stances: ({ stances }) => stances.map(capitals) };

const nodes = {
  nodes: ({ nodeIds }: { nodeIds: readonly string[] }, _: unknown, context: Parameters<typeof load>[1]) =>
    Promise.all(nodeIds.map((id) => load('entity', context, id))),
};

export const neighbourhood: NeighbourhoodResolvers = nodes;
export const path: PathResolvers = nodes;
