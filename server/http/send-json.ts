import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';

const statusOf: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMED_OUT: 504,
};

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(`${JSON.stringify(body)}\n`);
};

/** Says of a request that failed why, with the code and fields of the error that `maskError` made. */
export const sendFailure = (response: ServerResponse, { message, extensions }: GraphQLError): void =>
  sendJson(response, statusOf[String(extensions.code)] ?? 500, { message, ...extensions });
