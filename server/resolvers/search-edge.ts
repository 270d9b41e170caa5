import { noFilter } from '../domain/filter.ts';
import type { EntityNameRecord } from '../domain/records.ts';
import { listGivenNames } from '../queries/entities.ts';
import type { SearchHit } from '../queries/search.ts';
import type { Context } from './context.ts';
import type { SearchEdgeResolvers } from './generated/types.ts';
import { load } from './load.ts';

/** The given names of the hit's entity that are the text that matched. */
async function usedBy(
  { entityId, matched }: SearchHit,
  { batch, database }: Context,
): Promise<EntityNameRecord[]> {
  const given = await batch('givenNames', noFilter, (ids) => listGivenNames(database, ids, noFilter))(
    entityId,
  );
  return (given ?? []).filter((name) => name.text === matched);
}

const textKinds = { SENTENCES: 'SENTENCE', TEXTS: 'TEXT' } as const;

export const searchEdge: SearchEdgeResolvers = {
  node: ({ entityId }, _, context) => load('entity', context, entityId),
  claim: ({ claimId }, _, context) => (claimId === null ? null : load('claim', context, claimId)),
  passage: ({ passageId }, _, context) => (passageId === null ? null : load('passage', context, passageId)),
  document: ({ documentId }, _, context) =>
    documentId === null ? null : load('document', context, documentId),
  highlightsInDocument: ({ highlights, offset }) =>
    offset === null ? null : highlights.map(([start, end]) => [start + offset, end + offset]),
  usedBy: (hit, _, context) => (hit.field === 'NAMES' ? usedBy(hit, context) : []),
  kind: async (hit, _, context) => {
    if (hit.field !== 'NAMES') return textKinds[hit.field];
    const { name, recordedNames } = await load('entity', context, hit.entityId);
    if (hit.matched === name) return 'PREFERRED';
    if (recordedNames.some(({ text }) => text === hit.matched)) return 'RECORDED';
    return (await usedBy(hit, context)).length > 0 ? 'GIVEN' : 'MENTIONED';
  },
};
