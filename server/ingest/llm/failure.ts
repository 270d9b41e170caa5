/** Why a passage could not be read by the model: a sentence that holds nothing of what the endpoint answered. */
export class LlmFailure extends Error {
  override readonly name = 'LlmFailure';
  /** How often it is worth trying again. */
  readonly retries: number;
  /** How long the endpoint asks to wait first, milliseconds. */
  readonly askedMs: number;
  /** True when every other request would fail alike. */
  readonly isFinal: boolean;

  constructor(message: string, options: { retries?: number; askedMs?: number; isFinal?: boolean } = {}) {
    super(message);
    this.retries = options.retries ?? 0;
    this.askedMs = options.askedMs ?? 0;
    this.isFinal = options.isFinal ?? false;
  }
}

const passing = new Set([408, 409, 425, 429]);

/**
 * The endpoint's own word for a fault, such as `context_length_exceeded`, in brackets; '' when it has none. Nothing else of an answer is
 * repeated: endpoints are known to send back the key, or the text.
 */
function codeIn(body: string, key: string | null): string {
  const [, code = ''] = /"code"\s*:\s*"([a-z_]{3,40})"/u.exec(body) ?? [];
  const echoes = key !== null && (code.includes(key) || key.includes(code));
  return code === '' || echoes ? '' : ` (${code})`;
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; 0 when it is not there. */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\s*\d+(?:\.\d+)?\s*$/u.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}

/** What an answer other than 200 means. */
export function statusFailure(
  status: number,
  headers: Headers,
  body: string,
  key: string | null,
): LlmFailure {
  const code = codeIn(body, key);
  if (status === 401 || status === 403)
    return new LlmFailure(`The model's endpoint refuses the key: ${status}${code}.`, { isFinal: true });
  if (status === 404)
    return new LlmFailure(`The model's endpoint knows no such address or model: 404${code}.`, {
      isFinal: true,
    });
  // Said with 429, but waiting does not fill an account.
  if (code === ' (insufficient_quota)')
    return new LlmFailure(`The account at the model's endpoint is used up: ${status}${code}.`, {
      isFinal: true,
    });
  const askedMs = retryAfterMs(headers.get('retry-after'), Date.now());
  if (passing.has(status) || status >= 500)
    return new LlmFailure(`The model's endpoint does not answer now: ${status}${code}.`, {
      retries: Number.POSITIVE_INFINITY,
      askedMs,
    });
  return new LlmFailure(`The model's endpoint refuses the request: ${status}${code}.`);
}

/** What a failed connection means; only the system's own code is repeated. */
export function networkFailure(error: unknown): LlmFailure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = /^[A-Z][A-Z0-9_]{2,40}$/u.test(code) ? ` (${code})` : '';
  return new LlmFailure(`The connection to the model's endpoint failed${why}.`, {
    retries: Number.POSITIVE_INFINITY,
  });
}
