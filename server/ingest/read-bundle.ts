import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import type { Bundle } from '../domain/bundle.ts';
import { textProblems } from '../domain/text-problem.ts';
import { projectRoot } from '../root.ts';
import { roundedNumbers } from './exact-numbers.ts';
import type { Rejection } from './rejection.ts';
import { schemaField, schemaReason } from './schema-reason.ts';

const schema: unknown = JSON.parse(
  readFileSync(join(projectRoot, 'schemas', 'bundle-1.schema.json'), 'utf8'),
);

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv, ['uri']);
const validate = ajv.compile<Bundle>(schema as object);

/** `/claims/3/passages/0/quote` → row `claims[3]`, field `passages[0].quote`. */
function place(pointer: string): { row: string; field: string } {
  const parts = pointer.split('/').slice(1);
  const write = (some: readonly string[]): string => schemaField(['', ...some].join('/'));
  if (parts.length === 0) return { row: 'bundle', field: '' };
  return { row: write(parts.slice(0, 2)), field: write(parts.slice(2)) };
}

function idAt(bundle: unknown, pointer: string): string | null {
  let at: unknown = bundle;
  for (const part of pointer.split('/').slice(1, 3)) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined;
  }
  const id: unknown = typeof at === 'object' && at !== null && 'id' in at ? at.id : null;
  return typeof id === 'string' ? id : null;
}

function reason(error: ErrorObject): string {
  if (error.keyword === 'oneOf') return 'must have exactly one of entity, quantity, time, text';
  return schemaReason(error);
}

export type ReadBundle =
  | { readonly bundle: Bundle; readonly rejected: readonly [] }
  | { readonly bundle: null; readonly rejected: readonly Rejection[] };

/** Parses a bundle and checks its shape against the published JSON Schema. What it means is checked by `checkBundle`. */
export function readBundle(json: string): ReadBundle {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      bundle: null,
      rejected: [{ row: 'bundle', id: null, field: '', reason: `is not JSON: ${why}` }],
    };
  }
  const rounded = roundedNumbers(json).map(({ text, line }) => ({
    row: 'bundle',
    id: null,
    field: '',
    reason: `the number ${text} in line ${line} cannot be kept exactly: give it fewer digits, or as text`,
  }));
  return rounded.length > 0 ? { bundle: null, rejected: rounded } : checkShape(parsed);
}

/** Checks the shape of a value that is to be a bundle, and that its texts can be kept. */
export function checkShape(parsed: unknown): ReadBundle {
  const unkept = textProblems(parsed).map(({ pointer, problem }) => ({
    ...place(pointer),
    id: null,
    reason: problem,
  }));
  if (unkept.length > 0) return { bundle: null, rejected: unkept };
  if (validate(parsed)) return { bundle: parsed, rejected: [] };
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  // Inside a `oneOf` each refused branch is an error of its own; the summary says it once.
  const shown = errors.filter((error) => !/\/oneOf\/\d+\//u.test(error.schemaPath));
  const rejected = shown.map((error) => ({
    ...place(error.instancePath),
    id: idAt(parsed, error.instancePath),
    reason: reason(error),
  }));
  return { bundle: null, rejected };
}
