import { listCandidatePairs } from '../queries/candidate-pairs.ts';
import { usualPage } from '../queries/limits.ts';
import { readPage } from '../queries/page.ts';
import type { CandidatePairResolvers, CandidateReasonResolvers, QueryResolvers } from './generated/types.ts';
import { find, loadEach } from './load.ts';
import { selectedOnPage } from './selects.ts';

export const candidateQuery: Pick<QueryResolvers, 'identityCandidates'> = {
  identityCandidates: (_, { minScore, types, ...rest }, { database }, info) =>
    listCandidatePairs(
      database,
      { minScore: minScore ?? null, types: types ?? null },
      readPage(rest, usualPage, selectedOnPage(info).pageInfo),
    ),
};

export const candidatePair: CandidatePairResolvers = {
  entities: ({ entityIds }, _, context) => loadEach('entity', context, entityIds),
  reasons: ({ reasons }) => [...reasons],
};

export const candidateReason: CandidateReasonResolvers = {
  values: ({ values }) => [...values],
  entities: async ({ kind, values }, _, context) => {
    if (kind !== 'SHARED_NEIGHBOURS') return [];
    const found = await Promise.all(values.map((id) => find.entity(context, id)));
    return found.flatMap((entity) => entity ?? []);
  },
};
