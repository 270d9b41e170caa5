import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';

/** A request as the endpoint got it. */
export interface ModelRequest {
  readonly headers: IncomingHttpHeaders;
  readonly at: number;
  readonly body: {
    readonly model: string;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly type: string; readonly json_schema?: { readonly strict: boolean } };
  };
}

export type Behaviour = (response: ServerResponse, request: ModelRequest) => void;

export interface ModelEndpoint {
  readonly url: string;
  readonly requests: ModelRequest[];
  /** What it does with the next requests, in order; the last one goes on for all that follow. */
  behave(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
}

export const sends =
  (status: number, body: unknown, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));

/** A chat completion with this content. */
export const completion = (content: unknown, more: Record<string, unknown> = {}) => ({
  choices: [
    {
      finish_reason: 'stop',
      message: {
        role: 'assistant',
        content: typeof content === 'string' ? content : JSON.stringify(content),
      },
      ...more,
    },
  ],
  usage: { prompt_tokens: 1000, completion_tokens: 200 },
});
export const answers = (content: unknown): Behaviour => sends(200, completion(content));

/** A real HTTP server on this machine that speaks the chat-completions protocol, well or badly. */
export async function openModelEndpoint(): Promise<ModelEndpoint> {
  const requests: ModelRequest[] = [];
  let coming: Behaviour[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await readAll(request)) as ModelRequest['body'];
    const got = { headers: request.headers, at: Date.now(), body };
    requests.push(got);
    const next = coming.length > 1 ? coming.shift() : coming[0];
    if (request.url !== '/v1/chat/completions') response.writeHead(404).end();
    else next?.(response, got);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `address()` is null or a pipe's name only when it does not listen on a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave(...behaviours) {
      coming = [...behaviours];
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
