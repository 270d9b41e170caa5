import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { fromDriverFailure, isRetryable, isTooLarge } from './failures.ts';
import { type Gate, makeGate } from './gate.ts';
import { inSpan, type ObserveStatement } from './span.ts';
import { type Blanks, statement } from './statement.ts';
import { fromValue, type Plain, toParameter } from './values.ts';

export type Row = { readonly [key: string]: Plain };
export type Parameters = { readonly [key: string]: unknown };

/** One write transaction: statements run in order, all or none are kept. */
export interface WriteTransaction {
  run(name: string, parameters: Parameters, blanks?: Blanks): Promise<Row[]>;
}

/** The one seam to the driver. */
export interface Database {
  /**
   * Runs `cypher/NAME.cypher` as a read and returns its rows as plain values.
   * @throws the signal's reason once it is aborted; Neo4j is told, and the statement ends there too.
   */
  read(name: string, parameters: Parameters, blanks?: Blanks, signal?: AbortSignal): Promise<Row[]>;
  /** Runs `work` in one write transaction; run again as a whole when Neo4j asks for that. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Runs `work` as `write` does, and keeps nothing of what it wrote: what would be, found out by doing it. */
  rehearse<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Rejects with UNAVAILABLE when the database does not answer. */
  verify(): Promise<void>;
  close(): Promise<void>;
  /** How many reads run, how many wait for a connection, and how many may run at once. */
  load(): { readonly running: number; readonly waiting: number; readonly most: number };
  /** For migrations alone. */
  readonly driver: Driver;
}

/** The same database for one question: its reads end when the signal is aborted, or one of their own. Writes are whole or not at all, and go on. */
export const withSignal = (database: Database, signal: AbortSignal): Database => ({
  ...database,
  read: (name, parameters, blanks, own) =>
    database.read(name, parameters, blanks, own ? AbortSignal.any([signal, own]) : signal),
});

export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** How long a read may take, milliseconds. */
  readonly readTimeoutMs?: number;
  /** Is told of each read that has ended. */
  readonly observe?: ObserveStatement;
}

/** How long a failed connection is tried, milliseconds. The driver's own budget makes a question hang for half a minute. */
const patienceMs = 3_000;
const importTimeoutMs = 600_000;
/**
 * What a statement's first run may take longer, milliseconds: Neo4j counts planning as part of it, and one that has just booted
 * plans in seconds what takes it a fifth of a second later (measured: 9.5 and 0.3 s).
 */
const planningMs = 30_000;
const mostConnections = 50;
/** Reads at once. The rest of the connections are for writes and for asking whether the database is there: reads never take the last one. */
const mostReads = 40;

const toRow = (record: { readonly keys: PropertyKey[]; get(at: number): unknown }): Row => {
  const row: Record<string, Plain> = {};
  // By place: by name, the driver looks up each.
  for (let at = 0; at < record.keys.length; at += 1) row[String(record.keys[at])] = fromValue(record.get(at));
  return row;
};

/**
 * All parameters as one map, `$given`. Neo4j keeps a plan for each combination of parameter types and list sizes; to it a map
 * is a map, so that a statement is planned once (measured: 0.2 to 1.1 s) and not again for each shape of a filter.
 */
const toParameters = (parameters: Parameters): { given: unknown } => ({ given: toParameter(parameters) });

/** Opens the database; connects when first asked. */
export function openDatabase(options: DatabaseOptions): Database {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    connectionTimeout: patienceMs,
    connectionAcquisitionTimeout: patienceMs + 1_000,
    maxTransactionRetryTime: patienceMs,
    maxConnectionPoolSize: mostConnections,
    userAgent: 'attest',
    disableLosslessIntegers: false,
    // All rows are kept anyway. And a session that is closed between two portions of its rows leaves a connection behind that
    // refuses the next question: the driver asks Neo4j to throw the rest away after it has ended the question.
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  });
  // A reader sees what this process wrote, on a cluster too. What a read brings is left aside: while a large transaction is applied, it
  // names that transaction, and the next read would wait for the end of it.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const readTimeout = options.readTimeoutMs ?? 15_000;
  /** Texts that Neo4j has answered, and so has planned. */
  const planned = new Set<string>();

  const gate: Gate = makeGate(mostReads);

  async function readOnce(
    text: string,
    parameters: { given: unknown },
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const bookmarks = [...(await bookmarkManager.getBookmarks())];
    signal?.throwIfAborted();
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, bookmarks });
    // Closing a session that still reads sends RESET, at which Neo4j ends the transaction.
    const stop = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const timeout = readTimeout + (planned.has(text) ? 0 : planningMs);
      // An auto-commit read takes one round trip where a managed transaction takes three.
      const { records } = await session.run(text, parameters, { timeout });
      planned.add(text);
      // A session that was closed on the way may end its rows early, without an error.
      signal?.throwIfAborted();
      return records.map(toRow);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }

  async function readGated(
    text: string,
    parameters: { given: unknown },
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const leave = await gate.enter(signal);
    try {
      return await readOnce(text, parameters, signal).catch((error: unknown) => {
        if (isRetryable(error) && signal?.aborted !== true) return readOnce(text, parameters, signal);
        throw error;
      });
    } catch (error) {
      throw fromDriverFailure(error);
    } finally {
      leave();
    }
  }

  const toWrite = (transaction: Pick<ManagedTransaction, 'run'>): WriteTransaction => ({
    async run(name, parameters, blanks) {
      try {
        const { records } = await transaction.run(statement(name, blanks), toParameters(parameters));
        return records.map(toRow);
      } catch (error) {
        // The driver would try again, for as long, and in vain.
        throw isTooLarge(error) ? fromDriverFailure(error, 'write') : error;
      }
    },
  });

  return {
    driver,
    read(name, parameters, blanks, signal) {
      return inSpan(name, options.observe, async () =>
        readGated(statement(name, blanks), toParameters(parameters), signal),
      );
    },
    load: () => ({ running: gate.running, waiting: gate.waiting, most: mostReads }),
    async write(work) {
      const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, bookmarkManager });
      try {
        return await session.executeWrite((transaction) => work(toWrite(transaction)), {
          timeout: importTimeoutMs,
        });
      } catch (error) {
        throw fromDriverFailure(error, 'write');
      } finally {
        await session.close();
      }
    },
    async rehearse(work) {
      const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, bookmarkManager });
      try {
        const transaction = await session.beginTransaction({ timeout: importTimeoutMs });
        try {
          return await work(toWrite(transaction));
        } finally {
          if (transaction.isOpen()) await transaction.rollback();
        }
      } catch (error) {
        throw fromDriverFailure(error, 'write');
      } finally {
        await session.close();
      }
    },
    async verify() {
      try {
        await driver.verifyConnectivity();
      } catch (error) {
        throw fromDriverFailure(error);
      }
    },
    close: () => driver.close(),
  };
}
