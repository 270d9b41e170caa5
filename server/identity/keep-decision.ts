import type { WriteTransaction } from '../db/database.ts';
import { descendingKey } from '../domain/descending-key.ts';
import { decisionId } from '../domain/ids.ts';
import { number } from '../queries/rows.ts';
import type { Placed } from './place-stored.ts';

/** A decision that was recorded, or the live one that says the same, and what it moved. */
export interface Decided {
  readonly id: string;
  readonly created: boolean;
  readonly placed: Placed;
}

/** What makes a decision the one that it is: what it is about, and what it says of it. */
export interface DecisionContent {
  readonly subjectKey: string;
  readonly verdict: string;
  readonly entityIds: readonly string[];
}

/** Keeps a decision; its number is drawn from the node that every writer locks, which is held by then. Returns its id. */
export async function keepDecision(
  transaction: WriteTransaction,
  content: DecisionContent,
  properties: Readonly<Record<string, unknown>>,
): Promise<string> {
  const [row] = await transaction.run('number-decision', {});
  if (!row) throw new Error('The statement number-decision returns one row, and returned none.');
  const seq = number(row, 'seq');
  const id = decisionId(seq, content.subjectKey);
  await transaction.run('keep-decision', {
    id,
    properties: {
      ...content,
      ...properties,
      contentKey: `${content.subjectKey}|${content.verdict}`,
      seq,
      live: true,
      at: new Date().toISOString(),
      recencyKey: descendingKey(seq, 12, id),
    },
    entities: content.entityIds,
  });
  return id;
}
