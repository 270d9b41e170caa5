import { loadConfig } from '../config.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { rebuildDerived } from '../ingest/rebuild-derived.ts';
import { joinConnection } from '../neo4j/connection.ts';

/** Runs a command on the configured database: a server's that runs, else one started for the command. */
export async function withDatabase(work: (database: Database) => Promise<number>): Promise<number> {
  const connection = await joinConnection(loadConfig(process.env), (line) => console.error(line));
  const database = openDatabase(connection);
  try {
    await database.verify();
    await migrate(database.driver);
    await rebuildDerived(database, (line) => console.error(line));
    return await work(database);
  } finally {
    await database.close();
    await connection.stop();
  }
}
