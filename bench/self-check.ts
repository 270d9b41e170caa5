import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../server/db/database.ts';
import { checkLinks } from '../server/ingest/check-links.ts';
import { importBundle } from '../server/ingest/import-bundle.ts';
import { graphHash } from '../server/queries/graph-hash.ts';
import { projectRoot } from '../server/root.ts';
import { generateBundles, sizeOf } from './generate.ts';
import { openBenchGraph, recordedAt, startGraph } from './graph.ts';

/** Several bundles, so that entities are told of more than once, and both threads have some. */
const size = sizeOf(300, 2);

interface Everything {
  readonly hash: string;
  readonly nodes: readonly unknown[];
  readonly relationships: readonly unknown[];
}

// Beyond what the hash holds: labels, every relationship with its ends and properties, versions and times of recording.
const nodes = `MATCH (n:Entity|Claim|Voice|Passage|Mention)
  RETURN {id: n.id, labels: COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label }, properties: properties(n)} AS one
  ORDER BY one.id`;
const relationships = `MATCH (a)-[r]->(b)
  RETURN {from: a.id, type: type(r), to: b.id, key: coalesce(r.key, ''), properties: properties(r)} AS one
  ORDER BY one.from, one.type, one.to, one.key`;

async function readEverything(database: Database): Promise<Everything> {
  const list = async (cypher: string): Promise<unknown[]> => {
    const { records } = await database.driver.executeQuery(cypher);
    return records.map((record) => JSON.parse(JSON.stringify(record.get('one'))));
  };
  return {
    hash: await graphHash(database),
    nodes: await list(nodes),
    relationships: await list(relationships),
  };
}

function firstDifference(a: readonly unknown[], b: readonly unknown[]): string | null {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1)
    if (!isDeepStrictEqual(a[at], b[at]))
      return `loaded in bulk ${JSON.stringify(a[at])}, imported ${JSON.stringify(b[at])}`;
  return null;
}

/**
 * Proves that a graph loaded in bulk is the one that import writes: one hash, the same labels, properties and relationships, and
 * links that equal what their claims say.
 * @throws Error when they differ
 */
export async function selfCheck(say: (line: string) => void): Promise<void> {
  const folder = (name: string): string => join(projectRoot, '.attest-bench', name);
  for (const name of [String(size.entities), 'imported'])
    await rm(folder(name), { recursive: true, force: true });
  const bulk = await openBenchGraph(size, () => undefined);
  let loaded: Everything;
  try {
    loaded = await readEverything(bulk.database);
    const { links, differences } = await checkLinks(bulk.database);
    if (links === 0 || differences.length > 0)
      throw new Error(`${links} links: ${differences.slice(0, 3).join('\n')}`);
  } finally {
    await bulk.stop();
  }
  const graph = await startGraph('imported', size.entities, () => undefined);
  let imported: Everything;
  try {
    for (const bundle of generateBundles(size)) {
      const { rejected } = await importBundle(graph.database, JSON.stringify(bundle), new Date(recordedAt));
      if (rejected.length > 0)
        throw new Error(`A generated bundle was refused: ${JSON.stringify(rejected[0])}`);
    }
    imported = await readEverything(graph.database);
  } finally {
    await graph.stop();
  }
  const difference =
    firstDifference(loaded.nodes, imported.nodes) ??
    firstDifference(loaded.relationships, imported.relationships) ??
    firstDifference([loaded.hash], [imported.hash]);
  if (difference !== null) throw new Error(`The graphs differ: ${difference.slice(0, 4_000)}`);
  say(
    `Loaded in bulk and imported, ${size.entities} entities are the same graph: ${loaded.hash.slice(0, 12)}, ` +
      `${loaded.nodes.length} nodes, ${loaded.relationships.length} relationships.`,
  );
}
