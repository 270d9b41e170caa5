import type { Database, Row, WriteTransaction } from '../db/database.ts';
import { parseLinkKey } from '../domain/ids.ts';
import { inBatches } from '../ingest/in-batches.ts';
import { flag, map, number, text, textOrNull, texts } from '../queries/rows.ts';
import type { Decided } from './keep-decision.ts';

/** What stands behind a link. */
export interface LinkCountsRecord {
  readonly claims: number;
  readonly tellers: number;
  readonly origins: number;
  readonly disputed: boolean;
}

/** A link on the two sides of a decision; null where it is not. */
export interface LinkChangeRecord {
  readonly key: string;
  readonly before: LinkCountsRecord | null;
  readonly after: LinkCountsRecord | null;
}

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

type Run = (name: string, parameters: Record<string, unknown>) => Promise<Row[]>;

/** One side of a decision: names, links by their keys, claims that are disputed. */
interface Side {
  readonly names: readonly string[];
  readonly links: ReadonlyMap<string, LinkCountsRecord>;
  readonly disputed: ReadonlySet<string>;
}

const toCounts = (row: Row): LinkCountsRecord => ({
  claims: number(row, 'claims'),
  tellers: number(row, 'tellers'),
  origins: number(row, 'origins'),
  disputed: flag(row, 'disputed'),
});

async function readSide(
  run: Run,
  ids: readonly string[],
  keys: { readonly linkKeys: readonly string[]; readonly disputeKeys: readonly string[] },
): Promise<Side> {
  const ends = await run('ends-of-ids', { ids });
  const entities = await run('entities-by-id', {
    ids: [...new Set(ends.map((row) => text(row, 'endId')))].sort(),
  });
  const claims = await inBatches(keys.disputeKeys, (some) => run('claims-of-dispute-keys', { keys: some }));
  // A dispute that arises changes links of claims that stay where they are.
  const linkKeys = new Set([...keys.linkKeys, ...claims.flatMap((row) => textOrNull(row, 'linkKey') ?? [])]);
  const links = await inBatches([...linkKeys].sort(), (some) =>
    run('stored-links', { rows: some.map((key) => parseLinkKey(key)) }),
  );
  const counts = links.map((row): [string, LinkCountsRecord] => [
    text(row, 'key'),
    toCounts(map(row, 'properties')),
  ]);
  return {
    names: [...new Set(entities.flatMap((row) => [text(row, 'name'), ...texts(row, 'nameTexts')]))],
    // Nothing live stands behind a link without origins: nobody sees it.
    links: new Map(counts.filter(([, { origins }]) => origins > 0)),
    disputed: new Set(claims.filter((row) => flag(row, 'disputed')).map((row) => text(row, 'claimId'))),
  };
}

function compareLinks(before: Side['links'], after: Side['links']): LinkChangeRecord[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((link) => JSON.stringify(link.before) !== JSON.stringify(link.after));
}

const beyond = (some: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...some].filter((id) => !others.has(id)).sort();

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
  const stories = await database.read('stories-showing', { quotes: viewIds.map((id) => JSON.stringify(id)) });
  return {
    names: { before: before.names, after: after.names },
    claims: placed.claimIds.length,
    mentions: placed.mentionIds.length,
    links: compareLinks(before.links, after.links),
    disputesArising: beyond(after.disputed, before.disputed),
    disputesEnding: beyond(before.disputed, after.disputed),
    viewIds,
    storyIds: stories.map((row) => text(row, 'id')),
  };
}
