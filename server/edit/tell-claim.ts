import type { WriteTransaction } from '../db/database.ts';
import type { Bundle, BundleClaim } from '../domain/bundle.ts';
import { checkClaim } from '../ingest/check-claim.ts';
import { checkShape } from '../ingest/read-bundle.ts';
import type { Rejection } from '../ingest/rejection.ts';
import { toRows } from '../ingest/to-rows.ts';
import { writeRows } from '../ingest/write-rows.ts';
import { flag, text } from '../queries/rows.ts';
import { type ClaimDraft, completeClaim } from './claim-draft.ts';
import { loadClaimIndex } from './load-claim-index.ts';
import { refuse } from './refuse.ts';
import { refuseWithdrawn } from './refuse-withdrawn.ts';

/** A claim that was told, or the live one that says the same already. */
export interface ToldClaim {
  readonly id: string;
  readonly created: boolean;
  readonly claim: BundleClaim;
}

/**
 * Writes one claim about what is in the graph, by way of a bundle that holds it alone: the checks and the rows are those of an
 * import. When a withdrawn claim says the same, this is a new telling of it, with an id of its own: the tombstone stays, and
 * what was known at an earlier time can still be read.
 * @throws AttestError BAD_INPUT with everything that is wrong with it; CONFLICT when its document or a speaker on its ladder is withdrawn
 */
export async function tellClaim(transaction: WriteTransaction, draft: ClaimDraft): Promise<ToldClaim> {
  const index = await loadClaimIndex(transaction, draft);
  const claim = completeClaim(draft, (id) => index.documents.get(id)?.text ?? '');
  const only = { format: 'attest-bundle/1', documents: [], entities: [], mentions: [], claims: [claim] };
  const rejected: Rejection[] = [...checkShape(only).rejected];
  if (rejected.length === 0) {
    checkClaim(index, claim, (field, reason) => {
      rejected.push({ row: 'claims[0]', id: null, field, reason });
    });
  }
  if (rejected.length > 0) throw refuse(rejected);
  await refuseWithdrawn(transaction, claim);

  const bundle: Bundle = {
    format: 'attest-bundle/1',
    documents: [...index.documents.values()],
    entities: index.entities,
    mentions: [],
    claims: [claim],
  };
  const recordedAt = new Date().toISOString();
  const [row] = toRows(bundle, recordedAt).claims;
  if (!row) throw new Error('A bundle of one claim gives one row.');
  const tellings = await transaction.run('tellings-of-claim', {
    baseId: row.baseId,
  });
  const live = tellings.find((telling) => flag(telling, 'live'));
  if (live) return { id: text(live, 'id'), created: false, claim };
  const rows = toRows(bundle, recordedAt, () => tellings.length);
  await writeRows(transaction, { ...rows, entities: [], publishers: [], mentions: [] });
  return { id: rows.claims[0]?.id ?? row.id, created: true, claim };
}
