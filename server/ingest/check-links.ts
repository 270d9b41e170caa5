import type { Database } from '../db/database.ts';
import { groupBy } from '../domain/group-by.ts';
import { parseLinkKey } from '../domain/ids.ts';
import { deriveLink } from '../domain/link.ts';
import { checkIdentity } from '../identity/check-identity.ts';
import { flag, text } from '../queries/rows.ts';
import { checkWithdrawals } from './check-withdrawals.ts';
import { judgeDisputes, toSupport } from './derive-links.ts';
import { keySlices } from './key-slices.ts';

const slice = 1_000;

/** Absent and null are the same to Neo4j; the order of properties says nothing. */
const canonical = (properties: object): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

async function checkKeys(database: Database, keys: readonly string[]): Promise<string[]> {
  const rows = keys.map((key) => parseLinkKey(key));
  const [supportRows, linkRows] = await Promise.all([
    database.read('supports-of-links', { keys }),
    database.read('stored-links', { rows }),
  ]);
  const supports = groupBy(supportRows, (row) => text(row, 'linkKey'));
  const stored = new Map(linkRows.map((row) => [text(row, 'key'), row.properties]));
  return keys.flatMap((key) => {
    let link: ReturnType<typeof deriveLink>;
    try {
      link = deriveLink(key, (supports.get(key) ?? []).map(toSupport));
    } catch (error) {
      return [unreadable(key, error)];
    }
    const kept = stored.get(key);
    if (!link) return kept === undefined ? [] : [`${key}: there is a link, and no claim affirms it`];
    if (kept === undefined) return [`${key}: claims affirm it, and there is no link`];
    const said = canonical(link);
    // `properties()` returns a map.
    const found = canonical(kept as Readonly<Record<string, unknown>>);
    return said === found ? [] : [`${key}: the link says ${found}, its claims say ${said}`];
  });
}

async function checkDisputes(database: Database, keys: readonly string[]): Promise<string[]> {
  const rows = await database.read('claims-of-dispute-keys', { keys });
  return [...groupBy(rows, (row) => text(row, 'disputeKey'))].flatMap(([key, group]) => {
    try {
      const verdicts = judgeDisputes(group);
      return group
        .filter((row) => verdicts.get(text(row, 'claimId')) !== flag(row, 'disputed'))
        .map(
          (row) =>
            `${text(row, 'claimId')}: it is marked disputed: ${flag(row, 'disputed')}, and should not be marked so`,
        );
    } catch (error) {
      return [unreadable(key, error)];
    }
  });
}

const unreadable = (key: string, error: unknown): string =>
  `${key}: what it rests on cannot be read: ${error instanceof Error ? error.message : error}`;

/**
 * Derives every link and dispute again from the claims, what claims are about from what was given and decided, and which count from what was
 * withdrawn, and compares.
 * @returns how many links and claims were compared, and one sentence a difference
 */
export async function checkLinks(database: Database): Promise<{ links: number; differences: string[] }> {
  const differences: string[] = [];
  let links = 0;
  for await (const keys of keySlices(database, 'list-dispute-keys', 'key', slice))
    differences.push(...(await checkDisputes(database, keys)));
  for await (const keys of keySlices(database, 'list-link-keys', 'key', slice)) {
    links += keys.length;
    differences.push(...(await checkKeys(database, keys)));
  }
  differences.push(...(await checkIdentity(database)), ...(await checkWithdrawals(database)));
  return { links, differences };
}
