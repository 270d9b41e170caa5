import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { print } from 'graphql';
import { type AnsweredError, AskError, isOfOneRow, toAskError } from './ask-error.ts';

export { AskError } from './ask-error.ts';
export type * from './generated/schema.ts';

/** A question: its text, or what a code generator makes of it, which brings the types of its variables and its answer. */
export type Question<Data, Variables> = string | TypedDocumentNode<Data, Variables>;

/** A page of a list, as every list of the API has it. */
export interface Connection<Node> {
  readonly nodes: readonly (Node | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface AskOptions {
  /** Ends the question, and its statements in the database, when it is aborted. */
  readonly signal?: AbortSignal;
}

export interface EventOptions extends AskOptions {
  /** The last event that is known: those after it come first. */
  readonly after?: string;
  /** How long to wait before a broken stream is opened again, milliseconds; twice as long after each time that fails, half a minute at most. */
  readonly pauseMs?: number;
  /** Called when the stream is open, and each time that it cannot be opened. */
  onStanding?(isOpen: boolean): void;
}

/** An event of a subscription. */
export interface StreamedEvent<Data> {
  /** To go on from later; null for events that have no number. */
  readonly id: string | null;
  readonly data: Data;
}

/** The API of one server. */
export interface Attest {
  /**
   * Asks one question, or makes one change.
   * @throws AskError with the API's code and its sentence; `data` holds what was answered beside the error.
   */
  ask<Data, Variables extends object>(
    question: Question<Data, Variables>,
    variables?: Variables,
    options?: AskOptions,
  ): Promise<Data>;
  /**
   * All rows of a list, page after page, as they are taken. The question has a variable `$after`, and asks for
   * `pageInfo { hasNextPage endCursor }`. A row that is damaged is left out; `ask` throws for it, and has the others in the error's `data`.
   */
  rows<Data, Variables extends object, Node>(
    question: Question<Data, Variables>,
    variables: Omit<Variables, 'after'>,
    pick: (data: Data) => Connection<Node>,
    options?: AskOptions,
  ): AsyncGenerator<Node, void, undefined>;
  /** The events of a subscription. A stream that breaks is opened again after the last event that came. */
  events<Data, Variables extends object>(
    subscription: Question<Data, Variables>,
    variables?: Variables,
    options?: EventOptions,
  ): AsyncGenerator<StreamedEvent<Data>, void, undefined>;
}

export interface ConnectOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What fetches; the platform's own when absent. */
  readonly fetch?: typeof fetch;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
}

const textOf = (question: Question<unknown, never>): string =>
  typeof question === 'string' ? question : print(question);

/** @throws AskError when the answer has an error (but of a row, when rows may fail), or nothing */
function dataOf<Data>({ data, errors }: Answer<Data>, rowsMayFail: boolean): Data {
  const error = errors?.find((one) => !(rowsMayFail && isOfOneRow(one) && data != null));
  if (error) throw toAskError(error, data);
  if (data === undefined || data === null) throw new AskError('UNREACHABLE', 'The answer was empty.');
  return data;
}

const longestPauseMs = 30_000;

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * The API of the server at an address, such as `http://127.0.0.1:4600`. Nothing is sent before the first question.
 * @throws TypeError for an address that is none
 */
export function connect(address: string, options: ConnectOptions = {}): Attest {
  const endpoint = new URL('/graphql', address).href;
  const send = options.fetch ?? fetch;

  async function post(
    body: object,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<Response> {
    try {
      return await send(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...options.headers, ...headers },
        body: JSON.stringify(body),
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new AskError('UNREACHABLE', `${endpoint} does not answer: ${String(error)}`);
    }
  }

  const read = async <Data>(response: Response, rowsMayFail = false): Promise<Data> => {
    const text = await response.text();
    let answer: Answer<Data>;
    try {
      answer = JSON.parse(text) as Answer<Data>;
    } catch {
      throw new AskError('UNREACHABLE', `${endpoint} answered ${response.status}, and not as this API does.`);
    }
    return dataOf(answer, rowsMayFail);
  };

  const put = (query: string, variables: object | undefined, { signal }: AskOptions = {}) =>
    post({ query, variables }, { accept: 'application/json' }, signal);

  const ask: Attest['ask'] = async (question, variables, asked) =>
    read(await put(textOf(question), variables, asked));

  const rows: Attest['rows'] = async function* (question, variables, pick, asked) {
    let after: string | null | undefined;
    do {
      const page = pick(await read(await put(textOf(question), { ...variables, after }, asked), true));
      for (const node of page.nodes) if (node !== null) yield node;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
  };

  const events: Attest['events'] = async function* <Data, Variables extends object>(
    subscription: Question<Data, Variables>,
    variables?: Variables,
    { signal, after, pauseMs = 1_000, onStanding }: EventOptions = {},
  ) {
    let last = after;
    let wait = pauseMs;
    const body = { query: textOf(subscription), variables };
    while (signal?.aborted !== true) {
      const headers = {
        accept: 'text/event-stream',
        ...(last === undefined ? {} : { 'last-event-id': last }),
      };
      try {
        const response = await post(body, headers, signal);
        if (!response.headers.get('content-type')?.startsWith('text/event-stream')) await read(response);
        wait = pauseMs;
        onStanding?.(true);
        const parts = response.body
          ?.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
          .pipeThrough(new EventSourceParserStream());
        for await (const { event, id, data } of parts ?? []) {
          if (event === 'complete') return;
          if (data === '') continue;
          last = id ?? last;
          yield { id: id ?? null, data: dataOf(JSON.parse(data) as Answer<Data>, false) };
        }
      } catch (error) {
        if (signal?.aborted) return;
        // What the API refuses it would refuse again; a server that is gone may come back.
        if (error instanceof AskError && !/^(UNREACHABLE|UNAVAILABLE|OVERLOADED)$/u.test(error.code))
          throw error;
        if (error instanceof AskError) onStanding?.(false);
      }
      await pause(wait, signal);
      wait = Math.min(2 * wait, Math.max(pauseMs, longestPauseMs));
    }
  };

  return { ask, rows, events };
}
