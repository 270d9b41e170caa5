import type { WriteTransaction } from '../db/database.ts';
import type { EntityOwn } from '../domain/identity.ts';
import { nameKey } from '../ingest/derived-keys.ts';
import type { EntityRow } from '../ingest/graph-rows.ts';
import { loadMembers, type Member, settleClusters } from './settle-clusters.ts';

/** What is recorded of an entity itself, with what no cluster changes. */
export interface Recorded extends EntityOwn {
  readonly note: string | null;
  readonly updatedAt?: string;
}

/**
 * Writes what is recorded of members of clusters themselves, and lets those who stand for them show it.
 * @param members all that is one with any of them, as it was
 */
export async function recordOwn(
  transaction: WriteTransaction,
  members: readonly Member[],
  records: readonly Recorded[],
): Promise<void> {
  const changed = new Map(records.map((record) => [record.id, record]));
  const rows = records.map(
    ({ id, type, name, nameTexts, nameLanguages, identifierSchemes, identifierValues, note, updatedAt }) => ({
      id,
      record: {
        ...{ type, name, nameTexts, nameLanguages, identifierSchemes, identifierValues, note },
        nameKey: nameKey(id, name),
        updatedAt: updatedAt ?? null,
      },
    }),
  );
  await transaction.run('record-own', { rows });
  await settleClusters(
    transaction,
    members.map((member) => ({ ...member, ...changed.get(member.id) })),
  );
}

/** Adds the names that rows give to entities of clusters, where they are not yet recorded. */
export async function recordNames(transaction: WriteTransaction, rows: readonly EntityRow[]): Promise<void> {
  if (rows.length === 0) return;
  const members = await loadMembers(
    transaction,
    rows.map(({ id }) => id),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const changed = members.flatMap((member): Recorded[] => {
    const { nameTexts = [], nameLanguages = [] } = rowOf.get(member.id) ?? {};
    const fresh = nameTexts
      .map((text, at) => [text, nameLanguages[at] ?? ''] as const)
      .filter(([text]) => text !== member.name && !member.nameTexts.includes(text));
    if (fresh.length === 0) return [];
    return [
      {
        ...member,
        note: typeof member.row.note === 'string' ? member.row.note : null,
        nameTexts: [...member.nameTexts, ...fresh.map(([text]) => text)],
        nameLanguages: [...member.nameLanguages, ...fresh.map(([, language]) => language)],
      },
    ];
  });
  if (changed.length > 0) await recordOwn(transaction, members, changed);
}
