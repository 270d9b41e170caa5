import type { ServerResponse } from 'node:http';

/** Answers with one line of plain text. */
export const sendLine = (
  response: ServerResponse,
  status: number,
  line: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${line}\n`);
};
