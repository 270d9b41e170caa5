import type { ChangeRecord } from '../domain/change.ts';
import { AttestError } from '../domain/errors.ts';
import type { JobRecord } from '../domain/job.ts';
import { followJob } from '../live/follow-job.ts';
import { findJobs } from '../queries/jobs.ts';
import { ceilings, listWithin } from '../queries/limits.ts';
import { capitals } from './capitals.ts';
import type {
  GraphChangeResolvers,
  IdentityCandidateResolvers,
  IngestedDocumentResolvers,
  JobResolvers,
  RereadConflictResolvers,
  RereadResolvers,
  SubscriptionResolvers,
} from './generated/types.ts';
import { load } from './load.ts';

/** The number of a change, from `after` or from the header that a browser sends when it comes back. */
function toAfter(after: string | null | undefined, lastEventId: string | null): number | null {
  const given = after ?? lastEventId;
  if (given === null) return null;
  if (/^\d{1,15}$/u.test(given)) return Number(given);
  throw new AttestError('BAD_INPUT', `“${given}” is not the id of an event.`, { argument: 'after' });
}

export const subscription: SubscriptionResolvers = {
  jobProgress: {
    subscribe: async (_, { id }, { database, live }) => {
      const [job] = await findJobs(database, [id]);
      if (!job) throw new AttestError('NOT_FOUND', `There is no job “${id}”.`, { id });
      return followJob(database, id, live.ended);
    },
    resolve: (job: JobRecord) => job,
  },
  graphChanged: {
    subscribe: (_, { filter, after }, { live, lastEventId }) => {
      const ids = filter?.ids == null ? null : new Set(listWithin('ids', filter.ids, ceilings.ids));
      return live.changes.follow({ after: toAfter(after, lastEventId), ids });
    },
    resolve: (change: ChangeRecord) => change,
  },
};

export const job: JobResolvers = {
  rejected: ({ report }) => [...(report?.rejected ?? [])],
  new: ({ report }) => report?.new ?? null,
  known: ({ report }) => report?.known ?? null,
  documents: ({ report }) => (report && 'documents' in report ? [...report.documents] : []),
  candidates: ({ report }) => (report && 'candidates' in report ? report.candidates : null),
  refused: ({ report }) => (report && 'refused' in report ? [...report.refused] : []),
};

export const ingestedDocument: IngestedDocumentResolvers = {
  document: ({ id, outcome }, _, context) => (outcome === 'refused' ? null : load('document', context, id)),
  outcome: ({ outcome }) => capitals(outcome),
  rejected: ({ rejected }) => [...rejected],
  dropped: ({ dropped }) => [...dropped],
  candidates: ({ candidates }) => [...candidates],
};

export const reread: RereadResolvers = { conflicts: ({ conflicts }) => [...conflicts] };

export const rereadConflict: RereadConflictResolvers = {
  claim: ({ claimId }, _, context) => load('claim', context, claimId),
};

export const identityCandidate: IdentityCandidateResolvers = {
  candidate: async ({ candidateId }, _, context) => load('entity', context, candidateId),
};

export const graphChange: GraphChangeResolvers = { id: ({ seq }) => String(seq) };
