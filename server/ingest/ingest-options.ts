import { dayInterval } from '../domain/edtf-interval.ts';
import { AttestError } from '../domain/errors.ts';
import { type ExtractorKind, extractors } from './choose-extractor.ts';
import type { IngestOptions } from './ingest-file.ts';

/** What somebody says of a file, in words. */
export interface StatedOptions {
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
  /** `rules` or `llm`. */
  readonly extractor?: string | null;
  readonly accept: boolean;
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

function checkPublished(published: string): void {
  try {
    dayInterval(published);
  } catch {
    throw new AttestError(
      'BAD_INPUT',
      `published: “${published}” is not a date in EDTF, such as 2024-03-01 or 2024.`,
      { field: 'published' },
    );
  }
}

const isExtractor = (word: string): word is ExtractorKind => extractors.some((one) => one === word);

/** Checks what is said of a file. @throws AttestError BAD_INPUT that names the field */
export function ingestOptions(stated: StatedOptions): IngestOptions {
  const { publisher, published, language, accept, extractor } = stated;
  if (extractor != null && !isExtractor(extractor))
    throw new AttestError('BAD_INPUT', `extractor: must be rules or llm, not “${extractor}”.`, {
      field: 'extractor',
    });
  if (publisher != null && publisher.trim() === '')
    throw new AttestError('BAD_INPUT', 'publisher must hold more than blanks.', { field: 'publisher' });
  if (published != null) checkPublished(published);
  if (language != null && !languageTag.test(language))
    throw new AttestError('BAD_INPUT', `language: “${language}” is not a language tag, such as en or az.`, {
      field: 'language',
    });
  return {
    accept,
    ...(publisher == null ? {} : { publisher: publisher.trim() }),
    ...(published == null ? {} : { published: { edtf: published, basis: 'stated' } }),
    ...(language == null ? {} : { language }),
    ...(extractor == null ? {} : { extractor }),
  };
}
