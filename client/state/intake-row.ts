/** How the taking in of a file or of pasted words stands. */
export type IntakePhase = 'sending' | 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** What became of one document; a file such as an archive may hold several. */
export interface IntakeDocument {
  /** Null when it was refused. */
  readonly id: string | null;
  readonly name: string;
  readonly outcome: 'NEW' | 'KNOWN' | 'REFUSED';
  readonly sentences: number;
  /** Claims that were new. */
  readonly claims: number;
  /** Sentences that say why it was refused. */
  readonly reasons: readonly string[];
  /** What the extractor left out, by its reason, most frequent first. */
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
}

/** What is said of a document beside its text; empty where nothing is known. */
export interface IntakeFacts {
  readonly name: string;
  readonly publisher: string;
  /** EDTF. */
  readonly published: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
}

/** One file, or one pasted text, that was given to be read. */
export interface IntakeRow {
  /** Its own, from when it was given. */
  readonly key: string;
  readonly name: string;
  readonly phase: IntakePhase;
  /** Whether its claims count at once. */
  readonly accept: boolean;
  /** Once the server has it. */
  readonly job: string | null;
  readonly done: number;
  readonly total: number | null;
  /** Why it came to nothing, a sentence. */
  readonly error: string | null;
  /** Claims that were new in a bundle; null when none was imported. */
  readonly imported: number | null;
  readonly documents: readonly IntakeDocument[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** Whether more is still to come of a row. */
export const isUnderWay = ({ phase }: IntakeRow): boolean =>
  phase === 'sending' || phase === 'waiting' || phase === 'running';

/** The rows with this one in its place, or added at the end. */
export const putRow = (rows: readonly IntakeRow[], row: IntakeRow): readonly IntakeRow[] =>
  rows.some(({ key }) => key === row.key)
    ? rows.map((other) => (other.key === row.key ? row : other))
    : [...rows, row];

/** A row at its beginning. */
export const newRow = (key: string, name: string, accept: boolean): IntakeRow => ({
  key,
  name,
  phase: 'sending',
  accept,
  job: null,
  done: 0,
  total: null,
  error: null,
  imported: null,
  documents: [],
  refused: [],
});
