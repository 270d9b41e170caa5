import { setTimeout as sleep } from 'node:timers/promises';
import type { LlmConfig } from '../../config.ts';
import { LlmFailure, networkFailure, statusFailure } from './failure.ts';
import { type Completion, readBody, readCompletion } from './read-completion.ts';

/** How often and when a request is tried again. */
export interface Pace {
  /** In all, the first one included. */
  readonly attempts: number;
  /** Before the second attempt; then twice as long each time, up to `mostMs`. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** The longest that an endpoint may ask to be waited for. */
  readonly mostAskedMs: number;
}

export const usualPace: Pace = { attempts: 4, firstMs: 1_000, mostMs: 30_000, mostAskedMs: 60_000 };

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** What not every endpoint or model takes. */
interface Dialect {
  readonly format: 'json_schema' | 'json_object';
  readonly temperature: boolean;
}

/** Asks a model for JSON of one form. */
export interface ChatClient {
  /**
   * Sends messages until `read` takes the answer, or trying again is of no use. `read` may refuse it with an LlmFailure.
   * @throws LlmFailure when it is not; what `signal` was aborted with, when it was
   */
  ask<T>(messages: readonly Message[], read: (completion: Completion) => T, signal: AbortSignal): Promise<T>;
}

/** The dialect to try after a refusal with this body; null when there is none. */
function plainer(dialect: Dialect, body: string): Dialect | null {
  if (/context_length|maximum context/iu.test(body)) return null;
  if (dialect.temperature && /temperature/iu.test(body)) return { ...dialect, temperature: false };
  return dialect.format === 'json_schema' ? { ...dialect, format: 'json_object' } : null;
}

/** A wait that grows, half of it at random so that many who wait do not come back at once. */
const backoffMs = ({ firstMs, mostMs }: Pace, retry: number): number =>
  Math.min(mostMs, firstMs * 2 ** retry) * (0.5 + Math.random() / 2);

/** A client of the endpoint; `schema` is the JSON schema of each answer. */
export function makeChatClient(llm: LlmConfig, schema: object, pace: Pace = usualPace): ChatClient {
  const { url, key, model, timeoutSeconds } = llm;
  let known: Dialect = { format: 'json_schema', temperature: true };
  // A short key could be any word of a text.
  const withoutKey = (text: string): string =>
    key === null || key.length < 8 ? text : text.replaceAll(key, '[key]');

  const bodyOf = (messages: readonly Message[], { format, temperature }: Dialect): string =>
    JSON.stringify({
      model,
      messages,
      stream: false,
      ...(temperature ? { temperature: 0 } : {}),
      response_format:
        format === 'json_object'
          ? { type: format }
          : { type: format, json_schema: { name: 'reading', strict: true, schema } },
    });

  /** One request; a dialect that the endpoint refuses is changed for a plainer one at once. */
  async function send(
    messages: readonly Message[],
    dialect: Dialect,
    signal: AbortSignal,
  ): Promise<Completion> {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: bodyOf(messages, dialect),
      // The text and the key go to the address that was configured, and nowhere else.
      redirect: 'error',
      signal,
    });
    const body = withoutKey(await readBody(response));
    if (response.ok) {
      known = dialect;
      const completion = readCompletion(body);
      return { ...completion, content: withoutKey(completion.content) };
    }
    const next = response.status === 400 || response.status === 422 ? plainer(dialect, body) : null;
    if (next !== null) return send(messages, next, signal);
    throw statusFailure(response.status, response.headers, body, key);
  }

  async function attempt(messages: readonly Message[], signal: AbortSignal): Promise<Completion> {
    const timeOut = AbortSignal.timeout(timeoutSeconds * 1000);
    try {
      return await send(messages, known, AbortSignal.any([signal, timeOut]));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof LlmFailure) throw error;
      if (!timeOut.aborted) throw networkFailure(error);
      throw new LlmFailure(`The model did not answer within ${timeoutSeconds} seconds.`, {
        retries: Number.POSITIVE_INFINITY,
      });
    }
  }

  return {
    async ask(messages, read, signal) {
      for (let retry = 0; ; retry += 1) {
        try {
          signal.throwIfAborted();
          return read(await attempt(messages, signal));
        } catch (error) {
          if (!(error instanceof LlmFailure)) throw error;
          if (retry >= Math.min(error.retries, pace.attempts - 1)) throw error;
          const waitMs = Math.max(backoffMs(pace, retry), Math.min(error.askedMs, pace.mostAskedMs));
          await sleep(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
      }
    },
  };
}
