import { textProblem } from '../../domain/text-problem.ts';
import { chooseFormat } from './choose-format.ts';
import { findLanguage } from './find-language.ts';
import { limits } from './limits.ts';
import { placesOf } from './places.ts';
import type { Budget, Draft, ReadDocument, SourceFile } from './read-document.ts';
import { type Refusal, RefusedFile, toRefusal } from './refusal.ts';
import { storedText } from './stored-text.ts';

/** What a batch of files gave. */
export interface ReadFiles {
  readonly documents: readonly ReadDocument[];
  readonly refused: readonly Refusal[];
}

/** Control characters that a format can carry but nobody sees; in plain text they are the text's own, and U+0000 is refused. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unseen = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/gu;
const lone = /\p{Cs}/gu;

const line = (text: string): string =>
  text.replaceAll(unseen, ' ').replaceAll(lone, '\uFFFD').replaceAll(/\s+/gu, ' ').trim().normalize('NFC');

const baseName = (path: string): string => path.replace(/^.*[/\\]/u, '') || path;

async function toDocument(
  draft: Draft,
  path: string,
  file: SourceFile,
  mediaType: string,
): Promise<ReadDocument> {
  const own =
    mediaType === 'text/plain' ? draft.text : draft.text.replaceAll(unseen, ' ').replaceAll(lone, '\uFFFD');
  const { text, map } = storedText(own);
  if (text.length > limits.characters)
    throw new RefusedFile(`has a text of ${text.length} characters, more than ${limits.characters}`);
  const problem = textProblem(text);
  if (problem !== null) throw new RefusedFile(problem);
  const { published, encoding, notes = [] } = draft;
  const url = draft.url ?? file.url;
  const broken = encoding.replaced
    ? [
        `${encoding.replaced} characters could not be read as ${encoding.name}; each stands in the text as “\uFFFD”.`,
      ]
    : [];
  const [name, publisher, byline] = [draft.name, draft.publisher, draft.byline].map(
    (each) => each && line(each),
  );
  return {
    file: path,
    name: name || baseName(file.name),
    text,
    language: await findLanguage(text, draft.language),
    ...(url !== undefined && { url }),
    ...(publisher && { publisher }),
    ...(byline && { byline }),
    ...(published && { published }),
    mediaType,
    encoding,
    map: placesOf(draft, text, map),
    notes: [...broken, ...notes],
  };
}

interface Growing {
  readonly documents: ReadDocument[];
  readonly refused: Refusal[];
  readonly budget: Budget;
}

/** A refusal by its place in the file that was given. */
const under = (path: string, { file, reason }: Refusal): Refusal => ({
  file: `${path}/${file}`,
  reason: reason.replace(`“${file}”`, `“${path}/${file}”`),
});

async function readInto(found: Growing, file: SourceFile, path: string, level: number): Promise<void> {
  try {
    const { bytes } = file;
    if (bytes.length === 0) throw new RefusedFile('is empty');
    if (bytes.length > limits.fileBytes)
      throw new RefusedFile(`has ${bytes.length} bytes, more than ${limits.fileBytes}`);
    const { read, mediaType } = chooseFormat(file);
    const { drafts = [], files = [], refused = [] } = await read(file, found.budget);
    found.refused.push(...refused.map((refusal) => under(path, refusal)));
    for (const draft of drafts) {
      const place = draft.within === undefined ? path : `${path}/${draft.within}`;
      try {
        found.documents.push(await toDocument(draft, place, file, mediaType));
      } catch (error) {
        found.refused.push(toRefusal(place, error));
      }
    }
    for await (const inner of files) {
      if ('reason' in inner) found.refused.push(under(path, inner));
      else if (level >= limits.levels) {
        throw new RefusedFile(`holds files within files, more than ${limits.levels} levels deep`);
      } else await readInto(found, inner, `${path}/${inner.name}`, level + 1);
    }
  } catch (error) {
    found.refused.push(toRefusal(path, error));
  }
}

/**
 * The documents in a file: one of most formats, many of an archive, mail, feed or web archive. What cannot be read is refused by
 * name; nothing that a file holds makes this throw or stops what else it holds.
 * @param file its name is read for the extension only; nothing is fetched.
 */
export async function readDocuments(file: SourceFile): Promise<ReadFiles> {
  const found: Growing = {
    documents: [],
    refused: [],
    budget: { unpackedBytes: limits.unpackedBytes, entries: limits.entries },
  };
  await readInto(found, file, file.name, 0);
  return { documents: found.documents, refused: found.refused };
}
