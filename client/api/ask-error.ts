/** A question that got no answer: `code` is the API's error code, or `UNREACHABLE` when no answer came at all. */
export class AskError extends Error {
  readonly code: string;
  /** What the API says beside the sentence: the argument or limit that is meant, the request's id. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What was answered all the same: an error in one row leaves the others. Null when nothing was. */
  readonly data: unknown;

  constructor(
    code: string,
    message: string,
    { fields = {}, data = null }: { fields?: Readonly<Record<string, unknown>>; data?: unknown } = {},
  ) {
    super(message);
    this.name = 'AskError';
    this.code = code;
    this.fields = fields;
    this.data = data;
  }
}

/** An error as an answer of the API has it. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  readonly path?: readonly (string | number)[] | undefined;
}

/** Whether an error is about one row of a list: that row is null in the answer, and the others are there. */
export const isOfOneRow = ({ path = [] }: AnsweredError): boolean =>
  path.some((step) => typeof step === 'number');

/** An error of an answer, with what was answered beside it. */
export function toAskError({ message, extensions = {} }: AnsweredError, data: unknown = null): AskError {
  const { code, ...fields } = extensions;
  return new AskError(typeof code === 'string' ? code : 'INTERNAL', message, { fields, data });
}
