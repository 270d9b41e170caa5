#!/usr/bin/env node
import { ConfigProblems } from '../config.ts';
import { MigrationRefused } from '../db/migrate.ts';
import { AttestError } from '../domain/errors.ts';
import { FetchFailed } from '../neo4j/fetch-neo4j.ts';
import { HomeLocked } from '../neo4j/lock.ts';
import { MissingPrerequisite } from '../neo4j/prerequisites.ts';
import { Neo4jStartFailed } from '../neo4j/start-neo4j.ts';
import { candidatesCommand } from './candidates.ts';
import { checkCommand } from './check.ts';
import { importCommand } from './import.ts';
import { ingestCommand } from './ingest.ts';
import { linksCheckCommand } from './links-check.ts';
import { reconcileCommand } from './reconcile.ts';
import { startCommand } from './start.ts';

/** A command: takes the words after its name, returns the exit code. */
export type Command = (words: readonly string[]) => Promise<number>;

const commands: Readonly<
  Record<string, { readonly run: Command; readonly usage: string; readonly does: string }>
> = {
  start: {
    run: startCommand,
    usage: 'start [--demo]',
    does: 'serve the explorer; --demo adds the invented documents',
  },
  import: {
    run: importCommand,
    usage: 'import FILE…',
    does: 'check bundles and write them, each whole or not at all',
  },
  ingest: {
    run: ingestCommand,
    usage: 'ingest FILE|DIR|-…',
    does: 'read documents and write who says what in them, to be looked at; see docs/ingest.md for its options',
  },
  check: { run: checkCommand, usage: 'check FILE…', does: 'check bundles without a database' },
  candidates: {
    run: candidatesCommand,
    usage: 'candidates [--min SCORE]',
    does: 'find entities that could be one thing, with what speaks for and against it; writes nothing',
  },
  reconcile: {
    run: reconcileCommand,
    usage: 'reconcile [--min SCORE]',
    does: 'find what the shipped gazetteer knows of places and organisations, with their ids elsewhere; writes nothing',
  },
  'links-check': {
    run: linksCheckCommand,
    usage: 'links-check',
    does: 'read everything, and prove that links equal what the claims say',
  },
};

const usage = (): string =>
  Object.values(commands)
    .map((command) => `  attest ${command.usage.padEnd(26)} ${command.does}`)
    .join('\n');

/** Failures that have a sentence for the user; anything else shows its stack, being a fault of ours. */
function isExpected(error: unknown): error is Error {
  const classes = [
    AttestError,
    ConfigProblems,
    MigrationRefused,
    FetchFailed,
    HomeLocked,
    MissingPrerequisite,
    Neo4jStartFailed,
  ];
  if (classes.some((known) => error instanceof known)) return true;
  return (
    error instanceof Error &&
    'code' in error &&
    /^(EADDRINUSE|EACCES|ENOENT|EISDIR|ERR_PARSE_ARGS.*)$/u.test(String(error.code))
  );
}

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`${name === '' ? 'Say what to do.' : `There is no command “${name}”.`}\n${usage()}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(words);
  } catch (error) {
    console.error(isExpected(error) ? error.message : error);
    process.exitCode = 1;
  }
}
