import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import type { Verdict as PairVerdict } from '../domain/identity.ts';
import { kindOfId, linkId, parseLinkKey } from '../domain/ids.ts';
import { createEntity } from '../edit/entities.ts';
import { badField } from '../identity/bad-field.ts';
import { decideIdentity, revokeDecision } from '../identity/decide.ts';
import type { Decided } from '../identity/keep-decision.ts';
import { previewDecision } from '../identity/preview.ts';
import { type ClaimRole, retargetClaim, retargetMention } from '../identity/retarget.ts';
import { findEntityType } from '../ontology/ontology.ts';
import { listDecisions } from '../queries/identity.ts';
import { usualPage } from '../queries/limits.ts';
import { readPage } from '../queries/page.ts';
import { capitals } from './capitals.ts';
import { change, keyOf } from './change.ts';
import type { Context } from './context.ts';
import { predicateOf } from './entity.ts';
import type {
  ClaimRole as ClaimRoleName,
  CreateEntityInput,
  IdentityDecisionResolvers,
  IdentityLinkChangeResolvers,
  IdentityPreviewResolvers,
  MergedEntityResolvers,
  MutationResolvers,
  QueryResolvers,
  Verdict,
} from './generated/types.ts';
import { find, load, loadEach, loadVoices } from './load.ts';
import { findSaved } from './saved.ts';
import { selectedOnPage } from './selects.ts';
import { toEntityDraft, toEntityRecord } from './to-entity-draft.ts';

/** How many links and claims a preview names. */
const mostNamed = 200;

function toPairVerdict(verdict: Verdict): PairVerdict {
  if (verdict !== 'RETARGET') return verdict.toLowerCase() as Lowercase<typeof verdict>;
  throw new AttestError('BAD_INPUT', 'verdict: RETARGET is made by retargetMention and retargetClaim.', {
    field: 'verdict',
  });
}

const claimRoleNames = ['SUBJECT', 'OBJECT', 'SPEAKER'] as const;
const toRole = (role: ClaimRoleName): ClaimRole => role.toLowerCase() as Lowercase<typeof role>;

/** Who decides of a preview, which keeps nothing. */
const nobody = { author: 'preview', reason: 'preview' };

/** What something would be about instead: an entity that is there, or one that would be made first. */
interface Target {
  readonly to?: string | null;
  readonly create?: CreateEntityInput | null;
}

/** Lets a preview begin with the entity that would be made, which is nowhere to be read once the preview is over. */
async function previewOf(
  context: Context,
  { to, create }: Target,
  from: readonly string[],
  retarget: (transaction: WriteTransaction, to: string) => Promise<Decided>,
) {
  if ((to == null) === (create == null)) throw badField('to', 'say either an entity or one to be made');
  if (create == null) {
    // One of the two is given.
    const id = to as string;
    return previewDecision(context.database, [...from, id], (transaction) => retarget(transaction, id));
  }
  const draft = toEntityDraft(create);
  context.keep('entity', draft.id, toEntityRecord(draft));
  return previewDecision(context.database, [...from, draft.id], async (transaction) => {
    await createEntity(transaction, draft, create.allowSameName ?? false);
    return retarget(transaction, draft.id);
  });
}

const loadDecision = async (context: Context, id: string) => {
  const decision = await find.decision(context, id);
  if (!decision) throw new AttestError('NOT_FOUND', `There is no decision “${id}”.`, { field: 'id', id });
  return decision;
};

/** The entity that stands in a place of a claim; null where none does. */
async function entityAt(
  context: Context,
  id: string,
  role: ClaimRole,
  rung: number | null,
): Promise<string | null> {
  const claim = await find.claim(context, id);
  if (!claim) return null;
  if (role === 'subject') return claim.subjectId;
  if (role === 'object') return claim.object.kind === 'reference' ? claim.object.id : null;
  const voices = await loadVoices(context, id);
  return voices.find((voice) => voice.rung === rung)?.speakerId ?? null;
}

export const identityQuery: Pick<
  QueryResolvers,
  | 'identityDecision'
  | 'identityDecisions'
  | 'previewIdentity'
  | 'previewRevocation'
  | 'previewRetarget'
  | 'previewClaimRetarget'
> = {
  identityDecision: async (_, { id }, context) => (await find.decision(context, id)) ?? null,
  identityDecisions: (_, { entity, verdict, live, ...rest }, { database }, info) =>
    listDecisions(
      database,
      {
        entity: entity ?? null,
        verdict: verdict ? (verdict.toLowerCase() as Lowercase<typeof verdict>) : null,
        live: live ?? null,
      },
      readPage(rest, usualPage, selectedOnPage(info).pageInfo),
    ),
  previewIdentity: (_, { entities, verdict, keep }, { database }) =>
    previewDecision(database, entities, (transaction) =>
      decideIdentity(transaction, {
        entities,
        verdict: toPairVerdict(verdict),
        keep: keep ?? null,
        ...nobody,
      }),
    ),
  previewRevocation: async (_, { id }, context) => {
    const { entityIds } = await loadDecision(context, id);
    return previewDecision(context.database, entityIds, (transaction) =>
      revokeDecision(transaction, { id, by: nobody.author, reason: nobody.reason }),
    );
  },
  previewRetarget: async (_, { mention, roles, ...target }, context) => {
    const named = await find.mention(context, mention);
    return previewOf(context, target, named ? [named.entityId] : [], (transaction, to) =>
      retargetMention(transaction, { mention, to, roles: roles.map(toRole), ...nobody }),
    );
  },
  previewClaimRetarget: async (_, { claim, role, rung, ...target }, context) => {
    const from = await entityAt(context, claim, toRole(role), rung ?? null);
    return previewOf(context, target, from === null ? [] : [from], (transaction, to) =>
      retargetClaim(transaction, { claim, role: toRole(role), rung: rung ?? null, to, ...nobody }),
    );
  },
};

