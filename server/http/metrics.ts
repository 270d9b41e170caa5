import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../db/database.ts';
import type { ObserveStatement } from '../db/span.ts';

/** What the server counts of itself, for Prometheus. All labels come from small fixed sets: nothing a caller sends becomes one. */
export interface Metrics {
  readonly observeStatement: ObserveStatement;
  /** `operation` is query, mutation, subscription, or none when nothing was run; `code` an error's, OK, or the HTTP status of a refusal. */
  observeQuestion(operation: string, code: string, seconds: number): void;
  readonly contentType: string;
  /** All of it in Prometheus' text form, with how busy the database is now. */
  text(database: Database): Promise<string>;
}

/** Seconds: from a point read to the time a question may take. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** A registry of its own, so that several servers in one process do not count together. */
export function makeMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'attest_questions_total',
    help: 'Requests to /graphql, by kind of operation and by the code of the first error.',
    labelNames: ['operation', 'code'],
    registers,
  });
  const questionSeconds = new Histogram({
    name: 'attest_question_seconds',
    help: 'From the request to the answer, with waiting for a turn.',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'attest_statement_seconds',
    help: 'Reads of Neo4j, by the name of the statement, with waiting for a connection.',
    labelNames: ['statement'],
    buckets,
    registers,
  });
  const failures = new Counter({
    name: 'attest_statement_failures_total',
    help: 'Reads of Neo4j that failed, by the name of the statement and the code of the error.',
    labelNames: ['statement', 'code'],
    registers,
  });
  const reads = new Gauge({
    name: 'attest_reads',
    help: 'Reads of Neo4j: running now, waiting for a connection, and the most that may run at once.',
    labelNames: ['state'],
    registers,
  });
  return {
    contentType: registry.contentType,
    observeStatement(statement, seconds, code) {
      statementSeconds.observe({ statement }, seconds);
      if (code !== 'OK') failures.inc({ statement, code });
    },
    observeQuestion(operation, code, seconds) {
      questions.inc({ operation, code });
      questionSeconds.observe({ operation }, seconds);
    },
    async text(database) {
      const { running, waiting, most } = database.load();
      reads.set({ state: 'running' }, running);
      reads.set({ state: 'waiting' }, waiting);
      reads.set({ state: 'most' }, most);
      return registry.metrics();
    },
  };
}
