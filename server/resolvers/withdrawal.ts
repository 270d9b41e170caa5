import { AttestError } from '../domain/errors.ts';
import { linkId } from '../domain/ids.ts';
import type { WithdrawalKind } from '../domain/withdrawal.ts';
import { restoreClaim, withdrawClaim } from '../edit/claims.ts';
import { previewWithdrawal } from '../edit/preview-withdrawal.ts';
import { restoreWithdrawal, withdraw } from '../edit/withdrawals.ts';
import { ceilings, usualPage, within } from '../queries/limits.ts';
import { readPage } from '../queries/page.ts';
import { listClaimIdsOfWithdrawals, listWithdrawals } from '../queries/withdrawals.ts';
import { capitals } from './capitals.ts';
import { change, keyOf } from './change.ts';
import type { Context } from './context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  WithdrawalKind as WithdrawalKindName,
  WithdrawalPreviewResolvers,
  WithdrawalResolvers,
} from './generated/types.ts';
import { find, load, loadEach } from './load.ts';
import { findSaved } from './saved.ts';
import { selectedOnPage } from './selects.ts';

/** How many things of each kind a preview names. */
const mostNamed = 200;

const toKind = (name: WithdrawalKindName): WithdrawalKind => name.toLowerCase() as Lowercase<typeof name>;

const loadWithdrawal = async (context: Context, id: string) => {
  const found = await find.withdrawal(context, id);
  if (!found) throw new AttestError('NOT_FOUND', `There is no withdrawal “${id}”.`, { field: 'id', id });
  return found;
};

export const withdrawalQuery: Pick<QueryResolvers, 'withdrawal' | 'withdrawals' | 'previewWithdrawal'> = {
  withdrawal: async (_, { id }, context) => (await find.withdrawal(context, id)) ?? null,
  withdrawals: (_, { kind, live, ...rest }, { database }, info) =>
    listWithdrawals(
      database,
      { kind: kind ? toKind(kind) : null, live: live ?? null },
      readPage(rest, usualPage, selectedOnPage(info).pageInfo),
    ),
  previewWithdrawal: (_, { kind, id }, { database }) =>
    previewWithdrawal(database, { kind: toKind(kind), id }),
};

/** What the mutations that withdraw a document and a speaker take. */
interface WideInput {
  readonly id: string;
  readonly reason: string;
  readonly actor?: string | null;
  readonly clientMutationId?: string | null;
}

async function withdrawWide(context: Context, name: string, kind: WithdrawalKind, input: WideInput) {
  const { id, reason, actor } = input;
  const made = await change(context, name, input, async (transaction) => {
    const withdrawn = await withdraw(transaction, { kind, id }, { reason, actor: actor ?? 'local' });
    return { id: withdrawn.id, created: withdrawn.created };
  });
  return { withdrawal: await loadWithdrawal(context, made.id), created: made.created, ...keyOf(input) };
}

export const withdrawalMutation: Pick<
  MutationResolvers,
  'withdrawClaim' | 'restoreClaim' | 'withdrawDocument' | 'withdrawSpeaker' | 'restoreWithdrawal'
> = {
  withdrawClaim: async (_, { input }, context) => {
    const { id, reason, actor } = input;
    const made = await change(context, 'withdrawClaim', input, (transaction) =>
      withdrawClaim(transaction, { id, reason, actor: actor ?? 'local' }),
    );
    const [claim, withdrawal] = await Promise.all([
      load('claim', context, made.id),
      loadWithdrawal(context, made.withdrawalId),
    ]);
    return { claim, withdrawal, ...keyOf(input) };
  },
  restoreClaim: async (_, { input }, context) => {
    const { id } = await change(context, 'restoreClaim', input, (transaction) =>
      restoreClaim(transaction, { id: input.id, actor: input.actor ?? 'local' }),
    );
    return { claim: await load('claim', context, id), ...keyOf(input) };
  },
  withdrawDocument: (_, { input }, context) => withdrawWide(context, 'withdrawDocument', 'document', input),
  withdrawSpeaker: (_, { input }, context) => withdrawWide(context, 'withdrawSpeaker', 'speaker', input),
  restoreWithdrawal: async (_, { input }, context) => {
    const { id } = await change(context, 'restoreWithdrawal', input, async (transaction) => {
      const restored = await restoreWithdrawal(transaction, { id: input.id, actor: input.actor ?? 'local' });
      return { id: restored.id };
    });
    return { withdrawal: await loadWithdrawal(context, id), ...keyOf(input) };
  },
};

export const withdrawal: WithdrawalResolvers = {
  kind: ({ of }) => capitals(of.kind),
  targetId: ({ of }) => of.id,
  claim: ({ of }, _, context) => (of.kind === 'claim' ? load('claim', context, of.id) : null),
  entity: ({ of }, _, context) => (of.kind === 'claim' ? null : load('entity', context, of.id)),
  claims: async ({ id }, { first }, context) => {
    const asked = { limit: within('first', first ?? usualPage, 0, ceilings.first) };
    const list = context.batch('claimsOfWithdrawal', asked, (ids) =>
      listClaimIdsOfWithdrawals(context.database, ids, asked),
    );
    return loadEach('claim', context, (await list(id)) ?? []);
  },
};

const loadSaved = async (context: Context, kind: 'View' | 'Story', ids: readonly string[]) => {
  const found = await Promise.all(ids.slice(0, mostNamed).map((id) => findSaved(context, kind, id)));
  return found.flatMap((one) => one ?? []);
};

export const withdrawalPreview: WithdrawalPreviewResolvers = {
  claimCount: ({ claimIds }) => claimIds.length,
  claims: ({ claimIds }, _, context) => loadEach('claim', context, claimIds.slice(0, mostNamed)),
  lostCount: ({ lost }) => lost.length,
  lost: ({ lost }) => lost.slice(0, mostNamed),
  lostIds: ({ lost }) => lost.map(({ key }) => linkId(key)),
  toOneOriginCount: ({ toOneOrigin }) => toOneOrigin.length,
  toOneOrigin: ({ toOneOrigin }) => toOneOrigin.slice(0, mostNamed),
  otherCount: ({ weakened }) => weakened.length,
  other: ({ weakened }) => weakened.slice(0, mostNamed),
  disputesEndingCount: ({ disputesEnding }) => disputesEnding.length,
  disputesEnding: ({ disputesEnding }, _, context) =>
    loadEach('claim', context, disputesEnding.slice(0, mostNamed)),
  bareCount: ({ bareIds }) => bareIds.length,
  bare: ({ bareIds }, _, context) => loadEach('entity', context, bareIds.slice(0, mostNamed)),
  viewCount: ({ viewIds }) => viewIds.length,
  views: ({ viewIds }, _, context) => loadSaved(context, 'View', viewIds),
  storyCount: ({ storyIds }) => storyIds.length,
  stories: ({ storyIds }, _, context) => loadSaved(context, 'Story', storyIds),
};
