import type { Database } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import { judgeDisputes } from '../ingest/derive-links.ts';
import { filterParameters } from '../queries/filter-parameters.ts';
import { listShownClaims } from '../queries/views.ts';

/** How many of the claims that a picture stood on were disputed later. */
export interface DisputedSince {
  readonly claims: number;
  readonly disputed: number;
}

/** A picture that stands on more claims is not looked through. */
const mostClaims = 5_000;

/**
 * Of the claims behind the links between these entities, as the graph was recorded at an instant: how many there were, and how many
 * are disputed now and were not then. A dispute is judged then as it is now, by the claims that were recorded by then.
 * @returns null when there are too many claims to look through
 */
export async function loadDisputedSince(
  database: Database,
  ids: readonly string[],
  filter: Filter,
  at: string,
): Promise<DisputedSince | null> {
  const then = { ...filter, asKnownAt: at };
  const claims = await listShownClaims(database, ids, then, mostClaims);
  if (claims === null) return null;
  const now = claims.filter(({ disputed }) => disputed);
  if (now.length === 0) return { claims: claims.length, disputed: 0 };
  const keys = [...new Set(now.map(({ disputeKey }) => disputeKey))];
  const { asKnownAt } = await filterParameters(database, then);
  // What waits to be accepted disputes nothing.
  const rows = await database.read('claims-of-dispute-keys-then', { keys, asKnownAt, proposed: 'WITHOUT' });
  const judged = judgeDisputes(rows);
  return { claims: claims.length, disputed: now.filter(({ id }) => judged.get(id) !== true).length };
}
