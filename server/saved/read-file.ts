import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { AttestError } from '../domain/errors.ts';
import type { PictureFile } from '../domain/publication.ts';
import type { StoryFile } from '../domain/story-file.ts';
import { textProblems } from '../domain/text-problem.ts';
import type { ViewContent, ViewFile } from '../domain/view-file.ts';
import { schemaField, schemaReason } from '../ingest/schema-reason.ts';
import { within } from '../queries/limits.ts';
import { projectRoot } from '../root.ts';

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(projectRoot, 'schemas', `${name}-1.schema.json`), 'utf8')) as object;

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv, ['date-time']);
const isView = ajv.compile<ViewFile>(schemaOf('view'));
const isStory = ajv.compile<StoryFile>(schemaOf('story'));
const isPicture = ajv.compile<PictureFile>(schemaOf('picture'));

/**
 * Bytes as UTF-8 without blanks: of a view's content, of a whole story, of a picture that is published, which has the view's images. A
 * question holds no more of them, as quotes are escaped in it and a picture comes with its preview.
 */
const mostBytes = 700_000;

/** What a file is, and what it is called in what brings it. */
type Word = 'view' | 'story' | 'picture';
const fieldOf = { view: 'file', story: 'file', picture: 'picture' } as const satisfies Record<Word, string>;

const refusal = (field: string, sentence: string): AttestError =>
  new AttestError('BAD_INPUT', sentence, { field });

function parse(text: string, word: Word): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(
      fieldOf[word],
      `The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

const saidOf = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));

/** Says what is known and what came before anything else is looked at: of another format nothing else would make sense. */
function checkEnvelope(file: unknown, word: Word): void {
  const { format, version } = (typeof file === 'object' && file !== null ? file : {}) as {
    format?: unknown;
    version?: unknown;
  };
  if (format !== `attest-${word}`) {
    throw refusal(
      'format',
      `The file is no ${word}: its format should be "attest-${word}", and is ${saidOf(format)}.`,
    );
  }
  if (version !== 1) {
    throw refusal(
      'version',
      `The file is a ${word} of version ${saidOf(version)}; this server reads version 1.`,
    );
  }
}

/** A file checked against the published JSON Schema. */
function read<File>(text: string, word: Word, validate: ValidateFunction<File>): File {
  const file = parse(text, word);
  checkEnvelope(file, word);
  const [worst] = textProblems(file);
  if (worst) {
    const field = schemaField(worst.pointer);
    throw refusal(field, `${field} ${worst.problem}.`);
  }
  if (validate(file)) return file;
  const [error] = validate.errors ?? [];
  const field = schemaField(error?.instancePath ?? '') || fieldOf[word];
  throw refusal(field, `${field}: ${error ? schemaReason(error) : 'is not as the schema says'}.`);
}

const jpegHead = 'data:image/jpeg;base64,';

/** Refuses what is called an image and is none: its first bytes tell a JPEG (ITU-T T.81), whatever the address says. */
function checkImages({ images = [] }: ViewContent, at: string): void {
  images.forEach(({ data }, index) => {
    const field = `${at}.images[${index}].data`;
    if (!data.startsWith(jpegHead) || !/^[A-Za-z0-9+/]+={0,2}$/u.test(data.slice(jpegHead.length)))
      throw refusal(field, `${field} must be a JPEG as “${jpegHead}…”.`);
    const bytes = Buffer.from(data.slice(jpegHead.length), 'base64');
    if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff)
      throw refusal(field, `${field} is called a JPEG, and its first bytes are those of something else.`);
  });
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/**
 * Reads a view from its file.
 * @throws AttestError BAD_INPUT that names the field, TOO_LARGE
 */
export function readViewFile(text: string): ViewFile {
  const file = read(text, 'view', isView);
  within('The number of bytes of content', sizeOf(file.content), 0, mostBytes);
  checkImages(file.content, 'content');
  return file;
}

/**
 * Reads a story from its file.
 * @throws AttestError BAD_INPUT that names the field, TOO_LARGE
 */
export function readStoryFile(text: string): StoryFile {
  const file = read(text, 'story', isStory);
  within('The number of bytes of the story', sizeOf(file), 0, mostBytes);
  file.views?.forEach((view, at) => {
    checkImages(view.file.content, `views[${at}].file.content`);
  });
  const ids = file.content.slides.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw refusal('content.slides', `Two slides have the id “${twice}”.`);
  return file;
}

/**
 * Reads a picture that is to be published.
 * @throws AttestError BAD_INPUT that names the field, TOO_LARGE
 */
export function readPicture(text: string): PictureFile {
  within('The number of bytes of picture', Buffer.byteLength(text), 0, mostBytes);
  return read(text, 'picture', isPicture);
}
