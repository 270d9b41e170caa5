import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './db/database.ts';
import { MigrationRefused, migrate } from './db/migrate.ts';
import { rebuildDerived } from './ingest/rebuild-derived.ts';

const retryMs = 2_000;

/**
 * Brings a database to the form this version needs, trying again every two seconds while it cannot be reached; says so once,
 * and again when it can.
 * @throws MigrationRefused when the database is of a kind that trying again does not mend
 */
export async function connect(
  database: Database,
  address: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let said: string | null = null;
  for (;;) {
    try {
      await database.verify();
      await migrate(database.driver);
      await rebuildDerived(database, say);
      if (said !== null) say(`Neo4j at ${address} answers now.`);
      return;
    } catch (error) {
      if (error instanceof MigrationRefused) throw error;
      signal.throwIfAborted();
      const why = error instanceof Error ? error.message : String(error);
      if (why !== said) say(`Neo4j at ${address}: ${why} Trying again every ${retryMs / 1000} s.`);
      said = why;
      await sleep(retryMs, undefined, { signal });
    }
  }
}
