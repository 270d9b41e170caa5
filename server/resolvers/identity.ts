import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import type { Verdict as PairVerdict } from '../domain/identity.ts';
import { kindOfId, linkId, parseLinkKey } from '../domain/ids.ts';
import { decideIdentity, revokeDecision } from '../identity/decide.ts';
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
  IdentityDecisionResolvers,
  IdentityLinkChangeResolvers,
  IdentityPreviewResolvers,
  MergedEntityResolvers,
  MutationResolvers,
  QueryResolvers,
  Verdict,
} from './generated/types.ts';
import { find, load, loadEach } from './load.ts';
import { findSaved } from './saved.ts';
import { selectedOnPage } from './selects.ts';

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

const loadDecision = async (context: Context, id: string) => {
  const decision = await find.decision(context, id);
  if (!decision) throw new AttestError('NOT_FOUND', `There is no decision “${id}”.`, { field: 'id', id });
  return decision;
};

export const identityQuery: Pick<
  QueryResolvers,
  'identityDecision' | 'identityDecisions' | 'previewIdentity' | 'previewRevocation' | 'previewRetarget'
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
  previewRetarget: async (_, { mention, to, roles }, context) => {
    const named = await find.mention(context, mention);
    const ids = named ? [named.entityId, to] : [to];
    return previewDecision(context.database, ids, (transaction) =>
      retargetMention(transaction, { mention, to, roles: roles.map(toRole), ...nobody }),
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
