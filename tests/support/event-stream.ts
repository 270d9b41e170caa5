/** One server-sent event. */
export interface StreamEvent<T> {
  readonly id: string | null;
  readonly data: T;
}

/** An open stream of server-sent events, with what came so far. */
export interface EventStream<T> {
  readonly status: number;
  readonly events: StreamEvent<T>[];
  /** Comments that keep the connection alive. */
  readonly pings: { count: number };
  /** Resolves when the server has ended it, or it was aborted. */
  readonly ended: Promise<void>;
  abort(): void;
}

/** Opens a subscription by GET, as a browser's EventSource does. */
export async function openStream<T>(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  address: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<EventStream<T>> {
  const ending = new AbortController();
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const response = await fetch(`${address}/graphql?${asked}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: ending.signal,
  });
  const events: StreamEvent<T>[] = [];
  const pings = { count: 0 };
  const take = (block: string): void => {
    const lines = block.split('\n');
    if (lines.every((line) => line === '' || line === ':')) pings.count += 1;
    const data = lines.find((line) => line.startsWith('data: '))?.slice('data: '.length);
    if (data === undefined) return;
    const id = lines.find((line) => line.startsWith('id: '))?.slice('id: '.length) ?? null;
    events.push({ id, data: JSON.parse(data) as T });
  };
  const reader = response.body?.getReader();
  async function read(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return;
      rest += decoder.decode(part.value, { stream: true });
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) take(block);
    }
  }
  const ended = read().catch(() => undefined);
  return {
    status: response.status,
    events,
    pings,
    ended,
    abort() {
      ending.abort();
      void reader?.cancel().catch(() => undefined);
    },
  };
}
