import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long requests may go on when the server is told to stop, milliseconds. */
const longestMs = 4_000;
const stepMs = 50;

/**
 * Takes no more connections, lets the requests that run finish, and then closes what is left. A browser's kept connections would
 * hold the server open, and a stream never ends by itself: end streams before.
 */
export async function closeServer(server: Server): Promise<void> {
  let closed = false;
  const all = new Promise<void>((resolve) => {
    server.close(() => {
      closed = true;
      resolve();
    });
  });
  for (const until = Date.now() + longestMs; !closed && Date.now() < until; ) {
    server.closeIdleConnections();
    await Promise.race([all, sleep(stepMs)]);
  }
  server.closeAllConnections();
  await all;
}
