import pLimit from 'p-limit';
import type { LlmConfig } from '../../config.ts';
import { AttestError } from '../../domain/errors.ts';
import type { Dropped } from '../extract/analysis.ts';
import type { ExtractionResult, SourceDocument } from '../extract/extract.ts';
import { toBundle } from '../extract/to-bundle.ts';
import { answerSchema } from './answer-schema.ts';
import { type ChatClient, makeChatClient, type Pace, usualPace } from './chat-client.ts';
import { cutPassages } from './cut-passages.ts';
import { LlmFailure } from './failure.ts';
import { makeMessages } from './prompt.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { type Estimate, estimate, makeMeter } from './spend.ts';
import { type ReadPassage, toReading } from './to-reading.ts';

/** Told after each passage how many of how many are done, and why this one was not read; null when it was. */
export type PassageReport = (done: number, total: number, failure: string | null) => void;

/** A configured model, as an extractor. Its limit of requests holds over all documents that it reads. */
export interface LlmExtractor {
  /** `llm/MODEL`: what its documents and claims say that they were read by. */
  readonly name: string;
  /** A rough figure of what it would take to read documents. Sends nothing. */
  estimate(sources: readonly SourceDocument[]): Estimate;
  /** As `extractWithLlm`. */
  extract(source: SourceDocument, signal?: AbortSignal, report?: PassageReport): Promise<ExtractionResult>;
}

export interface LlmOptions {
  readonly llm: LlmConfig;
  readonly signal?: AbortSignal;
  readonly pace?: Pace;
}

/** Name of the extractor that a model makes: a document that it has read is not read by it again. */
export const llmExtractorName = ({ model }: LlmConfig): string => `llm/${model}`;

/** Reads one passage, unless an earlier failure says that every other request fails alike. */
type ReadOne = (at: number) => Promise<Answer>;

function makeReadOne(
  client: ChatClient,
  source: SourceDocument,
  signal: AbortSignal,
  count: ReturnType<typeof makeMeter>,
) {
  const spans = cutPassages(source.text);
  let final: LlmFailure | null = null;
  const readOne: ReadOne = async (at) => {
    signal.throwIfAborted();
    if (final !== null) throw final;
    const span = spans[at] ?? { start: 0, end: 0 };
    try {
      return await client.ask(
        makeMessages(source, span),
        (completion) => {
          count.add(completion);
          if (completion.failure !== null) throw completion.failure;
          return readAnswer(completion.content);
        },
        signal,
      );
    } catch (error) {
      if (error instanceof LlmFailure && error.isFinal) final = error;
      throw error;
    }
  };
  return { spans, readOne };
}

/** Makes an extractor of a configured model. Nothing is sent before it is asked to read. */
export function makeLlmExtractor(llm: LlmConfig, pace: Pace = usualPace): LlmExtractor {
  const limit = pLimit(llm.concurrency);
  const client = makeChatClient(llm, answerSchema, pace);
  const name = llmExtractorName(llm);
  return {
    name,
    estimate: (sources) => estimate(sources, llm),
    async extract(source, signal = new AbortController().signal, report = () => undefined) {
      const meter = makeMeter(llm);
      const { spans, readOne } = makeReadOne(client, source, signal, meter);
      const failures: Dropped[] = [];
      let done = 0;
      const read = async (at: number): Promise<ReadPassage[]> => {
        const span = spans[at] ?? { start: 0, end: 0 };
        let failure: string | null = null;
        try {
          return [{ span, answer: await readOne(at) }];
        } catch (error) {
          signal.throwIfAborted();
          if (!(error instanceof LlmFailure)) throw error;
          failure = error.message;
          failures.push({ step: 'llm', reason: failure, ...span });
          return [];
        } finally {
          done += 1;
          report(done, spans.length, failure);
        }
      };
      const passages = (await Promise.all(spans.map((_, at) => limit(read, at)))).flat();
      failures.sort((one, other) => one.start - other.start);
      if (passages.length === 0 && failures[0] !== undefined)
        throw new AttestError(
          'UNAVAILABLE',
          `The model read nothing of “${source.name}”. ${failures[0].reason}`,
        );

      const reading = toReading(source, passages);
      const bundle = toBundle(source, name, reading.value);
      return {
        bundle: bundle.value,
        sentences: sentenceStarts(source.text).length,
        dropped: [...failures, ...reading.dropped, ...bundle.dropped],
        usage: meter.read(),
        ...(failures.length > 0 ? { isPartial: true } : {}),
      };
    },
  };
}

/**
 * Has a configured model read a document, passage by passage, and checks what it answers against the text. What is not in the text is
 * dropped with the reason; a passage that the model could not read is dropped whole, and the others go on.
 * @throws AttestError UNAVAILABLE when no passage could be read; what `signal` was aborted with, when it was
 */
export const extractWithLlm = (
  source: SourceDocument,
  { llm, signal, pace }: LlmOptions,
  report?: PassageReport,
): Promise<ExtractionResult> => makeLlmExtractor(llm, pace).extract(source, signal, report);
