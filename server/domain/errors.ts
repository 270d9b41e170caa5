/** The codes a caller can meet; each error of ours has exactly one. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_LARGE'
  | 'UNAVAILABLE'
  | 'TIMED_OUT'
  | 'OVERLOADED'
  | 'CANCELLED'
  | 'INTERNAL';

/** An expected failure: a sentence about the reader's question, with a code and fields that name what was wrong. */
export class AttestError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, fields: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'AttestError';
    this.code = code;
    this.fields = fields;
  }
}
