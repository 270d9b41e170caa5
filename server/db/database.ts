import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { fromDriverFailure, isRetryable } from './failures.ts';
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
  /** Runs `cypher/NAME.cypher` as a read and returns its rows as plain values. */
  read(name: string, parameters: Parameters, blanks?: Blanks): Promise<Row[]>;
  /** Runs `work` in one write transaction; run again as a whole when Neo4j asks for that. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Rejects with UNAVAILABLE when the database does not answer. */
  verify(): Promise<void>;
  close(): Promise<void>;
  /** For migrations alone. */
  readonly driver: Driver;
}

export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** How long a read may take, milliseconds. */
  readonly readTimeoutMs?: number;
}

/** How long a failed connection is tried, milliseconds. The driver's own budget makes a question hang for half a minute. */
const patienceMs = 3_000;
const importTimeoutMs = 600_000;

const toRow = (record: { readonly keys: PropertyKey[]; get(key: string): unknown }): Row => {
  const row: Record<string, Plain> = {};
  for (const key of record.keys) row[String(key)] = fromValue(record.get(String(key)));
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
    maxConnectionPoolSize: 50,
    userAgent: 'attest',
    disableLosslessIntegers: false,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  });
  // One for reads and writes, so that a reader sees what this process wrote, on a cluster too.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const readTimeout = options.readTimeoutMs ?? 15_000;

  async function readOnce(text: string, parameters: { given: unknown }): Promise<Row[]> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, bookmarkManager });
    try {
      // An auto-commit read takes one round trip where a managed transaction takes three.
      const { records } = await session.run(text, parameters, { timeout: readTimeout });
      return records.map(toRow);
    } finally {
      await session.close();
    }
  }

  return {
    driver,
    async read(name, parameters, blanks) {
      const text = statement(name, blanks);
      const values = toParameters(parameters);
      try {
        return await readOnce(text, values).catch((error: unknown) => {
          if (isRetryable(error)) return readOnce(text, values);
          throw error;
        });
      } catch (error) {
        throw fromDriverFailure(error);
      }
    },
    async write(work) {
      const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, bookmarkManager });
      const run = (transaction: ManagedTransaction): WriteTransaction => ({
        async run(name, parameters, blanks) {
          const { records } = await transaction.run(statement(name, blanks), toParameters(parameters));
          return records.map(toRow);
        },
      });
      try {
        return await session.executeWrite((transaction) => work(run(transaction)), {
          timeout: importTimeoutMs,
        });
      } catch (error) {
        throw fromDriverFailure(error);
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
