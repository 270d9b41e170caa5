import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { openKey } from '../domain/withdrawal.ts';
import { text } from '../queries/rows.ts';

/** What a claim rests on. */
interface Ground {
  readonly passages: readonly { readonly document: string }[];
  readonly voices: readonly { readonly speaker: string; readonly via?: string | undefined }[];
}

interface Place {
  readonly kind: 'document' | 'speaker';
  readonly id: string;
  readonly field: string;
}

/**
 * Refuses a claim that would not count, as what it rests on is withdrawn: what a person tells is to be seen.
 * @throws AttestError CONFLICT, with the field and `withdrawalId`
 */
export async function refuseWithdrawn(
  transaction: WriteTransaction,
  { passages, voices }: Ground,
): Promise<void> {
  const places: Place[] = [
    ...passages.map(({ document }, at) => ({
      kind: 'document' as const,
      id: document,
      field: `passages[${at}].document`,
    })),
    ...voices.flatMap(({ speaker, via }, at) => [
      { kind: 'speaker' as const, id: speaker, field: `voices[${at}].speaker` },
      ...(via === undefined ? [] : [{ kind: 'document' as const, id: via, field: `voices[${at}].via` }]),
    ]),
  ];
  const merged = await transaction.run('canonical-of-ids', { ids: [...new Set(places.map(({ id }) => id))] });
  const canonical = new Map(merged.map((row) => [text(row, 'id'), text(row, 'canonical')]));
  const both = places.flatMap((place) => {
    const lead = canonical.get(place.id);
    return lead === undefined ? [place] : [place, { ...place, id: lead }];
  });
  const rows = await transaction.run('open-withdrawals', { keys: [...new Set(both.map(openKey))] });
  const open = new Map(rows.map((row) => [text(row, 'key'), text(row, 'id')]));
  const found = both.find((place) => open.has(openKey(place)));
  if (found === undefined) return;
  const withdrawalId = open.get(openKey(found));
  throw new AttestError(
    'CONFLICT',
    `${found.field}: the ${found.kind} “${found.id}” is withdrawn by “${withdrawalId}”, which is to be taken back first.`,
    { field: found.field, withdrawalId },
  );
}
