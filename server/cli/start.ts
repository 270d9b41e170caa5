import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { AttestError } from '../domain/errors.ts';
import { inventedExamples, startServer } from '../main.ts';

/** The demonstration has a data folder of its own: invented documents are never mixed into a graph unasked. */
const demoHome = '.attest-demo';

/** `attest start [--demo]`: serves until SIGINT or SIGTERM. */
export async function startCommand(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { demo: { type: 'boolean', default: false } } });
  const env = values.demo ? { ATTEST_HOME: demoHome, ...process.env } : process.env;
  const config = loadConfig(env);
  if (values.demo && config.neo4j.kind === 'remote') {
    throw new AttestError(
      'BAD_INPUT',
      'The demonstration adds invented documents, and runs on a Neo4j of its own only: unset NEO4J_URI.',
    );
  }
  const ending = new AbortController();
  const signalled = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.once(name, () => {
        ending.abort(new Error(`Stopped by ${name}.`));
        resolve();
      });
    }
  });
  const say = (line: string): void => console.log(line);
  try {
    const server = await startServer({
      config,
      examples: values.demo ? inventedExamples : [],
      say,
      signal: ending.signal,
    });
    say(`Attest is at ${server.address}`);
    const why = await Promise.race([
      signalled.then(() => 'signal'),
      server.databaseEnded.then(() => 'database'),
    ]);
    if (why === 'database') console.error('Neo4j ended by itself; its log is in the data folder.');
    await server.stop();
    return why === 'signal' ? 0 : 1;
  } catch (error) {
    if (ending.signal.aborted) return 0;
    throw error;
  }
}
