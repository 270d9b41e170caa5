import type { WriteTransaction } from '../db/database.ts';
import type { ClaimRow, EntityRow, GraphRows, MentionRow } from '../ingest/graph-rows.ts';
import { inBatches } from '../ingest/in-batches.ts';
import { text } from '../queries/rows.ts';
import { basesOf, type EndOf, type Properties, placeClaim, placed } from './place.ts';
import { readEnds } from './place-stored.ts';

/** The ids among these that are one with another entity. */
export async function clusteredAmong(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inBatches([...new Set(ids)].sort(), (some) =>
    transaction.run('clustered-among', { ids: some }),
  );
  return new Set(rows.map((row) => text(row, 'id')));
}

const toldOf = (row: ClaimRow) => ({
  claim: row.properties,
  voices: row.voices.map(({ properties }) => properties),
});

/** Keys of rows come from properties that a claim of rows always has. */
const textOf = (properties: Properties, key: string): string | null => {
  const value = properties[key];
  return typeof value === 'string' ? value : null;
};

function placeRow(row: ClaimRow, endOf: EndOf): ClaimRow {
  const after = placeClaim(toldOf(row), endOf);
  return {
    ...row,
    subjectId: textOf(after.claim, 'subjectId') ?? row.subjectId,
    objectId: textOf(after.claim, 'objectId') ?? row.objectId,
    linkKey: textOf(after.claim, 'linkKey'),
    disputeKey: textOf(after.claim, 'disputeKey') ?? row.disputeKey,
    properties: { ...row.properties, ...after.claim },
    voices: row.voices.map((voice, rung) => {
      const properties = after.voices[rung] ?? {};
      return {
        ...voice,
        speakerId: textOf(properties, 'speakerId') ?? voice.speakerId,
        viaId: textOf(properties, 'viaId') ?? voice.viaId,
        linkKey: textOf(properties, 'linkKey'),
        properties: { ...voice.properties, ...properties },
      };
    }),
  };
}

/** New rows that are about entities that are one with others, about what those lead to; what was given stays beside it. */
export interface Linked extends Pick<GraphRows, 'publishers'> {
  readonly claims: readonly ClaimRow[];
  readonly mentions: readonly MentionRow[];
  /** Entities and documents that no other stands for, and that stand for no other. */
  readonly entities: readonly EntityRow[];
  /** Those that are one with another: they are there, and may be given further names. */
  readonly clustered: readonly EntityRow[];
}

/** Lets rows that are to be written be about the entities that theirs lead to. Ids and what they are made from stay as given. */
export async function linkClustered(transaction: WriteTransaction, rows: GraphRows): Promise<Linked> {
  const referred = [
    ...rows.entities.map(({ id }) => id),
    ...rows.publishers.map(({ publisher }) => publisher),
    ...rows.mentions.map(({ entityId }) => entityId),
    ...rows.claims.flatMap((row) => basesOf(toldOf(row))),
  ];
  const clustered = await clusteredAmong(transaction, referred);
  if (clustered.size === 0) return { ...rows, clustered: [] };
  const concerned = (row: ClaimRow): boolean => basesOf(toldOf(row)).some((id) => clustered.has(id));
  const claims = rows.claims.filter(concerned);
  // The others of their entities may only be about to be made: their types are in the rows.
  const typeOf = new Map(rows.entities.map(({ id, type }) => [id, type]));
  const there = await readEnds(transaction, [
    ...clustered,
    ...claims.flatMap((row) => basesOf(toldOf(row))).filter((id) => !typeOf.has(id)),
  ]);
  const endOf: EndOf = (id) =>
    clustered.has(id) || !typeOf.has(id) ? there(id) : { id, type: typeOf.get(id) ?? null };
  const toEnd = (id: string): string => (clustered.has(id) ? there(id).id : id);
  const publishing = (row: EntityRow): EntityRow =>
    clustered.has(String(row.properties.publisherId))
      ? { ...row, properties: { ...row.properties, ...placed(row.properties, 'publisherId', endOf) } }
      : row;
  return {
    entities: rows.entities.filter(({ id }) => !clustered.has(id)).map(publishing),
    clustered: rows.entities.filter(({ id }) => clustered.has(id)),
    publishers: rows.publishers.map((row) => ({ ...row, publisher: toEnd(row.publisher) })),
    mentions: rows.mentions.map((row) =>
      clustered.has(row.entityId)
        ? {
            ...row,
            entityId: toEnd(row.entityId),
            properties: { ...row.properties, ...placed(row.properties, 'entityId', endOf) },
          }
        : row,
    ),
    claims: rows.claims.map((row) => (concerned(row) ? placeRow(row, endOf) : row)),
  };
}
