import type { DatedValue } from '../../server/domain/bundle.ts';
import type { ParsedSentence } from '../../server/ingest/extract/analysis.ts';
import { type Extracted, makeClaims } from '../../server/ingest/extract/claims/make-claims.ts';
import { loadWordClusters } from '../../server/ingest/extract/model/word-clusters.ts';
import { findNames, type NameFinderResources } from '../../server/ingest/extract/names/find-names.ts';
import { loadNameFinder } from '../../server/ingest/extract/names/load-name-finder.ts';
import { mendNames } from '../../server/ingest/extract/names/mend-names.ts';
import { resolveReferences } from '../../server/ingest/extract/reference/resolve-references.ts';
import { mendSentence } from '../../server/ingest/extract/syntax/mend-sentence.ts';
import { loadSyntaxModel, type SyntaxModel } from '../../server/ingest/extract/syntax/syntax-model.ts';
import { tagAndParse } from '../../server/ingest/extract/syntax/tag-and-parse.ts';
import { splitIntoSentences } from '../../server/ingest/extract/text/split-into-sentences.ts';
import { findValues } from '../../server/ingest/extract/values/find-values.ts';
import { findVoices } from '../../server/ingest/extract/voices/find-voices.ts';
import { readingOf } from '../../server/ingest/extract/voices/reading.ts';

export interface About {
  /** Name of the publisher; found in the first sentences when left out. */
  readonly publisherName?: string;
  readonly published?: DatedValue;
}

const clusters = loadWordClusters();
let syntax: SyntaxModel | undefined;
let finder: NameFinderResources | undefined;

/** A text's sentences, as the extractor parses them. */
export function parseText(text: string): ParsedSentence[] {
  syntax ??= loadSyntaxModel();
  return tagAndParse(splitIntoSentences(text), syntax).map(mendSentence);
}

/** The claims of parsed sentences, with the extractor's own names, values and references. */
export function extractParsed(text: string, parsed: readonly ParsedSentence[], about: About): Extracted {
  finder ??= loadNameFinder(clusters);
  const names = findNames(parsed, finder).value;
  const sentences = mendNames(parsed, names);
  const values = findValues(text, sentences, about.published).value;
  const referents = resolveReferences(text, sentences, names, values, { name: 'document' }).value;
  const { publisherName } = about;
  const meta = {
    id: 'document',
    publisher: 'publisher',
    ...(publisherName !== undefined && { publisherName }),
  };
  const reading = readingOf(text, sentences, referents, values, meta);
  return makeClaims(reading, findVoices(reading));
}
