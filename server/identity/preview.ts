import type { Database, WriteTransaction } from '../db/database.ts';
import {
  compareLinks,
  type LinkChangeRecord,
  type LinkSide,
  type Run,
  readLinkSide,
  type TouchedKeys,
} from '../ingest/link-sides.ts';
import { text, texts } from '../queries/rows.ts';
import { listStoriesShowing } from '../queries/saved.ts';
import type { Decided } from './keep-decision.ts';

/** What a decision would change. */
export interface IdentityPreviewRecord {
  readonly names: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly claims: number;
  readonly mentions: number;
  readonly links: readonly LinkChangeRecord[];
  readonly disputesArising: readonly string[];
  readonly disputesEnding: readonly string[];
  readonly viewIds: readonly string[];
  readonly storyIds: readonly string[];
}

/** One side of a decision: names, links, disputes. */
interface Side extends LinkSide {
  readonly names: readonly string[];
}

async function readSide(run: Run, ids: readonly string[], keys: TouchedKeys): Promise<Side> {
  const ends = await run('ends-of-ids', { ids });
  const entities = await run('entities-by-id', {
    ids: [...new Set(ends.map((row) => text(row, 'endId')))].sort(),
  });
  return {
    names: [...new Set(entities.flatMap((row) => [text(row, 'name'), ...texts(row, 'nameTexts')]))],
    ...(await readLinkSide(run, keys)),
  };
}

const beyond = (some: Side['disputed'], others: Side['disputed']): string[] =>
  [...some.keys()].filter((id) => !others.has(id)).sort();

/**
 * What a decision would change: it is made, looked at and thrown away, so that what is told is what happens. Nothing is written.
 * @param ids the entities that it is on
 * @throws AttestError as the decision itself
 */
export async function previewDecision(
  database: Database,
  ids: readonly string[],
  decide: (transaction: WriteTransaction) => Promise<Decided>,
): Promise<IdentityPreviewRecord> {
  const { placed, after } = await database.rehearse(async (transaction) => {
    const made = await decide(transaction);
    return {
      ...made,
      after: await readSide((name, given) => transaction.run(name, given), ids, made.placed),
    };
  });
  const before = await readSide((name, given) => database.read(name, given), ids, placed);
  const quotes = ids.map((id) => JSON.stringify(id));
  const views = await database.read('views-holding', { quotes });
  const viewIds = views.map((row) => text(row, 'id'));
  return {
    names: { before: before.names, after: after.names },
    claims: placed.claimIds.length,
    mentions: placed.mentionIds.length,
    links: compareLinks(before.links, after.links),
    disputesArising: beyond(after.disputed, before.disputed),
    disputesEnding: beyond(before.disputed, after.disputed),
    viewIds,
    storyIds: await listStoriesShowing(database, viewIds),
  };
}
