import { say } from '../texts/say.ts';
import { errorWords } from '../texts/server-words.ts';
import { AskError } from './ask-error.ts';

/** What a sender says of a document; absent parts are what the file itself says. */
export interface DocumentFacts {
  readonly name: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Whether its claims count at once. */
  readonly accept: boolean;
}

const jobOf = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'job' in answer && typeof answer.job === 'string'
    ? answer.job
    : null;

const textAt = (answer: unknown, key: string): string | null => {
  const value = typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : null;
  return typeof value === 'string' ? value : null;
};

/**
 * Gives a file to be read.
 * @returns the id of the job that reads it
 * @throws AskError with the server's code and its sentence
 */
export async function postFile(file: Blob, { accept, ...facts }: DocumentFacts): Promise<string> {
  const query = new URLSearchParams({ ...facts, ...(accept ? { accept: 'true' } : {}) });
  let response: Response;
  try {
    response = await fetch(`/documents?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    throw new AskError('UNREACHABLE', say('intake.notSent'));
  }
  const answer: unknown = await response.json().catch(() => null);
  const job = jobOf(answer);
  if (response.ok && job !== null) return job;
  const code = textAt(answer, 'code') ?? 'INTERNAL';
  const message = textAt(answer, 'message');
  throw new AskError(
    code,
    message === null
      ? say('intake.serverRefused', { status: String(response.status) })
      : errorWords(code, message),
  );
}
