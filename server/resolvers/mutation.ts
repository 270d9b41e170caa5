import { AttestError } from '../domain/errors.ts';
import { addClaim, correctClaim } from '../edit/claims.ts';
import { createEntity, type EntityPatch, updateEntity } from '../edit/entities.ts';
import { checkInput } from '../edit/once.ts';
import { acceptClaims, rejectClaims, reopenClaims } from '../edit/review.ts';
import { prepareBundle } from '../ingest/import-bundle.ts';
import { change, keyOf } from './change.ts';
import type { Context } from './context.ts';
import { disputeMutation } from './dispute.ts';
import type { MutationResolvers, UpdateEntityInput } from './generated/types.ts';
import { identityMutation } from './identity.ts';
import { load } from './load.ts';
import { publicationMutation } from './publication.ts';
import { storyMutation } from './story-mutation.ts';
import { present, toClaimDraft, toClaimPatch } from './to-claim-draft.ts';
import { toEntityDraft, toNames } from './to-entity-draft.ts';
import { toIngest } from './to-ingest.ts';
import { viewMutation } from './view-mutation.ts';
import { withdrawalMutation } from './withdrawal.ts';

/** How long a mutation waits for its job, milliseconds. */
const longestWaitMs = 30_000;

const loadClaims = (context: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => load('claim', context, id)));

function toEntityPatch(input: UpdateEntityInput): EntityPatch {
  const { id, type, name, names, identifiers, note, expectedVersion } = input;
  for (const [field, value] of Object.entries({ type, name })) {
    if (value === null)
      throw new AttestError('BAD_INPUT', `${field} cannot be emptied; leave it out to keep it.`, { field });
  }
  return {
    id,
    ...present({ type, name, expectedVersion }),
    ...(names === undefined ? {} : { names: toNames(names) ?? null }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(note === undefined ? {} : { note }),
  };
}

export const mutation: MutationResolvers = {
  importBundle: async (_, { input }, { live, forget }) => {
    if (input.dryRun) {
      checkInput(input);
      const { rejected } = prepareBundle(input.bundle, new Date().toISOString());
      return { job: null, rejected: [...rejected], new: null, known: null, ...keyOf(input) };
    }
    const id = await live.jobs.importBundle(input.bundle, input);
    const job = await live.jobs.waitFor(id, input.wait === false ? 0 : longestWaitMs);
    if (!job) throw new Error(`The job ${id} went away.`);
    forget();
    const { report } = job;
    const rejected = [...(report?.rejected ?? [])];
    return { job, rejected, new: report?.new ?? null, known: report?.known ?? null, ...keyOf(input) };
  },
  ingestDocument: async (_, { input }, { live, forget }) => {
    const { file, options } = toIngest(input);
    const id = await live.jobs.ingestFile(file, options, input);
    const job = await live.jobs.waitFor(id, input.wait === false ? 0 : longestWaitMs);
    if (!job) throw new Error(`The job ${id} went away.`);
    forget();
    return { job, ...keyOf(input) };
  },
  findCandidates: async (_, { input }, { live, forget }) => {
    const id = await live.jobs.findCandidates(input);
    const job = await live.jobs.waitFor(id, input.wait === false ? 0 : longestWaitMs);
    if (!job) throw new Error(`The job ${id} went away.`);
    forget();
    return { job, ...keyOf(input) };
  },
  cancelJob: async (_, { input }, { live }) => {
    checkInput(input);
    await live.jobs.cancel(input.id);
    const job = await live.jobs.waitFor(input.id, 0);
    if (!job) throw new Error(`The job ${input.id} went away.`);
    return { job, ...keyOf(input) };
  },
  createEntity: async (_, { input }, context) => {
    const draft = toEntityDraft(input);
    const made = await change(context, 'createEntity', input, (transaction) =>
      createEntity(transaction, draft, input.allowSameName ?? false),
    );
    return { entity: await load('entity', context, made.id), ...keyOf(input) };
  },
  updateEntity: async (_, { input }, context) => {
    const patch = toEntityPatch(input);
    const { id } = await change(context, 'updateEntity', input, (transaction) =>
      updateEntity(transaction, patch),
    );
    return { entity: await load('entity', context, id), ...keyOf(input) };
  },
  addClaim: async (_, { input }, context) => {
    const draft = toClaimDraft(input);
    const { id, created } = await change(context, 'addClaim', input, (transaction) =>
      addClaim(transaction, draft),
    );
    return { claim: await load('claim', context, id), created, ...keyOf(input) };
  },
  correctClaim: async (_, { input }, context) => {
    const { id, reason, actor } = input;
    const patch = toClaimPatch(input);
    const made = await change(context, 'correctClaim', input, (transaction) =>
      correctClaim(transaction, { id, reason, actor: actor ?? 'local' }, patch),
    );
    const [claim, withdrawn] = await Promise.all([
      load('claim', context, made.id),
      load('claim', context, made.withdrawnId),
    ]);
    return { claim, withdrawn, ...keyOf(input) };
  },
  acceptClaims: async (_, { input }, context) => {
    const { ids, actor } = input;
    await change(context, 'acceptClaims', input, (transaction) =>
      acceptClaims(transaction, { ids, actor: actor ?? 'local' }),
    );
    return { claims: await loadClaims(context, ids), ...keyOf(input) };
  },
  rejectClaims: async (_, { input }, context) => {
    const { ids, reason, actor } = input;
    await change(context, 'rejectClaims', input, (transaction) =>
      rejectClaims(transaction, { ids, reason, actor: actor ?? 'local' }),
    );
    return { claims: await loadClaims(context, ids), ...keyOf(input) };
  },
  reopenClaims: async (_, { input }, context) => {
    const { ids } = input;
    await change(context, 'reopenClaims', input, (transaction) => reopenClaims(transaction, { ids }));
    return { claims: await loadClaims(context, ids), ...keyOf(input) };
  },
  ...disputeMutation,
  ...identityMutation,
  ...viewMutation,
  ...withdrawalMutation,
  ...publicationMutation,
  ...storyMutation,
};
