import type { SpeakerCountResolvers, SpeakerCountsResolvers } from './generated/types.ts';
import { load } from './load.ts';

export const speakerCounts: SpeakerCountsResolvers = {
  claims: ({ claims }) => claims(),
};

export const speakerCount: SpeakerCountResolvers = {
  speaker: ({ id }, _, context) => load('entity', context, id),
};
