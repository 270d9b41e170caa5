import type { Row, WriteTransaction } from '../db/database.ts';
import type { ClaimChanges } from '../ingest/claim-changes.ts';
import type { End } from '../ingest/end-keys.ts';
import { inBatches } from '../ingest/in-batches.ts';
import { map, maps, text } from '../queries/rows.ts';
import { baseOf, basesOf, type EndOf, holds, placeClaim, placed, type ToldClaim } from './place.ts';

/** How many claims with their ladders are read and written at once. */
const claimsAtOnce = 1_000;

/** What was placed anew: what hangs on it is to be derived again. */
export interface Placed extends ClaimChanges {
  readonly mentionIds: readonly string[];
}

/** Reads which entities ids lead to now. @throws Error when one leads nowhere: the graph is damaged */
export async function readEnds(
  transaction: Pick<WriteTransaction, 'run'>,
  ids: readonly string[],
): Promise<EndOf> {
  const rows = await inBatches([...new Set(ids)].sort(), (some) =>
    transaction.run('ends-of-ids', { ids: some }),
  );
  const ends = new Map(
    rows.map((row): [string, End] => [text(row, 'id'), { id: text(row, 'endId'), type: text(row, 'type') }]),
  );
  return (id) => {
    const end = ends.get(id);
    if (end === undefined) throw new Error(`The graph refers to the entity ${id}, which is not there.`);
    return end;
  };
}

const keysOf = ({ claim, voices }: ToldClaim): string[] =>
  [claim, ...voices].map(({ linkKey }) => linkKey).filter((key) => typeof key === 'string');

/** A stored claim with its voices. */
export interface StoredTold extends ToldClaim {
  readonly id: string;
  readonly voices: readonly Row[];
}

/** Reads a row of `claims-to-place`. */
export const toStoredTold = (row: Row): StoredTold => ({
  id: text(row, 'id'),
  claim: map(row, 'claim'),
  voices: maps(row, 'voices'),
});

/** Lets claims and their voices be about the entities that they lead to now. Only what changes is written. */
export async function placeClaims(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ClaimChanges> {
  const claimIds: string[] = [];
  const linkKeys = new Set<string>();
  const disputeKeys = new Set<string>();
  const entityIds = new Set<string>();
  for (let at = 0; at < ids.length; at += claimsAtOnce) {
    const rows = await transaction.run('claims-to-place', { ids: ids.slice(at, at + claimsAtOnce) });
    const told = rows.map(toStoredTold);
    const endOf = await readEnds(transaction, told.flatMap(basesOf));
    const claims: object[] = [];
    const voices: object[] = [];
    for (const before of told) {
      const after = placeClaim(before, endOf);
      const moved = before.voices.flatMap((voice, rung) => {
        const properties = after.voices[rung] ?? {};
        if (holds(voice, properties)) return [];
        const { speakerId, viaId = null } = properties;
        return [{ id: text(voice, 'id'), properties, speakerId, viaId }];
      });
      if (moved.length === 0 && holds(before.claim, after.claim)) continue;
      const { subjectId, objectId = null } = after.claim;
      claims.push({ id: before.id, properties: after.claim, subjectId, objectId });
      voices.push(...moved);
      claimIds.push(before.id);
      for (const key of [...keysOf(before), ...keysOf(after)]) linkKeys.add(key);
      for (const one of [before.claim, after.claim]) {
        disputeKeys.add(String(one.disputeKey));
        entityIds.add(String(one.subjectId));
      }
    }
    await inBatches(claims, (some) => transaction.run('place-claims', { rows: some }));
    await inBatches(voices, (some) => transaction.run('place-voices', { rows: some }));
  }
  return {
    claimIds,
    linkKeys: [...linkKeys],
    disputeKeys: [...disputeKeys],
    entityIds: [...entityIds],
  };
}

/** Lets mentions name the entities that they lead to now. Returns the ids of those that changed, and of what they name and named. */
export async function placeMentions(
  transaction: WriteTransaction,
  wanted: { readonly ids: readonly string[]; readonly entities: readonly string[] },
): Promise<{ mentionIds: string[]; entityIds: string[] }> {
  const rows = await transaction.run('mentions-to-place', { ...wanted });
  const mentions = rows.map((row) => ({ id: text(row, 'id'), mention: map(row, 'mention') }));
  const endOf = await readEnds(
    transaction,
    mentions.flatMap(({ mention }) => baseOf(mention, 'entityId') ?? []),
  );
  const moved = mentions.flatMap(({ id, mention }) => {
    const properties = placed(mention, 'entityId', endOf);
    return holds(mention, properties)
      ? []
      : [{ id, properties, entityId: properties.entityId, from: String(mention.entityId) }];
  });
  await inBatches(moved, (some) => transaction.run('place-mentions', { rows: some }));
  return {
    mentionIds: moved.map(({ id }) => id),
    entityIds: moved.flatMap(({ entityId, from }) => [String(entityId), from]),
  };
}

/** Lets documents that these entities published be published by whom they lead to now. */
async function placePublishers(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const rows = await inBatches(ids, (some) => transaction.run('documents-published-by', { ids: some }));
  const documents = rows.map((row: Row) => ({ id: text(row, 'id'), document: map(row, 'document') }));
  const endOf = await readEnds(
    transaction,
    documents.flatMap(({ document }) => baseOf(document, 'publisherId') ?? []),
  );
  const moved = documents.flatMap(({ id, document }) => {
    const properties = placed(document, 'publisherId', endOf);
    return holds(document, properties) ? [] : [{ id, properties, publisherId: properties.publisherId }];
  });
  await inBatches(moved, (some) => transaction.run('place-publishers', { rows: some }));
}

/** Lets everything that is about some entities, or was said or published by them, be about what it leads to now. */
export async function placeAllAt(
  transaction: WriteTransaction,
  entities: readonly string[],
): Promise<Placed> {
  const claims = await inBatches(entities, (ids) => transaction.run('claims-about-entities', { ids }));
  const changes = await placeClaims(transaction, [...new Set(claims.map((row) => text(row, 'id')))].sort());
  const mentions = await placeMentions(transaction, { ids: [], entities });
  await placePublishers(transaction, entities);
  return {
    ...changes,
    entityIds: [...changes.entityIds, ...mentions.entityIds],
    mentionIds: mentions.mentionIds,
  };
}

export const nothingPlaced: Placed = {
  claimIds: [],
  linkKeys: [],
  disputeKeys: [],
  entityIds: [],
  mentionIds: [],
};
