import { checkLinks } from '../ingest/check-links.ts';
import { withDatabase } from './with-database.ts';

/** `attest links-check`: derives every link again and compares. */
export async function linksCheckCommand(): Promise<number> {
  return withDatabase(async (database) => {
    const { links, differences } = await checkLinks(database);
    for (const difference of differences) console.error(difference);
    console.log(`${links} links compared with their claims, ${differences.length} differences`);
    return differences.length === 0 ? 0 : 1;
  });
}
