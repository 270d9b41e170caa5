import type { Database, WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { parseLinkKey } from '../domain/ids.ts';
import type { WithdrawalTarget } from '../domain/withdrawal.ts';
import { inBatches } from '../ingest/in-batches.ts';
import { compareLinks, type LinkChangeRecord, readLinkSide } from '../ingest/link-sides.ts';
import { number, text } from '../queries/rows.ts';
import { listStoriesShowing } from '../queries/saved.ts';
import { withdraw } from './withdrawals.ts';

/** What a withdrawal would change. */
export interface WithdrawalPreviewRecord {
  readonly target: WithdrawalTarget;
  /** Claims that would count no more. */
  readonly claimIds: readonly string[];
  /** Links that lose their last support. */
  readonly lost: readonly LinkChangeRecord[];
  /** Links that fall from several origins to one. */
  readonly toOneOrigin: readonly LinkChangeRecord[];
  /** Links whose counts change otherwise. */
  readonly weakened: readonly LinkChangeRecord[];
  /** Ids of claims that stood in disputes of which nothing is left, one for each dispute. */
  readonly disputesEnding: readonly string[];
  /** Entities that no link has any more. */
  readonly bareIds: readonly string[];
  readonly viewIds: readonly string[];
  readonly storyIds: readonly string[];
}

const endsOf = (key: string): string[] => {
  const { subject, object } = parseLinkKey(key);
  return [subject, object];
};

/** Of the ends of links of which nothing is left, given by their keys, those that no link has any more. */
async function listBare(transaction: WriteTransaction, lost: readonly string[]): Promise<string[]> {
  const rows = await inBatches([...new Set(lost.flatMap(endsOf))].sort(), (ids) =>
    transaction.run('entities-by-id', { ids }),
  );
  return rows.filter((row) => number(row, 'degree') === 0).map((row) => text(row, 'id'));
}

/** The views that draw one of the links or are about the document, and the stories that show one of those. */
async function listSavedWith(
  database: Database,
  { kind, id }: WithdrawalTarget,
  links: readonly LinkChangeRecord[],
): Promise<{ viewIds: string[]; storyIds: string[] }> {
  const ends = links.map(({ key }) => endsOf(key).map((end) => JSON.stringify(end)));
  const own = JSON.stringify(id);
  const pairs = kind === 'document' ? [...ends, [own, own]] : ends;
  const views = await database.read('views-drawing', { quotes: [...new Set(pairs.flat())], pairs });
  const viewIds = views.map((row) => text(row, 'id'));
  return { viewIds, storyIds: await listStoriesShowing(database, viewIds) };
}

/**
 * What a withdrawal would change: it is made, looked at and thrown away, so that what is told is what happens. Nothing is written.
 * @throws AttestError as the withdrawal itself; CONFLICT, with `withdrawalId`, when that is withdrawn already
 */
export async function previewWithdrawal(
  database: Database,
  target: WithdrawalTarget,
): Promise<WithdrawalPreviewRecord> {
  const { made, after, bare } = await database.rehearse(async (transaction) => {
    const made = await withdraw(transaction, target, { reason: 'preview', actor: 'preview' });
    if (!made.created)
      throw new AttestError('CONFLICT', `“${target.id}” is withdrawn by “${made.id}”.`, {
        field: 'id',
        withdrawalId: made.id,
      });
    const after = await readLinkSide((name, given) => transaction.run(name, given), made.changes);
    const gone = made.changes.linkKeys.filter((key) => !after.links.has(key));
    return { made, after, bare: await listBare(transaction, gone) };
  });
  const before = await readLinkSide((name, given) => database.read(name, given), made.changes);
  const links = compareLinks(before.links, after.links);
  const lost = links.filter((link) => link.after === null);
  const toOneOrigin = links.filter(
    (link) => (link.before?.origins ?? 0) > 1 && link.after !== null && link.after.origins === 1,
  );
  const said = new Set([...lost, ...toOneOrigin]);
  const ends = new Set(lost.flatMap(({ key }) => endsOf(key)));
  const standing = new Set(after.disputed.values());
  const ending = new Map<string, string>();
  for (const [claim, key] of before.disputed)
    if (!standing.has(key) && !ending.has(key)) ending.set(key, claim);
  return {
    target: made.target,
    claimIds: made.changes.claimIds,
    lost,
    toOneOrigin,
    weakened: links.filter((link) => !said.has(link)),
    disputesEnding: [...ending.values()],
    // A link of which nothing is left may have had no support before.
    bareIds: bare.filter((id) => ends.has(id)),
    ...(await listSavedWith(database, made.target, links)),
  };
}
