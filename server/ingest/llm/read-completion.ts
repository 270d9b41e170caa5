import { LlmFailure } from './failure.ts';

/** The most that is read of an answer, bytes. */
export const mostAnswerBytes = 1 << 20;

export interface Tokens {
  readonly in: number;
  readonly out: number;
}

export interface Completion {
  readonly content: string;
  /** What the endpoint says that it took; null when it does not say. */
  readonly tokens: Tokens | null;
  /** Why the content is of no use, though it was paid for; null when it may be. */
  readonly failure: LlmFailure | null;
}

/** The body of an answer, no further than the limit. @throws LlmFailure when it is larger */
export async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [read, text] = [0, ''];
  for await (const chunk of response.body ?? []) {
    read += chunk.byteLength;
    if (read > mostAnswerBytes)
      throw new LlmFailure(`The model's answer is larger than ${mostAnswerBytes} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function tokensOf(usage: unknown): Tokens | null {
  if (!isObject(usage) || !isCount(usage.prompt_tokens) || !isCount(usage.completion_tokens)) return null;
  return { in: usage.prompt_tokens, out: usage.completion_tokens };
}

function failureOf({ finish_reason }: Json, { refusal, content }: Json): LlmFailure | null {
  if (finish_reason === 'length') return new LlmFailure("The model's answer was cut off at its end.");
  if (finish_reason === 'content_filter' || typeof refusal === 'string')
    return new LlmFailure('The model refuses to read this passage.');
  return typeof content === 'string'
    ? null
    : new LlmFailure('The model answered without a word.', { retries: 1 });
}

/** What a chat-completions answer says. @throws LlmFailure when it is none */
export function readCompletion(body: string): Completion {
  const answer = parseJson(body);
  const choice =
    isObject(answer) && Array.isArray(answer.choices) ? (answer.choices[0] as unknown) : undefined;
  const message = isObject(choice) ? choice.message : undefined;
  if (!isObject(answer) || !isObject(choice) || !isObject(message))
    throw new LlmFailure("The model's endpoint does not speak the chat-completions protocol.", {
      retries: 1,
    });
  return {
    content: typeof message.content === 'string' ? message.content : '',
    tokens: tokensOf(answer.usage),
    failure: failureOf(choice, message),
  };
}
