import { type DisputeRecord, keyOfDispute } from '../domain/dispute.ts';
import type {
  ClaimRecord,
  DecisionRecord,
  DocumentRecord,
  EntityRecord,
  LinkRecord,
  MentionRecord,
  PassageRecord,
  ValueRecord,
  VoiceRecord,
  WithdrawalRecord,
} from '../domain/records.ts';
import { findClaims } from '../queries/claims.ts';
import { findDisputes } from '../queries/disputes.ts';
import { findDocuments } from '../queries/documents.ts';
import { findEntities } from '../queries/entities.ts';
import {
  findMentions,
  findPassages,
  findVoices,
  listPassagesOfClaims,
  listVoicesOfClaims,
} from '../queries/evidence.ts';
import { findDecisions } from '../queries/identity.ts';
import { findLinks } from '../queries/links.ts';
import { findWithdrawals, listWithdrawalsOf } from '../queries/withdrawals.ts';
import type { Context } from './context.ts';

/** What is known at once, or has to be read. */
type Soon<T> = T | Promise<T>;

/** Goes on with a value at once when it is known: a promise for each of a thousand values that are there costs more than they do. */
const then = <T, R>(value: Soon<T>, next: (value: T) => R): Soon<R> =>
  value instanceof Promise ? value.then(next) : next(value);

/** One object by id, undefined when there is none; asked together with all others of its kind at this level. */
export const find = {
  entity: ({ batch, database }: Context, id: string): Soon<EntityRecord | undefined> =>
    batch('entity', null, (ids) => findEntities(database, ids))(id),
  claim: ({ batch, database }: Context, id: string): Soon<ClaimRecord | undefined> =>
    batch('claim', null, (ids) => findClaims(database, ids))(id),
  link: ({ batch, database }: Context, id: string): Soon<LinkRecord | undefined> =>
    batch('link', null, (ids) => findLinks(database, ids))(id),
  document: ({ batch, database }: Context, id: string): Soon<DocumentRecord | undefined> =>
    batch('document', null, (ids) => findDocuments(database, ids))(id),
  voice: ({ batch, database }: Context, id: string): Soon<VoiceRecord | undefined> =>
    batch('voice', null, (ids) => findVoices(database, ids))(id),
  passage: ({ batch, database }: Context, id: string): Soon<PassageRecord | undefined> =>
    batch('passage', null, (ids) => findPassages(database, ids))(id),
  dispute: ({ batch, database }: Context, id: string): Soon<DisputeRecord | undefined> => {
    const key = keyOfDispute(id);
    return key === null ? undefined : batch('dispute', null, (keys) => findDisputes(database, keys))(key);
  },
  mention: ({ batch, database }: Context, id: string): Soon<MentionRecord | undefined> =>
    batch('mention', null, (ids) => findMentions(database, ids))(id),
  decision: ({ batch, database }: Context, id: string): Soon<DecisionRecord | undefined> =>
    batch('decision', null, (ids) => findDecisions(database, ids))(id),
  withdrawal: ({ batch, database }: Context, id: string): Soon<WithdrawalRecord | undefined> =>
    batch('withdrawal', null, (ids) => findWithdrawals(database, ids))(id),
};

/** The withdrawals of a document or speaker that stand, the last first. */
export const loadWithdrawalsOf = async (
  { batch, database }: Context,
  id: string,
): Promise<WithdrawalRecord[]> =>
  (await batch('withdrawalsOf', null, (ids) => listWithdrawalsOf(database, ids))(id)) ?? [];

/** One object that another refers to: it must be there, or the graph is damaged. */
export function load<K extends 'entity' | 'claim' | 'document' | 'passage'>(
  kind: K,
  context: Context,
  id: string,
): Soon<NonNullable<Awaited<ReturnType<(typeof find)[K]>>>> {
  type Wanted = NonNullable<Awaited<ReturnType<(typeof find)[K]>>>;
  const there = (found: unknown): Wanted => {
    if (!found) throw new Error(`The graph refers to the ${kind} ${id}, which is not there.`);
    // Of the kind that was asked for; TypeScript does not follow it through the generic index.
    return found as Wanted;
  };
  return then<unknown, Wanted>(find[kind](context, id), there);
}

/** Objects that another refers to. A list of promises, not one of a list: each object fails alone. */
export const loadEach = <K extends 'entity' | 'claim' | 'document'>(
  kind: K,
  context: Context,
  ids: readonly string[],
) => ids.map(async (id) => load(kind, context, id));

/** A claim's ladder. */
export const loadVoices = ({ batch, database }: Context, claimId: string): Soon<VoiceRecord[]> =>
  then(batch('voices', null, (ids) => listVoicesOfClaims(database, ids))(claimId), (voices) => voices ?? []);

/** The passages that a claim rests on. */
export const loadEvidence = ({ batch, database }: Context, claimId: string): Soon<PassageRecord[]> =>
  then(
    batch('evidence', null, (ids) => listPassagesOfClaims(database, ids))(claimId),
    (found) => found ?? [],
  );

/** A value as the union ClaimObject has it. */
export const loadValue = (context: Context, value: ValueRecord) =>
  value.kind === 'reference' ? load('entity', context, value.id) : value;
