import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnnotatedDocument, readConllu } from './read-conllu.ts';

/** Never trained on, never looked at: they are labelled for the last count. */
const untouched = new Set(['hackers', 'homeopathic', 'iodine', 'lanterns', 'warming', 'worship']);
/** What figures are tuned on. */
const development = new Set(['clock', 'crane', 'defector', 'election', 'expo']);

export interface GumParts {
  readonly training: readonly AnnotatedDocument[];
  readonly development: readonly AnnotatedDocument[];
}

/** The documents of GUM (`FOLDER/gum/*.conllu`) in order of their names; the untouched ones are not even read. */
export function readGumParts(folder: string): GumParts {
  const parts: { training: AnnotatedDocument[]; development: AnnotatedDocument[] } = {
    training: [],
    development: [],
  };
  const files = readdirSync(join(folder, 'gum'))
    .filter((file) => file.endsWith('.conllu'))
    .sort();
  for (const file of files) {
    const [, genre, name] = file.slice(0, -'.conllu'.length).split('_');
    const isNews = genre === 'news';
    if (isNews && untouched.has(name ?? '')) continue;
    const document = readConllu(readFileSync(join(folder, 'gum', file), 'utf8'));
    parts[isNews && development.has(name ?? '') ? 'development' : 'training'].push(document);
  }
  return parts;
}
