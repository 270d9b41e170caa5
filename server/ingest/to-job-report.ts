import type { IngestJobReport, JobCounts } from '../domain/job.ts';
import type { IngestReport } from './ingest-file.ts';
import { noCounts } from './write-rows.ts';

/** Lines of one kind that a job keeps for each document; the rest is in the report that the command line writes. */
const mostLines = 500;

const add = (one: JobCounts, other: JobCounts): JobCounts => ({
  entities: one.entities + other.entities,
  mentions: one.mentions + other.mentions,
  claims: one.claims + other.claims,
});

/** What reading files gave, as a job keeps it. */
export function toJobReport({ documents, refused }: IngestReport): IngestJobReport {
  return {
    rejected: documents.flatMap(({ rejected }) => rejected).slice(0, mostLines),
    new: documents.reduce((sum, document) => add(sum, document.new), noCounts),
    known: documents.reduce((sum, document) => add(sum, document.known), noCounts),
    documents: documents.map((document) => ({
      ...document,
      dropped: document.dropped.slice(0, mostLines),
      candidates: document.candidates.slice(0, mostLines),
      rejected: document.rejected.slice(0, mostLines),
    })),
    refused,
  };
}
