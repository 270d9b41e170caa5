import type { WriteTransaction } from '../db/database.ts';
import { linkClustered } from '../identity/place-rows.ts';
import { recordNames } from '../identity/record-names.ts';
import { flag, text } from '../queries/rows.ts';
import type { ClaimRow, GraphRows } from './graph-rows.ts';
import { inBatches } from './in-batches.ts';
import { settle } from './settle.ts';
import { withdrawWritten } from './withdraw-written.ts';

/** How many things of a bundle there are, or are new. */
export interface Counts {
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
}

export const noCounts: Counts = { entities: 0, mentions: 0, claims: 0 };

/** Told after each batch how many rows of how many are written; throws to give up, and nothing is kept. */
export type Progress = (done: number, total: number) => void;

/** What was new to the graph, and what was known. */
export interface Written {
  readonly new: Counts;
  readonly known: Counts;
}

/** The keys of all links that a claim and its speech acts support. */
export const linkKeysOf = (claim: ClaimRow): string[] =>
  [claim.linkKey, ...claim.voices.map((voice) => voice.linkKey)].filter((key) => key !== null);

/** Writes rows that passed every check, leaves what is there as it is, and recomputes what hangs on what is new. */
export async function writeRows(
  transaction: WriteTransaction,
  rows: GraphRows,
  progress: Progress = () => undefined,
): Promise<Written> {
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const ids = { entities: idsOf(rows.entities), claims: idsOf(rows.claims), mentions: idsOf(rows.mentions) };
  const found = await transaction.run('known-ids', ids);
  const there = new Set(found.map((row) => text(row, 'id')));
  const fresh = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.filter(({ id }) => !there.has(id));
  const linked = await linkClustered(transaction, {
    ...rows,
    claims: fresh(rows.claims),
    mentions: fresh(rows.mentions),
  });
  const { claims, mentions } = linked;
  const voices = claims.flatMap((claim) => claim.voices);

  const lists = [linked.entities, linked.publishers, rows.passages, mentions, claims, voices];
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  const run = (name: string, list: readonly unknown[]) =>
    inBatches(list, async (some) => {
      const answer = await transaction.run(name, { rows: some });
      done += some.length;
      progress(done, total);
      return answer;
    });
  progress(0, total);
  const written = await run('write-entities', linked.entities);
  await recordNames(transaction, linked.clustered);
  await run('write-publishers', linked.publishers);
  await run('write-passages', rows.passages);
  await run('write-mentions', mentions);
  await run('write-claims', claims);
  await run('write-voices', voices);

  const counts = (count: (list: readonly { readonly id: string }[]) => number): Counts => ({
    entities: count(rows.entities),
    mentions: count(rows.mentions),
    claims: count(rows.claims),
  });
  const changed = written.filter((row) => flag(row, 'changed')).map((row) => text(row, 'id'));
  if (changed.length + mentions.length + claims.length > 0) {
    const named = [...mentions.map(({ entityId }) => entityId), ...claims.map(({ subjectId }) => subjectId)];
    await settle(transaction, {
      claimIds: idsOf(claims),
      linkKeys: claims.flatMap(linkKeysOf),
      disputeKeys: claims.map(({ disputeKey }) => disputeKey),
      entityIds: [...changed, ...named],
    });
  }
  await withdrawWritten(transaction, { claims: idsOf(claims), mentions: idsOf(mentions) });
  return {
    new: counts((list) => fresh(list).length),
    known: counts((list) => list.length - fresh(list).length),
  };
}
