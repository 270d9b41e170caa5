import type { Referent } from '../../server/ingest/extract/analysis.ts';
import { type Extracted, makeClaims } from '../../server/ingest/extract/claims/make-claims.ts';
import { resolveReferences } from '../../server/ingest/extract/reference/resolve-references.ts';
import { findValues } from '../../server/ingest/extract/values/find-values.ts';
import { findVoices } from '../../server/ingest/extract/voices/find-voices.ts';
import { readingOf } from '../../server/ingest/extract/voices/reading.ts';
import type { AnnotatedDocument } from '../../train/read-conllu.ts';
import { goldNames } from './gold-entities.ts';
import { goldReferents } from './gold-referents.ts';
import { countryOf } from './reference.ts';

/**
 * Claims on an annotated document's own trees, with its own entities (`entities`) or with its names and the entities that the
 * extractor makes of them (`names`): what the steps would give if all before them were right.
 */
export function extractGold(
  document: AnnotatedDocument,
  publisherName: string,
  given: 'entities' | 'names' = 'entities',
): Extracted {
  const { text, sentences, meta } = document;
  const published =
    meta.dateCreated === undefined ? undefined : { edtf: meta.dateCreated, basis: 'stated' as const };
  const values = findValues(text, sentences, published).value;
  const referents: readonly Referent[] =
    given === 'entities'
      ? goldReferents(document)
      : resolveReferences(text, sentences, goldNames(document, countryOf), values, { name: document.id })
          .value;
  const about = { id: 'document', publisher: 'publisher', publisherName };
  const reading = readingOf(text, sentences, referents, values, about);
  return makeClaims(reading, findVoices(reading));
}
