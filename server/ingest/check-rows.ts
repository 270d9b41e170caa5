import type { Database } from '../db/database.ts';
import { findClaims } from '../queries/claims.ts';
import { findDocuments } from '../queries/documents.ts';
import { findEntities } from '../queries/entities.ts';
import { listPassagesOfClaims, listVoicesOfClaims } from '../queries/evidence.ts';
import { keySlices } from './key-slices.ts';

const slice = 500;

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
  for await (const ids of keySlices(database, 'entity-ids-after', 'id', slice)) {
    read += ids.length;
    sentences.push(...damaged(await findEntities(database, ids), 'the entity cannot be read'));
    sentences.push(...damaged(await findDocuments(database, ids), 'the document cannot be read'));
  }
  for await (const ids of keySlices(database, 'claim-ids-after', 'id', slice)) {
    read += ids.length;
    sentences.push(...damaged(await findClaims(database, ids), 'the claim cannot be read'));
    sentences.push(...damaged(await listVoicesOfClaims(database, ids), 'its ladder cannot be read'));
    sentences.push(...damaged(await listPassagesOfClaims(database, ids), 'its words cannot be read'));
  }
  return { read, damaged: sentences };
}
