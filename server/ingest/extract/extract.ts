import type { Bundle, DatedValue } from '../../domain/bundle.ts';
import type { LlmUsage } from '../../domain/job.ts';
import type { Dropped, Referent } from './analysis.ts';
import { type Extracted, makeClaims } from './claims/make-claims.ts';
import { findNames } from './names/find-names.ts';
import { mendNames } from './names/mend-names.ts';
import { resolveReferences } from './reference/resolve-references.ts';
import type { Resources } from './resources.ts';
import { mendSentence } from './syntax/mend-sentence.ts';
import { tagAndParse } from './syntax/tag-and-parse.ts';
import { splitIntoSentences } from './text/split-into-sentences.ts';
import { localIds, toBundle } from './to-bundle.ts';
import { findValues } from './values/find-values.ts';
import { findVoices } from './voices/find-voices.ts';
import { readingOf } from './voices/reading.ts';

/** Name and version of the extractor: a document that it has read is not read again, and each claim says what read it. */
export const extractorName = 'attest-en/1';

/** A document as a reader gives it, with what is known of it. */
export interface SourceDocument {
  readonly name: string;
  /** A type of document; an article when it is not known. */
  readonly type?: string;
  readonly text: string;
  /** BCP 47; `und` when it is not known. */
  readonly language: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: DatedValue;
}

export interface ExtractionResult {
  readonly bundle: Bundle;
  readonly sentences: number;
  readonly dropped: readonly Dropped[];
  /** What a model took to read it; absent when none did. */
  readonly usage?: LlmUsage;
  /** True when a part of the text could not be read now: the document is read again when it is brought again. */
  readonly isPartial?: true;
}

/** What was read out of a text, with ids that hold in it alone. */
export interface ReadText extends Extracted {
  /** Ids of referents that are the publisher, named in its own text. */
  readonly publishers: ReadonlySet<string>;
  /** The publisher as its own text names it. */
  readonly namedPublisher?: Referent;
  readonly sentences: number;
}

/**
 * Reads who says what out of a text: a straight line of pure steps, each with a report of what it left out and why. The same text gives
 * the same result; nothing that a text can hold makes it throw.
 */
export function readText(source: SourceDocument, resources: Resources): ReadText {
  const { text, name, language, publisher, published } = source;
  const parsed = tagAndParse(splitIntoSentences(text), resources.syntax).map(mendSentence);
  const found = findNames(parsed, resources.names);
  // What the weights of English take for a name in another language mostly is none.
  const names = isEnglish(language)
    ? found
    : { ...found, value: found.value.filter(({ reason }) => !reason.startsWith('model')) };
  const sentences = mendNames(parsed, names.value);
  const values = findValues(text, sentences, published);
  const references = resolveReferences(text, sentences, names.value, values.value, {
    name,
    language,
    ...(publisher === undefined ? {} : { publisher }),
  });
  const reading = readingOf(text, sentences, references.value, values.value, {
    id: localIds.document,
    publisher: localIds.publisher,
    ...(publisher === undefined ? {} : { publisherName: publisher }),
  });
  const claims = isEnglish(language)
    ? makeClaims(reading, findVoices(reading))
    : onlyNamed(source, references.value);
  const namedPublisher = references.value.find(({ id }) => reading.publishers.has(id));
  return {
    claims: claims.claims,
    referents: claims.referents,
    publishers: reading.publishers,
    ...(namedPublisher === undefined ? {} : { namedPublisher }),
    sentences: sentences.length,
    dropped: [names, values, references, claims].flatMap(({ dropped }) => dropped),
  };
}

/** A text whose language is not known is read as English: short ones often are. */
const isEnglish = (language: string): boolean => /^(?:en|und)(?:-|$)/u.test(language);

/** What is read of a text in a language that there are no rules for: what it names. The report says so. */
function onlyNamed({ text, language }: SourceDocument, referents: readonly Referent[]): Extracted {
  const reason = `There are no rules for the language “${language}”: only names and figures are read, and no claims.`;
  return {
    claims: [],
    referents: referents.filter(({ mentions }) =>
      mentions.some(({ kind }) => kind !== 'pronoun' && kind !== 'nominal'),
    ),
    dropped: [{ step: 'claims', reason, start: 0, end: text.length }],
  };
}

/** What was read out of a text as a bundle: every quote stands in the text at its place, and import takes all of it. */
export function extractClaims(source: SourceDocument, resources: Resources): ExtractionResult {
  const read = readText(source, resources);
  const bundle = toBundle(source, extractorName, read);
  return {
    bundle: bundle.value,
    sentences: read.sentences,
    dropped: [...read.dropped, ...bundle.dropped],
  };
}
