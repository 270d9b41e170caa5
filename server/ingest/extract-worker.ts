import { type ExtractionResult, extractClaims, type SourceDocument } from './extract/extract.ts';
import { loadResources } from './extract/resources.ts';
import type { SourceFile } from './readers/read-document.ts';
import { type ReadFiles, readDocuments } from './readers/read-documents.ts';

/** What a thread of the extractor pool does. */
export const read = (file: SourceFile): Promise<ReadFiles> => readDocuments(file);

export const extract = (source: SourceDocument): ExtractionResult => extractClaims(source, loadResources());
