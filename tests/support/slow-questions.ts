import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AppOptions, makeApp } from '../../server/app.ts';
import type { Database } from '../../server/db/database.ts';

/** A question whose statement runs for hours, on a database from `slowly`. */
export const slowQuestion = '{ stats { claims } }';

/** The database, but for `stats`, which runs a statement on the real Neo4j that does not come to an end. */
export const slowly = (database: Database): Database => ({
  ...database,
  read: (name, parameters, blanks, signal) =>
    database.read(name === 'stats' ? '../tests/fixtures/slow' : name, parameters, blanks, signal),
});

/** How many of those statements Neo4j runs now. */
export async function countSlow(database: Database): Promise<number> {
  const { records } = await database.driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'a + b = -1' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n",
  );
  return records[0]?.get('n').toNumber();
}

/** Serves an app on a free port of this machine. */
export async function serve(options: AppOptions): Promise<{ address: string; server: Server }> {
  const server = createServer(makeApp(options)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A listening TCP server has an address with a port.
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Posts a question, and gives what came with how long that took, milliseconds. */
export async function post(
  address: string,
  question: string | Record<string, unknown>,
  init: RequestInit = {},
): Promise<{
  status: number;
  headers: Headers;
  ms: number;
  body: {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: unknown;
  };
}> {
  const begun = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    body: JSON.stringify(typeof question === 'string' ? { query: question } : question),
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  });
  const body = (await response.json()) as Awaited<ReturnType<typeof post>>['body'];
  return { status: response.status, headers: response.headers, ms: performance.now() - begun, body };
}
