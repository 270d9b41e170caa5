import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Session } from 'neo4j-driver';
import { sha256 } from '../domain/ids.ts';
import { linkPredicates, relationshipType } from '../ontology/ontology.ts';
import { projectRoot } from '../root.ts';

/** The database cannot be brought to the form that this version needs. */
export class MigrationRefused extends Error {
  readonly migration: string | null;
  constructor(message: string, migration: string | null) {
    super(message);
    this.name = 'MigrationRefused';
    this.migration = migration;
  }
}

export interface Migration {
  /** `001-ids-and-indexes`; the number orders them. */
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const leastVersion = [5, 26] as const;
const indexSeconds = 600;

/** Reads `NNN-….cypher` files; each statement ends with a semicolon at the end of a line. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{3}-.+\.cypher$/u.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    const bare = text.replace(/^\/\/.*$/gmu, '');
    const statements = bare
      .split(/;[ \t]*\n/u)
      .map((part) => part.trim())
      .filter(Boolean);
    return { name: name.replace(/\.cypher$/u, ''), checksum: sha256(text), statements };
  });
}

async function checkVersion(session: Session): Promise<void> {
  const result = await session.run(
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
  );
  const version = String(result.records[0]?.get('version') ?? 'unknown');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > leastVersion[0] || (major === leastVersion[0] && minor >= leastVersion[1]);
  if (!enough)
    throw new MigrationRefused(
      `Neo4j ${version} is too old: ${leastVersion.join('.')} or later is needed.`,
      null,
    );
}

/** What was applied before, which must be the beginning of what there is now, unchanged. */
async function findPending(session: Session, migrations: readonly Migration[]): Promise<Migration[]> {
  const result = await session.run(
    'MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum ORDER BY name',
  );
  const applied = new Map(
    result.records.map((record) => [String(record.get('name')), String(record.get('checksum'))]),
  );
  for (const [name, checksum] of applied) {
    const own = migrations.find((migration) => migration.name === name);
    if (!own)
      throw new MigrationRefused(
        `The database has the migration ${name}, which this version of Attest does not know. Use a newer version.`,
        name,
      );
    if (own.checksum !== checksum)
      throw new MigrationRefused(
        `The migration ${name} was changed after it had been applied to this database.`,
        name,
      );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** One uniqueness constraint on the key of each predicate's links; a new row in the ontology gets its own at the next start. */
async function constrainLinks(session: Session): Promise<void> {
  const result = await session.run('SHOW CONSTRAINTS YIELD name');
  const there = new Set(result.records.map((record) => String(record.get('name'))));
  const missing = linkPredicates
    .map(({ id }) => ({ name: `link_key_${id.replaceAll('-', '_')}`, type: relationshipType(id) }))
    .filter(({ name }) => !there.has(name));
  if (missing.length === 0) return;
  await session.executeWrite(async (transaction) => {
    for (const { name, type } of missing) {
      await transaction.run(
        `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:\`${type}\`]-() REQUIRE r.key IS UNIQUE`,
      );
    }
  });
}

async function waitForIndexes(session: Session): Promise<void> {
  const deadline = Date.now() + indexSeconds * 1000;
  for (;;) {
    const result = await session.run(
      "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state",
    );
    const failed = result.records.find((record) => record.get('state') === 'FAILED');
    if (failed) throw new MigrationRefused(`The index ${failed.get('name')} failed to build.`, null);
    if (result.records.length === 0) return;
    if (Date.now() > deadline)
      throw new MigrationRefused(`Indexes were not online after ${indexSeconds} s.`, null);
    await sleep(100);
  }
}

/** What a schema statement answers when another server made the same thing at the same moment. */
const meanwhileMade =
  /EquivalentSchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists|Transient/u;

async function makeLockable(session: Session): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await session.run('CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE');
      await session.run(
        'CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE',
      );
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!meanwhileMade.test(code) || attempt === 20) throw error;
      await sleep(200);
    }
  }
}

/**
 * Brings the database to the form that this version needs: migrations in order, each once, then the link constraints; returns
 * when every index is online. Two servers that start at once take turns: an open transaction on a lock node keeps one waiting.
 * @returns the names of the migrations that were applied now
 * @throws MigrationRefused when the database is of another version, or a shipped migration was changed
 */
export async function migrate(
  driver: Driver,
  folder = join(projectRoot, 'cypher', 'migrations'),
): Promise<string[]> {
  const migrations = readMigrations(folder);
  const session = driver.session();
  const holder = driver.session();
  try {
    await checkVersion(session);
    await makeLockable(session);
    const lock = holder.beginTransaction({ timeout: indexSeconds * 1000 });
    try {
      await lock.run("MERGE (l:Lock {id: 'migration'}) SET l.takenAt = timestamp()");
      const pending = await findPending(session, migrations);
      for (const { name, checksum, statements } of pending) {
        for (const text of statements) await session.run(text);
        await session.run('CREATE (:Migration {name: $name, checksum: $checksum, appliedAt: datetime()})', {
          name,
          checksum,
        });
      }
      await constrainLinks(session);
      await waitForIndexes(session);
      await lock.commit();
      return pending.map(({ name }) => name);
    } finally {
      await lock.close();
    }
  } finally {
    await session.close();
    await holder.close();
  }
}
