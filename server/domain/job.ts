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
export interface JobCounts {
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
}

/** Something that takes a while, as the graph keeps it. Times are ISO 8601. */
export interface JobRecord {
  readonly id: string;
  readonly kind: 'IMPORT';
  readonly status: JobStatus;
  readonly done: number;
  readonly total: number | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly error: string | null;
  readonly report: JobReport | null;
}

/** Whether nothing more happens to it. */
export const hasEnded = ({ status }: JobRecord): boolean => status !== 'QUEUED' && status !== 'RUNNING';
