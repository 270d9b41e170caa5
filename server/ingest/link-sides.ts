import type { Row } from '../db/database.ts';
import { parseLinkKey } from '../domain/ids.ts';
import { flag, map, number, text, textOrNull } from '../queries/rows.ts';
import { inBatches } from './in-batches.ts';

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

/** Reads with a statement, in a transaction or outside. */
export type Run = (name: string, parameters: Record<string, unknown>) => Promise<Row[]>;

/** One side of a change: the links that anybody sees, by their keys, and the claims that are disputed, with what they are disputed in. */
export interface LinkSide {
  readonly links: ReadonlyMap<string, LinkCountsRecord>;
  readonly disputed: ReadonlyMap<string, string>;
}

/** The keys of what a change touches. */
export interface TouchedKeys {
  readonly linkKeys: readonly string[];
  readonly disputeKeys: readonly string[];
}

const toCounts = (row: Row): LinkCountsRecord => ({
  claims: number(row, 'claims'),
  tellers: number(row, 'tellers'),
  origins: number(row, 'origins'),
  disputed: flag(row, 'disputed'),
});

/** Reads what stands behind these links and disputes, and behind the links of the claims in those disputes. */
export async function readLinkSide(run: Run, keys: TouchedKeys): Promise<LinkSide> {
  const disputeKeys = [...new Set(keys.disputeKeys)].sort();
  const claims = await inBatches(disputeKeys, (some) => run('claims-of-dispute-keys', { keys: some }));
  // A dispute that arises or ends changes links of claims that stay where they are.
  const linkKeys = new Set([...keys.linkKeys, ...claims.flatMap((row) => textOrNull(row, 'linkKey') ?? [])]);
  const links = await inBatches([...linkKeys].sort(), (some) =>
    run('stored-links', { rows: some.map((key) => parseLinkKey(key)) }),
  );
  const counts = links.map((row): [string, LinkCountsRecord] => [
    text(row, 'key'),
    toCounts(map(row, 'properties')),
  ]);
  const disputed = claims.filter((row) => flag(row, 'disputed'));
  return {
    // Nothing live stands behind a link without origins: nobody sees it.
    links: new Map(counts.filter(([, { origins }]) => origins > 0)),
    disputed: new Map(disputed.map((row) => [text(row, 'claimId'), text(row, 'disputeKey')])),
  };
}

/** The links that are not the same on both sides, by their keys. */
export function compareLinks(before: LinkSide['links'], after: LinkSide['links']): LinkChangeRecord[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((link) => JSON.stringify(link.before) !== JSON.stringify(link.after));
}
