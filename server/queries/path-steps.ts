import type { Database, Parameters, Row } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import type { Filter } from '../domain/filter.ts';
import { parseLinkKey } from '../domain/ids.ts';
import type { Step, Steps } from '../domain/path-search.ts';
import { type FilterParameters, filterParameters } from './filter-parameters.ts';
import { hubDegree } from './limits.ts';
import { numberOrNull, text } from './rows.ts';

/** Which entities a path may visit, as the part `visitable` reads it. */
export interface Visits {
  /** Types of every entity between the ends; empty = any. */
  readonly between: readonly string[];
  /** The ends. */
  readonly visitable: readonly string[];
  readonly avoided: readonly string[];
}

/** How long a step may take that no search waits for, milliseconds. */
const longest = 600_000;
/** How many links one search may read and hold. */
const mostLinks = 200_000;

const stopped = (): AttestError =>
  new AttestError('TIMED_OUT', 'The search for paths was stopped before its end.');

function toStep(key: string): Step {
  const { subject, object } = parseLinkKey(key);
  return { key, ends: [subject, object] };
}

/**
 * Asks every step from nowhere, with no time limit, so that Neo4j has planned it: on one that has just booted, planning can use up
 * a search's whole time budget.
 */
export async function planSteps(database: Database, filter: Filter): Promise<void> {
  const visits: Visits = { between: [], visitable: [], avoided: [] };
  const parameters = { ...(await filterParameters(database, filter)), ...visits };
  const steps = makeSteps(database, parameters, Date.now() + longest);
  await steps.expand([]);
  await steps.across([], []);
  await steps.betweenHubs([]);
}

/**
 * What a search for paths asks of the database, until `deadline` (milliseconds since 1970).
 * Each step throws AttestError TIMED_OUT after it, or when more links were read than a search may hold.
 */
export function makeSteps(
  database: Database,
  parameters: FilterParameters & Visits,
  deadline: number,
): Steps {
  let left = mostLinks;
  const { looks } = parameters;
  function check(): void {
    if (Date.now() >= deadline) throw stopped();
  }
  async function read(name: string, asked: Parameters): Promise<Row[]> {
    check();
    const given = { ...asked, ...parameters, hub: hubDegree, limit: left };
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(stopped()), deadline - Date.now());
    try {
      const rows = await database.read(name, given, { looks }, late.signal);
      if (rows.length >= left) throw stopped();
      left -= rows.length;
      return rows;
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    check,
    async expand(ids) {
      const rows = await read('list-steps', { ids });
      return {
        steps: rows.map((row) => toStep(text(row, 'key'))),
        degrees: new Map(rows.map((row) => [text(row, 'id'), numberOrNull(row, 'degree') ?? 0])),
      };
    },
    async across(some, others) {
      const rows = await read('list-links-across', { left: some, right: others });
      return rows.map((row) => toStep(text(row, 'key')));
    },
    async betweenHubs(pairs) {
      const rows = await read('list-links-between-hubs', { pairs });
      return rows.flatMap((row) => [toStep(text(row, 'first')), toStep(text(row, 'second'))]);
    },
  };
}
