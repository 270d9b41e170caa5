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
