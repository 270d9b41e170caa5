import { loadConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';

// The server as it is shipped, in a process of its own, so that its memory is that of nothing else. Tells its address, then what it
// holds each time it is asked; ends with the one who started it.

const server = await startServer({
  config: loadConfig(process.env),
  examples: [],
  say: () => undefined,
  signal: new AbortController().signal,
});
process.once('disconnect', () => void server.stop());
process.on('message', () => {
  globalThis.gc?.();
  process.send?.({ heapBytes: process.memoryUsage().heapUsed });
});
process.send?.({ address: server.address });
