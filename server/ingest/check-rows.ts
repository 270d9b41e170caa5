import type { Database } from '../db/database.ts';
import { findClaims } from '../queries/claims.ts';
import { findDocuments } from '../queries/documents.ts';
import { findEntities } from '../queries/entities.ts';
import { listPassagesOfClaims, listVoicesOfClaims } from '../queries/evidence.ts';
import { text } from '../queries/rows.ts';

const slice = 500;

/** All ids of a kind, some at a time. */
async function* idsOf(database: Database, statement: string): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const ids = (await database.read(statement, { after, limit: slice })).map((row) => text(row, 'id'));
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1) ?? after;
  }
}

/** Those that could not be read, one sentence each. */
const damaged = (found: ReadonlyMap<string, unknown>, what: string): string[] =>
  [...found].flatMap(([id, value]) => (value instanceof Error ? [`${id}: ${what}: ${value.message}`] : []));

/**
 * Reads every entity, document and claim as the API does, with ladder and words.
 * @returns how many were read, and one sentence for each that is damaged
 */
export async function checkRows(database: Database): Promise<{ read: number; damaged: string[] }> {
  const sentences: string[] = [];
  let read = 0;
  for await (const ids of idsOf(database, 'entity-ids-after')) {
    read += ids.length;
    sentences.push(...damaged(await findEntities(database, ids), 'the entity cannot be read'));
    sentences.push(...damaged(await findDocuments(database, ids), 'the document cannot be read'));
  }
  for await (const ids of idsOf(database, 'claim-ids-after')) {
    read += ids.length;
    sentences.push(...damaged(await findClaims(database, ids), 'the claim cannot be read'));
    sentences.push(...damaged(await listVoicesOfClaims(database, ids), 'its ladder cannot be read'));
    sentences.push(...damaged(await listPassagesOfClaims(database, ids), 'its words cannot be read'));
  }
  return { read, damaged: sentences };
}