/** Makes a decision once for each `clientMutationId`, and gives it back. */
async function decided(
  context: Context,
  name: string,
  input: { readonly clientMutationId?: string | null | undefined },
  work: (transaction: WriteTransaction) => Promise<{ readonly id: string; readonly created: boolean }>,
) {
  const { id, created } = await change(context, name, input, async (transaction) => {
    const made = await work(transaction);
    return { id: made.id, created: made.created };
  });
  return { decision: await loadDecision(context, id), created, ...keyOf(input) };
}

export const identityMutation: Pick<
  MutationResolvers,
  'decideIdentity' | 'revokeDecision' | 'retargetMention' | 'retargetClaim'
> = {
  decideIdentity: (_, { input }, context) => {
    const { entities, verdict, keep, author, reason } = input;
    return decided(context, 'decideIdentity', input, (transaction) =>
      decideIdentity(transaction, {
        entities,
        verdict: toPairVerdict(verdict),
        keep: keep ?? null,
        author: author ?? 'local',
        reason,
      }),
    );
  },
  revokeDecision: async (_, { input }, context) => {
    const { id, by, reason } = input;
    const { decision, clientMutationId } = await decided(context, 'revokeDecision', input, (transaction) =>
      revokeDecision(transaction, { id, by: by ?? 'local', reason }),
    );
    return { decision, clientMutationId };
  },
  retargetMention: (_, { input }, context) => {
    const { mention, to, roles, author, reason } = input;
    return decided(context, 'retargetMention', input, (transaction) =>
      retargetMention(transaction, {
        mention,
        to,
        roles: (roles ?? claimRoleNames).map(toRole),
        author: author ?? 'local',
        reason,
      }),
    );
  },
  retargetClaim: (_, { input }, context) => {
    const { claim, role, rung, to, author, reason } = input;
    return decided(context, 'retargetClaim', input, (transaction) =>
      retargetClaim(transaction, {
        claim,
        role: toRole(role),
        rung: rung ?? null,
        to,
        author: author ?? 'local',
        reason,
      }),
    );
  },
};

export const identityDecision: IdentityDecisionResolvers = {
  verdict: ({ verdict }) => capitals(verdict),
  entities: ({ entityIds }, _, context) => loadEach('entity', context, entityIds),
  keep: ({ keepId }) => keepId,
  moved: async ({ movedId }, _, context) => {
    if (movedId === null) return null;
    return (
      (await (kindOfId(movedId) === 'claim'
        ? find.claim(context, movedId)
        : find.mention(context, movedId))) ?? null
    );
  },
};

export const mergedEntity: MergedEntityResolvers = {
  type: ({ type }) => {
    const row = findEntityType(type);
    if (!row) throw new Error(`The graph holds the type ${type}, which the ontology does not have.`);
    return row;
  },
  decisions: ({ decisionIds }, _, context) => Promise.all(decisionIds.map((id) => loadDecision(context, id))),
};

export const identityPreview: IdentityPreviewResolvers = {
  names: ({ names }) => ({ before: [...names.before], after: [...names.after] }),
  links: ({ links }) => links.slice(0, mostNamed),
  linkCount: ({ links }) => links.length,
  disputesArising: ({ disputesArising }, _, context) =>
    loadEach('claim', context, disputesArising.slice(0, mostNamed)),
  disputesEnding: ({ disputesEnding }, _, context) =>
    loadEach('claim', context, disputesEnding.slice(0, mostNamed)),
  views: async ({ viewIds }, _, context) => {
    const found = await Promise.all(viewIds.map((id) => findSaved(context, 'View', id)));
    return found.flatMap((view) => view ?? []);
  },
  stories: async ({ storyIds }, _, context) => {
    const found = await Promise.all(storyIds.map((id) => findSaved(context, 'Story', id)));
    return found.flatMap((story) => story ?? []);
  },
};

export const identityLinkChange: IdentityLinkChangeResolvers = {
  id: ({ key }) => linkId(key),
  subject: ({ key }, _, context) => load('entity', context, parseLinkKey(key).subject),
  predicate: ({ key }) => predicateOf(parseLinkKey(key).predicate),
  object: ({ key }, _, context) => load('entity', context, parseLinkKey(key).object),
};
