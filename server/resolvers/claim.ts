import { AttestError } from '../domain/errors.ts';
import { sentence } from '../domain/sentence.ts';
import { findClaimEdits } from '../queries/edits.ts';
import { capitals } from './capitals.ts';
import type { Context } from './context.ts';
import { predicateOf } from './entity.ts';
import type {
  ClaimResolvers,
  MentionResolvers,
  PassageResolvers,
  QualifierResolvers,
  VoiceResolvers,
} from './generated/types.ts';
import { load, loadEvidence, loadValue, loadVoices } from './load.ts';

const loadEdits = ({ batch, database }: Context, id: string) =>
  batch('edits', null, (ids) => findClaimEdits(database, ids))(id);

const claimOrNull = (context: Context, id: string | null | undefined) =>
  id == null ? null : load('claim', context, id);

export const claim: ClaimResolvers = {
  subject: ({ subjectId }, _, context) => load('entity', context, subjectId),
  predicate: ({ predicate }) => predicateOf(predicate),
  object: ({ object }, _, context) => loadValue(context, object),
  voices: ({ id }, _, context) => loadVoices(context, id),
  evidence: ({ id }, _, context) => loadEvidence(context, id),
  document: ({ documentId }, _, context) => load('document', context, documentId),
  withdrawal: async ({ id }, _, context) => (await loadEdits(context, id))?.withdrawal ?? null,
  corrects: async ({ id }, _, context) => claimOrNull(context, (await loadEdits(context, id))?.correctsId),
  correctedBy: async ({ id }, _, context) =>
    claimOrNull(context, (await loadEdits(context, id))?.correctedById),
  sentence: async (record, { frontier }, context) => {
    if (frontier != null && frontier < 0) {
      throw new AttestError('BAD_INPUT', `frontier must be 0 or more, not ${frontier}.`, {
        argument: 'frontier',
      });
    }
    const voices = await loadVoices(context, record.id);
    const references = [record.object, ...record.qualifiers.map((qualifier) => qualifier.value)];
    const ids = new Set([
      record.subjectId,
      ...voices.map((voice) => voice.speakerId),
      ...references.flatMap((value) => (value.kind === 'reference' ? [value.id] : [])),
    ]);
    const entities = await Promise.all([...ids].map((id) => load('entity', context, id)));
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const parts = {
      claim: record,
      predicate: predicateOf(record.predicate),
      voices,
      nameOf: (id: string) => names.get(id) ?? id,
    };
    return sentence(parts, frontier ?? null);
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
  passage: ({ passageId }, _, context) => load('passage', context, passageId),
};
