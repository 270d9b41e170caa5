/** A file, or a file within one, that could not be read, and why. */
export interface Refusal {
  /** The file's name; within an archive, mail or feed its place there follows: `week.zip/monday.pdf`. */
  readonly file: string;
  /** A sentence that names the file. */
  readonly reason: string;
}

/** Thrown by a reader. The message goes on after the file's name: `has no text`. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
}

/**
 * A reader's failure as a refusal. What a library throws is not shown: it speaks of its own insides, and may hold any words of
 * the file.
 */
export function toRefusal(file: string, error: unknown): Refusal {
  const why = error instanceof RefusedFile ? error.message : 'is damaged, or not what its name says';
  return { file, reason: `“${file}” ${why}.` };
}
