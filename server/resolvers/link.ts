import { restrictsClaims } from '../domain/filter.ts';
import { countSupports, supportQuestion } from '../queries/links.ts';
import { capitals } from './capitals.ts';
import { predicateOf } from './entity.ts';
import type {
  LinkResolvers,
  NeighbourhoodResolvers,
  PathResolvers,
  SupportResolvers,
} from './generated/types.ts';
import { load } from './load.ts';
import { claimsOf } from './page-of-each.ts';

export const link: LinkResolvers = {
  subject: ({ subjectId }, _, context) => load('entity', context, subjectId),
  object: ({ objectId }, _, context) => load('entity', context, objectId),
  predicate: ({ predicate }) => predicateOf(predicate),
  support: async (record, _, { batch, database }) => {
    const { support, filter } = record;
    if (!restrictsClaims(filter)) return support;
    const none = { claims: 0, tellers: 0, origins: 0, denied: 0, stances: [] };
    const count = batch('support', filter, (questions) => countSupports(database, questions, filter));
    return (await count(supportQuestion(record))) ?? none;
  },
  claims: ({ key }, asked, context, info) => claimsOf(context, 'link', key, asked, info),
};

export const support: SupportResolvers = { stances: ({ stances }) => stances.map(capitals) };

const nodes = {
  nodes: ({ nodeIds }: { nodeIds: readonly string[] }, _: unknown, context: Parameters<typeof load>[1]) =>
    Promise.all(nodeIds.map((id) => load('entity', context, id))),
};

export const neighbourhood: NeighbourhoodResolvers = nodes;
export const path: PathResolvers = nodes;
