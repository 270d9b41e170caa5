import { AttestError } from '../domain/errors.ts';
import { type ExtractionResult, extractorName, type SourceDocument } from './extract/extract.ts';
import type { ExtractorPool } from './extractor-pool.ts';

/** Who may read a document: the rules that come with Attest, or a model that is configured. */
export const extractors = ['rules', 'llm'] as const;
export type ExtractorKind = (typeof extractors)[number];

export interface Extractor {
  /** Name and version: a document that it has read is not read by it again. */
  readonly name: string;
  extract(source: SourceDocument, signal?: AbortSignal): Promise<ExtractionResult>;
}

/** The extractor of a kind. @throws AttestError BAD_INPUT when it is not configured */
export function chooseExtractor(pool: ExtractorPool, kind: ExtractorKind = 'rules'): Extractor {
  if (kind === 'rules')
    return { name: extractorName, extract: (source, signal) => pool.extract(source, signal) };
  if (pool.llm !== null) return pool.llm;
  throw new AttestError(
    'BAD_INPUT',
    'No model is configured to read documents: set ATTEST_LLM_URL and ATTEST_LLM_MODEL.',
    { field: 'extractor' },
  );
}
