/** How a job stands. */
export const jobStatuses = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** What an import tells: rows refused, and what was new and known. */
export interface JobReport {
  readonly rejected: readonly {
    readonly row: string;
    readonly id: string | null;
    readonly field: string;
    readonly reason: string;
  }[];
  readonly new: JobCounts;
  readonly known: JobCounts;
}

/** What a model took to read a document, by what its endpoint says. */
export interface LlmUsage {
  /** Answers that came, of use or not. */
  readonly answers: number;
  /** Answers that did not say what they took: the figures below are without them. */
  readonly unmetered: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** In the currency of the configured prices; null when there are none. */
  readonly cost: number | null;
}

/** What became of a document that was read. */
export interface IngestedRecord {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'new' | 'known' | 'refused';
  readonly sentences: number;
  readonly new: JobCounts;
  readonly known: JobCounts;
  readonly rejected: JobReport['rejected'];
  readonly dropped: readonly {
    readonly step: string;
    readonly reason: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly candidates: readonly IdentityCandidateRecord[];
  /** What changed, when a program had read it before. */
  readonly reread: RereadRecord | null;
  /** Null or absent when no model read it. */
  readonly usage?: LlmUsage | null;
}

/** How a new reading of a document differs from the one before. */
export interface RereadRecord {
  readonly added: number;
  readonly gone: number;
  /** New claims on which somebody had decided: they are not asked about again. */
  readonly decided: number;
  readonly conflicts: readonly RereadConflictRecord[];
}

/** What somebody should look at after a document was read anew. */
export interface RereadConflictRecord {
  readonly claimId: string;
  readonly reason: string;
}

/** What an entity of a document could be in the graph, and whether it was taken to be that. */
export interface IdentityCandidateRecord {
  /** The entity's name in the document. */
  readonly name: string;
  readonly candidateId: string;
  readonly linked: boolean;
  readonly reason: string;
}

/** What reading files gave: a line for each document, and one for each part that could not be read. */
export interface IngestJobReport extends JobReport {
  readonly documents: readonly IngestedRecord[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** What looking for entities that could be one thing gave. It writes nothing else, and refuses nothing. */
export interface CandidatesJobReport extends JobReport {
  readonly compared: number;
  readonly candidates: number;
}

export interface JobCounts {
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
}

export const jobKinds = ['IMPORT', 'INGEST', 'FIND_CANDIDATES'] as const;
export type JobKind = (typeof jobKinds)[number];

/** Something that takes a while, as the graph keeps it. Times are ISO 8601. */
export interface JobRecord {
  readonly id: string;
  readonly kind: JobKind;
  readonly status: JobStatus;
  readonly done: number;
  readonly total: number | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly error: string | null;
  readonly report: JobReport | IngestJobReport | CandidatesJobReport | null;
}

/** Whether nothing more happens to it. */
export const hasEnded = ({ status }: JobRecord): boolean => status !== 'QUEUED' && status !== 'RUNNING';
