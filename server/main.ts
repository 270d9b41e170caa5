import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { makeApp } from './app.ts';
import type { Config } from './config.ts';
import { connect } from './connect.ts';
import { type Database, openDatabase } from './db/database.ts';
import { AttestError } from './domain/errors.ts';
import { noFilter } from './domain/filter.ts';
import { closeServer } from './http/close-server.ts';
import { makeMetrics } from './http/metrics.ts';
import { sendLive } from './http/probes.ts';
import { sendLine } from './http/send-line.ts';
import { readOperations } from './http/stored-operations.ts';
import { importBundle } from './ingest/import-bundle.ts';
import { readBundle } from './ingest/read-bundle.ts';
import { type Live, makeLive } from './live/live.ts';
import { type Connection, openConnection } from './neo4j/connection.ts';
import { HomeLocked } from './neo4j/lock.ts';
import { listDocuments } from './queries/documents.ts';
import { ceilings } from './queries/limits.ts';
import { firstPage } from './queries/page.ts';
import { loadStats } from './queries/stats.ts';
import { projectRoot } from './root.ts';
import { loadExampleStory } from './saved/load-example.ts';
import { warmUp, warmUpFirstPage } from './warm-up.ts';

export interface RunningServer {
  readonly address: string;
  /** Ends answering, then Neo4j if it is ours. */
  stop(): Promise<void>;
  /** Resolves when a Neo4j of ours has ended by itself. */
  readonly databaseEnded: Promise<void>;
}

export interface ServerOptions {
  readonly config: Config;
  /** Bundles loaded at the start, by path from the project's root; importing them again changes nothing. */
  readonly examples: readonly string[];
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Bytes of a request's head: an address holds every entity that a reader added, picked or set aside, which may be thousands. */
export const longestHead = 256 * 1024;
const firstExample = 'examples/khojaly-statement/bundle.json';
/** Tells the first example; saved with it. */
export const firstStory = 'examples/khojaly-statement/story.json';
const ownOperations = join(projectRoot, 'client/api/generated/persisted-documents.json');
export const inventedExamples = ['examples/invented/carried-words.json', 'examples/invented/denial.json'];

/** Invented documents are never mixed into a graph that holds others than the examples. */
async function refuseMixing(database: Database): Promise<void> {
  const { nodes } = await listDocuments(database, 'HELD', noFilter, 'NAME', firstPage(ceilings.first));
  const example = readBundle(await readFile(join(projectRoot, firstExample), 'utf8')).bundle?.documents ?? [];
  const own = new Set(example.map(({ sha256 }) => sha256));
  const other = nodes.find(({ invented, sha256 }) => !invented && !own.has(sha256 ?? ''));
  if (!other) return;
  throw new AttestError(
    'CONFLICT',
    `The graph holds “${other.name}”, and the demonstration adds invented documents. Give it a data folder of its own: ATTEST_HOME.`,
  );
}

/** A graph of our own that is still empty gets the first document, so that a newcomer has something to see. */
async function loadExamples(database: Database, isOwn: boolean, options: ServerOptions): Promise<void> {
  const empty = (await loadStats(database)).entities === 0;
  if (options.examples.length > 0) await refuseMixing(database);
  for (const path of [...(isOwn && empty ? [firstExample] : []), ...options.examples]) {
    const report = await importBundle(database, await readFile(join(projectRoot, path), 'utf8'));
    if (report.rejected.length > 0)
      throw new Error(`${path} was refused: ${JSON.stringify(report.rejected[0])}`);
    options.say(`${path}: ${report.new.claims} new claims`);
  }
  if (isOwn && empty) await loadExampleStory(database, await readFile(join(projectRoot, firstStory), 'utf8'));
}

async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${bound}`;
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Takes the data folder and the port at once. Of two starts on one folder the second is told who holds the folder, which says
 * more than that the port is taken; and when something else has the port, Neo4j is not booted in vain.
 * @throws HomeLocked when another process uses the data folder
 * @throws AttestError CONFLICT when another program has the port
 */
async function listenAndConnect(
  server: Server,
  { config, say, signal }: ServerOptions,
): Promise<{ address: string; connection: Connection }> {
  const boot = new AbortController();
  const connecting = openConnection(config, say, AbortSignal.any([signal, boot.signal]));
  // Its failure is looked at below; until then it is not one that nobody handles.
  connecting.catch(() => undefined);
  try {
    const address = await listen(server, config.host, config.port);
    return { address, connection: await connecting };
  } catch (error) {
    boot.abort(error);
    const started = await connecting.catch((failure: unknown) => {
      if (failure instanceof HomeLocked) throw failure;
    });
    await started?.stop();
    if (!isPortTaken(error)) throw error;
    const { host, port } = config;
    throw new AttestError(
      'CONFLICT',
      `Port ${port} of ${host} is taken by another program. Stop it, or set ATTEST_PORT.`,
    );
  }
}

/** @throws AttestError BAD_INPUT when the stored operations cannot be used */
function whatIsServed(config: Config) {
  const { graphiql, turns, introspection, allowedHosts, reconcileOrigins, operations, safelist } = config;
  // The explorer's own are always known: it is to work in safelist mode.
  const paths = [ownOperations, ...(operations === null ? [] : [operations])];
  return {
    graphiql,
    turns,
    introspection,
    allowedHosts,
    reconcileOrigins,
    operations: readOperations(paths, safelist),
    metrics: makeMetrics(),
  };
}

/**
 * Starts everything: the HTTP server, which answers 503 until the database is as it must be; Neo4j, when it is ours; migrations;
 * the first document. Resolves when questions are answered.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, say, signal } = options;
  let unavailable: string | null = 'The database is starting; try again in a moment.';
  const log = (line: string, error: unknown): void => {
    if (config.logLevel !== 'silent') console.error(`${new Date().toISOString()} ${line}:`, error);
  };
  let connection: Connection | undefined;
  let database: Database | undefined;
  let live: Live | undefined;
  const served = whatIsServed(config);
  // Made before the database is there: a port that is taken is found out before Neo4j has booted.
  const handler: { current?: ReturnType<typeof makeApp> } = {};
  const server = createServer({ maxHeaderSize: longestHead }, (request, response) => {
    if (handler.current) return handler.current(request, response);
    if (request.url === '/live') return sendLive(response);
    sendLine(response, 503, String(unavailable), { 'retry-after': '2' });
  });
  const stop = async (): Promise<void> => {
    // Streams end first, or the server would wait for them; then the questions that are being answered.
    await Promise.all([live?.close(), closeServer(server)]);
    await database?.close();
    await connection?.stop();
  };
  try {
    const opened = await listenAndConnect(server, options);
    const { address } = opened;
    connection = opened.connection;
    database = openDatabase({ ...connection, observe: served.metrics.observeStatement });
    live = makeLive(database, log, config.llm);
    handler.current = makeApp({ ...served, database, live, unavailable: () => unavailable, log });
    if (config.neo4j.kind === 'remote')
      unavailable = 'The database cannot be reached; it is tried again every two seconds.';
    await connect(database, connection.uri, say, signal);
    await loadExamples(database, config.neo4j.kind === 'local', options);
    await warmUpFirstPage(database).catch(() => undefined);
    unavailable = null;
    // Beside the first answers, not before them; a server that is stopped meanwhile has no need of it.
    void warmUp(database).catch(() => undefined);
    return { address, stop, databaseEnded: connection.ended };
  } catch (error) {
    await stop();
    throw error;
  }
}
