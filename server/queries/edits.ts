import type { Database } from '../db/database.ts';
import type { ClaimEditsRecord } from '../domain/records.ts';
import { number, text, textOrNull, texts } from './rows.ts';

/** How often each entity was changed; 1 when it was made. */
export async function loadVersions(database: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await database.read('versions-of-entities', { ids });
  return new Map(rows.map((row) => [text(row, 'id'), number(row, 'version')]));
}

/** What editing did to each claim; claims that were never touched are left out. */
export async function findClaimEdits(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ClaimEditsRecord>> {
  const rows = await database.read('edits-of-claims', { ids });
  return new Map(
    rows.map((row) => {
      const at = textOrNull(row, 'at');
      const withdrawal = at === null ? null : { at, reason: text(row, 'reason'), by: text(row, 'by') };
      const [correctsId, correctedById] = [textOrNull(row, 'correctsId'), textOrNull(row, 'correctedById')];
      const [tos, bys, reasons, restorers] = [
        texts(row, 'absentTo'),
        texts(row, 'absentBy'),
        texts(row, 'absentReasons'),
        texts(row, 'restoredBy'),
      ];
      const pastWithdrawals = texts(row, 'absentFrom').map((from, nth) => ({
        at: from,
        reason: reasons[nth] ?? '',
        by: bys[nth] ?? '',
        restoredAt: tos[nth] ?? '',
        restoredBy: restorers[nth] ?? '',
      }));
      return [text(row, 'id'), { withdrawal, pastWithdrawals, correctsId, correctedById }];
    }),
  );
}
