import type { PathRecord, PathSourceRecord } from '../domain/records.ts';
import { listPassagesOfClaims } from '../queries/evidence.ts';
import type { Context } from './context.ts';
import type { PathResolvers, PathSourceResolvers } from './generated/types.ts';
import { load, loadEach } from './load.ts';
import { sentenceOf } from './sentence-of.ts';

/** The sources of a path's sentences in order; a claim that two hops rest on has its numbers once. */
async function sourcesOf(
  { batch, database }: Context,
  { hops }: PathRecord,
): Promise<readonly PathSourceRecord[]> {
  const passagesOf = batch('evidence', null, (ids) => listPassagesOfClaims(database, ids));
  const claimIds = [...new Set(hops.map(({ claimId }) => claimId))];
  const passages = await Promise.all(
    claimIds.map(async (claimId) =>
      ((await passagesOf(claimId)) ?? []).map((passage) => ({ claimId, passage })),
    ),
  );
  return passages.flat().map((source, at) => ({ number: at + 1, ...source }));
}

export const path: PathResolvers = {
  nodes: ({ nodeIds }, _, context) => loadEach('entity', context, nodeIds),
  sources: async (record, _, context) => [...(await sourcesOf(context, record))],
  sentences: async (record, _, context) => {
    const sources = await sourcesOf(context, record);
    return Promise.all(
      record.hops.map(async ({ claimId, rungs }, at) => {
        const link = record.links[at];
        const claim = await load('claim', context, claimId);
        // A hop that passes on words rests on one rung of the claim's ladder, and says no more than that.
        const frontier = link?.predicate === 'passes-on' ? rungs - 1 : null;
        return {
          hop: at + 1,
          text: await sentenceOf(context, claim, frontier),
          claim,
          frontier,
          disputed: link?.disputed ?? false,
          sources: sources.filter((source) => source.claimId === claimId).map(({ number }) => number),
        };
      }),
    );
  },
};

export const pathSource: PathSourceResolvers = {
  claim: ({ claimId }, _, context) => load('claim', context, claimId),
  document: ({ passage }, _, context) => load('document', context, passage.documentId),
};
