import { checkLinks } from '../ingest/check-links.ts';
import { checkRows } from '../ingest/check-rows.ts';
import { withDatabase } from './with-database.ts';

/** `attest links-check`: reads everything, derives every link again and compares. */
export async function linksCheckCommand(): Promise<number> {
  return withDatabase(async (database) => {
    const { read, damaged } = await checkRows(database);
    for (const sentence of damaged) console.error(sentence);
    console.log(`${read} entities and claims read, ${damaged.length} faults`);
    const { links, differences } = await checkLinks(database);
    for (const difference of differences) console.error(difference);
    console.log(`${links} links compared with their claims, ${differences.length} differences`);
    return damaged.length + differences.length === 0 ? 0 : 1;
  });
}
