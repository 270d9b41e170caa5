import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { LlmConfig } from '../config.ts';
import { projectRoot } from '../root.ts';
import type { ExtractionResult, SourceDocument } from './extract/extract.ts';
import { type LlmExtractor, makeLlmExtractor } from './llm/extract-with-llm.ts';
import type { SourceFile } from './readers/read-document.ts';
import type { ReadFiles } from './readers/read-documents.ts';

/** Reads files and extracts claims in threads of their own: a hostile file can stop one of them, and nothing else. */
export interface ExtractorPool {
  read(file: SourceFile, signal?: AbortSignal): Promise<ReadFiles>;
  extract(source: SourceDocument, signal?: AbortSignal): Promise<ExtractionResult>;
  /** The configured model; null when there is none. It only waits for answers, and needs no thread. */
  readonly llm: LlmExtractor | null;
  close(): Promise<void>;
}

/** Threads run what was built, also when the rest runs from its source: Node teaches no thread of its own to read TypeScript. */
const worker = join(projectRoot, 'dist', 'server', 'ingest', 'extract-worker.js');

/** The most memory that one thread may take, MiB. */
const threadMiB = 1_024;

/** Threads start with the first document, and end when there was none for a while. */
export function makeExtractorPool(
  llm: LlmConfig | null = null,
  threads = availableParallelism(),
): ExtractorPool {
  const pool = new Piscina({
    filename: worker,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: threadMiB },
  });
  return {
    llm: llm === null ? null : makeLlmExtractor(llm),
    read: (file, signal) => pool.run(file, { name: 'read', ...(signal ? { signal } : {}) }),
    extract: (source, signal) => pool.run(source, { name: 'extract', ...(signal ? { signal } : {}) }),
    close: () => pool.close({ force: true }),
  };
}
