import {
  type DisputeSideRecord,
  type DisputeStatus,
  disputeId,
  disputeStatuses,
  kindsOf,
} from '../domain/dispute.ts';
import { decideDispute } from '../edit/decide-dispute.ts';
import { findDisputesOfClaims, listDisputeDecisions, listDisputes } from '../queries/disputes.ts';
import { ceilings, usualPage, within } from '../queries/limits.ts';
import { readPage } from '../queries/page.ts';
import { change, keyOf } from './change.ts';
import type { Context } from './context.ts';
import { predicateOf } from './entity.ts';
import type {
  DisputeDecisionResolvers,
  DisputeResolvers,
  DisputeSideResolvers,
  MutationResolvers,
  QueryResolvers,
  DisputeStatus as StatusInCapitals,
} from './generated/types.ts';
import { find, load, loadEach } from './load.ts';
import { selectedOnPage } from './selects.ts';
import { present } from './to-claim-draft.ts';

const toCapitals = (status: DisputeStatus): StatusInCapitals =>
  // The schema's words are these in capitals.
  status.toUpperCase().replaceAll('-', '_') as StatusInCapitals;
const fromCapitals = (given: StatusInCapitals): DisputeStatus => {
  const status = disputeStatuses.find((known) => toCapitals(known) === given);
  if (status === undefined) throw new TypeError(`There is no status ${given}.`);
  return status;
};

export const dispute: DisputeResolvers = {
  subject: ({ subjectId }, _, context) => load('entity', context, subjectId),
  predicate: ({ predicate }) => predicateOf(predicate),
  kinds: ({ sides }) => kindsOf(sides),
  stands: ({ sides }) => sides.length > 0,
  claimCount: ({ sides }) => sides.reduce((sum, { claims }) => sum + claims.length, 0),
  status: ({ status }) => toCapitals(status),
  decisionCount: ({ decisions }) => decisions,
  decisions: async ({ key }, _, { batch, database }) =>
    (await batch('disputeDecisions', null, (keys) => listDisputeDecisions(database, keys))(key)) ?? [],
};

const distinct = (side: DisputeSideRecord, who: 'tellerId' | 'originId'): number =>
  new Set(side.claims.map((claim) => claim[who])).size;

export const disputeSide: DisputeSideResolvers = {
  claimCount: ({ claims }) => claims.length,
  tellers: (side) => distinct(side, 'tellerId'),
  origins: (side) => distinct(side, 'originId'),
  object: async ({ claims }, _, context) => {
    const [first] = claims;
    if (!first) throw new TypeError('A side of a dispute has a claim.');
    const { object } = await load('claim', context, first.id);
    return object.kind === 'reference' ? load('entity', context, object.id) : object;
  },
  claims: ({ claims }, { first }, context) => {
    const many = within('first', first ?? 10, 1, ceilings.claimsNamed);
    return loadEach(
      'claim',
      context,
      claims.slice(0, many).map(({ id }) => id),
    );
  },
};

export const disputeDecision: DisputeDecisionResolvers = { status: ({ status }) => toCapitals(status) };

/** The dispute that a claim stands in; null when nothing contradicts it. */
export async function disputeOfClaim(context: Context, claimId: string) {
  const { batch, database } = context;
  const key = await batch('disputeOfClaim', null, (ids) => findDisputesOfClaims(database, ids))(claimId);
  return key === undefined ? null : ((await find.dispute(context, disputeId(key))) ?? null);
}

export const disputeQuery: Pick<QueryResolvers, 'dispute' | 'disputes'> = {
  dispute: async (_, { id }, context) => (await find.dispute(context, id)) ?? null,
  disputes: (_, { about, kinds, statuses, assignee, ...rest }, { database }, info) => {
    const page = readPage(rest, usualPage, selectedOnPage(info).pageInfo);
    const asked = {
      about: about ?? null,
      kinds: kinds ?? null,
      statuses: statuses?.map(fromCapitals) ?? null,
      assignee: assignee ?? null,
    };
    return listDisputes(database, asked, page);
  },
};

export const disputeMutation: Pick<MutationResolvers, 'decideDispute'> = {
  decideDispute: async (_, { input }, context) => {
    const { id, status, assignee, reasoning, ifDecisions, actor } = input;
    const patch = {
      id,
      actor: actor ?? 'local',
      ...present({ status: status == null ? undefined : fromCapitals(status), ifDecisions }),
      ...(assignee === undefined ? {} : { assignee }),
      ...(reasoning === undefined ? {} : { reasoning }),
    };
    await change(context, 'decideDispute', input, (transaction) => decideDispute(transaction, patch));
    const decided = await find.dispute(context, id);
    if (!decided) throw new Error(`The dispute ${id} was decided, and is not there.`);
    return { dispute: decided, ...keyOf(input) };
  },
};
