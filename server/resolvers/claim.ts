import { AttestError } from '../domain/errors.ts';
import type { ClaimRecord } from '../domain/records.ts';
import { findClaimEdits } from '../queries/edits.ts';
import { listWithdrawalsOfClaims } from '../queries/withdrawals.ts';
import { capitals } from './capitals.ts';
import type { Context } from './context.ts';
import { disputeOfClaim } from './dispute.ts';
import { predicateOf } from './entity.ts';
import type {
  ClaimResolvers,
  MentionResolvers,
  PassageResolvers,
  QualifierResolvers,
  VoiceResolvers,
} from './generated/types.ts';
import { load, loadEvidence, loadValue, loadVoices } from './load.ts';
import { sentenceOf } from './sentence-of.ts';

const loadEdits = ({ batch, database }: Context, id: string) =>
  batch('edits', null, (ids) => findClaimEdits(database, ids))(id);

const claimOrNull = (context: Context, id: string | null | undefined) =>
  id == null ? null : load('claim', context, id);

/** The entity at an end of a claim: read with it, or else by its id. */
const loadEnd = ({ ends = [] }: ClaimRecord, id: string, context: Context) =>
  ends.find((end) => end.id === id) ?? load('entity', context, id);

export const claim: ClaimResolvers = {
  subject: (record, _, context) => loadEnd(record, record.subjectId, context),
  predicate: ({ predicate }) => predicateOf(predicate),
  object: (record, _, context) =>
    record.object.kind === 'reference' ? loadEnd(record, record.object.id, context) : record.object,
  voices: ({ id }, _, context) => loadVoices(context, id),
  evidence: ({ id, evidence }, _, context) => evidence ?? loadEvidence(context, id),
  document: ({ documentId }, _, context) => load('document', context, documentId),
  dispute: (record, _, context) => (record.disputed ? disputeOfClaim(context, record.id) : null),
  pastWithdrawals: async ({ id }, _, context) => [...((await loadEdits(context, id))?.pastWithdrawals ?? [])],
  withdrawal: async ({ id }, _, context) => (await loadEdits(context, id))?.withdrawal ?? null,
  withdrawals: async ({ id }, _, { batch, database }) =>
    (await batch('withdrawalsOfClaims', null, (ids) => listWithdrawalsOfClaims(database, ids))(id)) ?? [],
  corrects: async ({ id }, _, context) => claimOrNull(context, (await loadEdits(context, id))?.correctsId),
  correctedBy: async ({ id }, _, context) =>
    claimOrNull(context, (await loadEdits(context, id))?.correctedById),
  sentence: async (record, { frontier }, context) => {
    if (frontier != null && frontier < 0) {
      throw new AttestError('BAD_INPUT', `frontier must be 0 or more, not ${frontier}.`, {
        argument: 'frontier',
      });
    }
    return sentenceOf(context, record, frontier ?? null);
  },
};

export const qualifier: QualifierResolvers = { value: ({ value }, _, context) => loadValue(context, value) };

export const voice: VoiceResolvers = {
  stance: ({ stance }) => capitals(stance),
  scope: ({ scope }) => capitals(scope),
  speaker: ({ speakerId }, _, context) => load('entity', context, speakerId),
  cue: ({ cueId }, _, context) => (cueId === null ? null : load('passage', context, cueId)),
  via: ({ viaId }, _, context) => (viaId === null ? null : load('entity', context, viaId)),
};

export const passage: PassageResolvers = {
  document: ({ documentId }, _, context) => load('document', context, documentId),
};

export const mention: MentionResolvers = {
  entity: ({ entityId }, _, context) => load('entity', context, entityId),
  passage: ({ passageId }, _, context) => load('passage', context, passageId),
};
