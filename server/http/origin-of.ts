import type { IncomingMessage } from 'node:http';

/** Where this request found the server (`https://host`), as far as it says so in a way that can stand in a page; else null. */
export function originOf({ headers, socket }: IncomingMessage): string | null {
  const host = headers.host ?? '';
  if (!/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/iu.test(host)) return null;
  const isSecure = headers['x-forwarded-proto'] === 'https' || 'encrypted' in socket;
  return `${isSecure ? 'https' : 'http'}://${host}`;
}
