import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { makeGraphql } from '../../server/http/graphql.ts';
import { type ImportReport, importBundle } from '../../server/ingest/import-bundle.ts';
import { projectRoot } from '../../server/root.ts';

export const examples = {
  khojaly: 'examples/khojaly-statement/bundle.json',
  carriedWords: 'examples/invented/carried-words.json',
  denial: 'examples/invented/denial.json',
} as const;

export const readExample = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** The shared Neo4j, opened for a test file. */
export const openShared = (): Database => openDatabase(inject('neo4j'));

/** Takes everything out of the graph but the record of migrations. */
export async function emptyGraph(database: Database): Promise<void> {
  const session = database.driver.session();
  try {
    await session.run(
      'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    );
  } finally {
    await session.close();
  }
}

/** Imports bundles by path, and fails when a row is refused. */
export async function importExamples(database: Database, paths: readonly string[]): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const path of paths) {
    const report = await importBundle(database, readExample(path));
    if (report.rejected.length > 0) throw new Error(`${path}: ${JSON.stringify(report.rejected)}`);
    reports.push(report);
  }
  return reports;
}

export interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface SharedGraph {
  readonly database: Database;
  /** Asks over HTTP, as a client does. */
  ask<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** Asks, and fails when there is an error. */
  get<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  fetch(request: string, init?: RequestInit): Promise<Response>;
}

/** For a test file: an emptied graph with these bundles in it, and the API on top. */
export function withGraph(paths: readonly string[]): SharedGraph {
  const database = openShared();
  const logged: unknown[] = [];
  const graphql = makeGraphql({
    database,
    unavailable: () => null,
    log: (_, error) => void logged.push(error),
  });
  const fetch = async (url: string, init?: RequestInit): Promise<Response> =>
    graphql.fetch(new Request(url, init));
  async function ask<T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>> {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const response = await fetch('http://localhost/graphql', { method: 'POST', headers, body });
    return (await response.json()) as Answer<T>;
  }
  async function get<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
    const { data, errors } = await ask<T>(query, variables);
    if (errors)
      throw new Error(
        `${errors[0]?.message} ${JSON.stringify(errors[0]?.extensions)} ${String(logged.at(-1))}`,
      );
    return data;
  }
  beforeAll(async () => {
    await emptyGraph(database);
    await importExamples(database, paths);
  });
  afterAll(() => database.close());
  return { database, ask, get, fetch };
}
