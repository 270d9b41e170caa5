import { countClaims } from '../queries/claims.ts';
import type { SpeakerCountResolvers, SpeakerCountsResolvers } from './generated/types.ts';
import { load } from './load.ts';

export const speakerCounts: SpeakerCountsResolvers = {
  claims: ({ filter }, _, { database }) => countClaims(database, filter),
};

export const speakerCount: SpeakerCountResolvers = {
  speaker: ({ id }, _, context) => load('entity', context, id),
};
