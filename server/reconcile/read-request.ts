import { AttestError } from '../domain/errors.ts';
import { findEntityType } from '../ontology/ontology.ts';
import { within } from '../queries/limits.ts';
import { findProperty, type Property } from './properties.ts';

/** Queries in one batch; the manifest says so. */
export const batchSize = 50;
/** What one extension may ask for. */
export const mostExtended = { ids: 500, properties: 20 } as const;
const mostCandidates = 50;
const usualCandidates = 5;
const longestQuery = 500;

export interface GivenValue {
  readonly property: Property;
  /** An entity that was matched before has an id. */
  readonly values: readonly { readonly id: string | null; readonly text: string }[];
}

export interface ReconcileQuery {
  readonly text: string;
  /** Types of which it is said to be; none when any will do. */
  readonly types: readonly string[];
  /** `should`: types above and below will do too. */
  readonly strict: 'should' | 'any' | 'all';
  readonly limit: number;
  readonly given: readonly GivenValue[];
}

export interface ExtendQuery {
  readonly ids: readonly string[];
  readonly properties: readonly { readonly id: string; readonly property: Property }[];
}

type Json = Readonly<Record<string, unknown>>;

const bad = (field: string, what: string): AttestError =>
  new AttestError('BAD_INPUT', `${field} ${what}.`, { field });

function parse(field: string, text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad(field, 'must be JSON');
  }
  return object(field, value);
}

function object(field: string, value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad(field, 'must be an object');
  // An object that JSON gave has texts as keys.
  return value as Json;
}

function list(field: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw bad(field, 'must be a list');
  return value;
}

function textAt(field: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw bad(field, 'must be a text that is not empty');
  return value.trim();
}

function property(field: string, value: unknown): { id: string; property: Property } {
  const id = textAt(field, value);
  const found = findProperty(id);
  if (found === null) throw bad(field, `names no property of this service: “${id}”`);
  return { id, property: found };
}

function value(field: string, given: unknown): GivenValue['values'][number] {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
    return { id: null, text: String(given).trim() };
  const { id, name } = object(field, given);
  return { id: textAt(`${field}.id`, id), text: typeof name === 'string' ? name : '' };
}

function types(field: string, given: unknown): string[] {
  if (given === undefined || given === null || given === '') return [];
  return (Array.isArray(given) ? given : [given]).map((one, at) => {
    const id = textAt(`${field}[${at}]`, one);
    if (findEntityType(id) === undefined)
      throw bad(`${field}[${at}]`, `names no type of this service: “${id}”`);
    return id;
  });
}

function query(field: string, given: unknown): ReconcileQuery {
  const { query: text, type, limit, properties, type_strict: strict } = object(field, given);
  if (text === undefined)
    throw bad(`${field}.query`, 'is needed: nothing is looked for by its properties alone');
  if (limit !== undefined && !Number.isInteger(limit)) throw bad(`${field}.limit`, 'must be a whole number');
  const isStrict =
    strict === undefined || strict === null || strict === 'should' || strict === 'any' || strict === 'all';
  if (!isStrict) throw bad(`${field}.type_strict`, 'must be “should”, “any” or “all”');
  const asked = textAt(`${field}.query`, text);
  if (asked.length > longestQuery)
    throw bad(`${field}.query`, `may have at most ${longestQuery} characters, not ${asked.length}`);
  return {
    text: asked,
    types: types(`${field}.type`, type),
    strict: strict ?? 'should',
    limit: Math.min(
      mostCandidates,
      limit === undefined ? usualCandidates : within(`${field}.limit`, Number(limit), 1, 10_000),
    ),
    given: list(`${field}.properties`, properties ?? []).map((one, at) => {
      const here = `${field}.properties[${at}]`;
      const { pid, v } = object(here, one);
      const values = Array.isArray(v) ? v : [v];
      return {
        property: property(`${here}.pid`, pid).property,
        values: values
          .map((each) => value(`${here}.v`, each))
          .filter(({ id, text: words }) => id !== null || words !== ''),
      };
    }),
  };
}

/**
 * The queries of a batch by the keys that the asker gave them.
 * @throws AttestError BAD_INPUT naming the field; TOO_LARGE when there are too many
 */
export function readQueries(text: string): Map<string, ReconcileQuery> {
  const batch = Object.entries(parse('queries', text));
  within('The number of queries', batch.length, 0, batchSize);
  return new Map(batch.map(([key, one]) => [key, query(`queries.${key}`, one)]));
}

/** @throws AttestError BAD_INPUT naming the field; TOO_LARGE when it asks for too much */
export function readExtend(text: string): ExtendQuery {
  const { ids, properties } = parse('extend', text);
  const asked = list('extend.ids', ids);
  const wanted = list('extend.properties', properties);
  within('The number of extend.ids', asked.length, 0, mostExtended.ids);
  within('The number of extend.properties', wanted.length, 0, mostExtended.properties);
  return {
    ids: asked.map((id, at) => textAt(`extend.ids[${at}]`, id)),
    properties: wanted.map((one, at) => {
      const field = `extend.properties[${at}]`;
      return property(`${field}.id`, object(field, one).id);
    }),
  };
}
