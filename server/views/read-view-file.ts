import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { AttestError } from '../domain/errors.ts';
import { textProblems } from '../domain/text-problem.ts';
import type { ViewFile } from '../domain/view-file.ts';
import { schemaField, schemaReason } from '../ingest/schema-reason.ts';
import { within } from '../queries/limits.ts';
import { projectRoot } from '../root.ts';

const schema: unknown = JSON.parse(readFileSync(join(projectRoot, 'schemas', 'view-1.schema.json'), 'utf8'));

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv, ['date-time']);
const validate = ajv.compile<ViewFile>(schema as object);

/** Bytes of the content as UTF-8 without blanks. A question holds no more of them, as quotes are escaped in it. */
const mostBytes = 700_000;

const knownFormat = 'attest-view';
const knownVersion = 1;

const refusal = (field: string, sentence: string): AttestError =>
  new AttestError('BAD_INPUT', sentence, { field });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal('file', `The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const saidOf = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));

/** Says what is known and what came before anything else is looked at: of another format nothing else would make sense. */
function checkEnvelope(file: unknown): void {
  const { format, version } = (typeof file === 'object' && file !== null ? file : {}) as {
    format?: unknown;
    version?: unknown;
  };
  if (format !== knownFormat) {
    throw refusal(
      'format',
      `The file is no view: its format should be "${knownFormat}", and is ${saidOf(format)}.`,
    );
  }
  if (version !== knownVersion) {
    throw refusal(
      'version',
      `The file is a view of version ${saidOf(version)}; this server reads version ${knownVersion}.`,
    );
  }
}

/**
 * Reads a view from its file, checked against the published JSON Schema.
 * @throws AttestError BAD_INPUT that names the field, TOO_LARGE
 */
export function readViewFile(text: string): ViewFile {
  const file = parse(text);
  checkEnvelope(file);
  const [worst] = textProblems(file);
  if (worst) {
    const field = schemaField(worst.pointer);
    throw refusal(field, `${field} ${worst.problem}.`);
  }
  if (validate(file)) {
    within('The number of bytes of content', Buffer.byteLength(JSON.stringify(file.content)), 0, mostBytes);
    return file;
  }
  const [error] = validate.errors ?? [];
  const field = schemaField(error?.instancePath ?? '') || 'file';
  throw refusal(field, `${field}: ${error ? schemaReason(error) : 'is not as the schema says'}.`);
}
