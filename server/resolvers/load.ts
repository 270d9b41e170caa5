import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  LinkRecord,
  MentionRecord,
  PassageRecord,
  ValueRecord,
  VoiceRecord,
} from '../domain/records.ts';
import { findClaims } from '../queries/claims.ts';
import { findDocuments } from '../queries/documents.ts';
import { findEntities } from '../queries/entities.ts';
import { findMentions, findPassages, findVoices, listVoicesOfClaims } from '../queries/evidence.ts';
import { findLinks } from '../queries/links.ts';
import type { Context } from './context.ts';

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** One object by id, undefined when there is none; asked together with all others of its kind at this level. */
export const find = {
  entity: ({ batch, database }: Context, id: string): Promise<EntityRecord | undefined> =>
    batch('entity', null, async (ids) => byId(await findEntities(database, ids)))(id),
  claim: ({ batch, database }: Context, id: string): Promise<ClaimRecord | undefined> =>
    batch('claim', null, async (ids) => byId(await findClaims(database, ids)))(id),
  link: ({ batch, database }: Context, id: string): Promise<LinkRecord | undefined> =>
    batch('link', null, async (ids) => byId(await findLinks(database, ids)))(id),
  document: ({ batch, database }: Context, id: string): Promise<DocumentRecord | undefined> =>
    batch('document', null, async (ids) => byId(await findDocuments(database, ids)))(id),
  voice: ({ batch, database }: Context, id: string): Promise<VoiceRecord | undefined> =>
    batch('voice', null, async (ids) => byId(await findVoices(database, ids)))(id),
  passage: ({ batch, database }: Context, id: string): Promise<PassageRecord | undefined> =>
    batch('passage', null, async (ids) => byId(await findPassages(database, ids)))(id),
  mention: ({ batch, database }: Context, id: string): Promise<MentionRecord | undefined> =>
    batch('mention', null, async (ids) => byId(await findMentions(database, ids)))(id),
};

/** One object that another refers to: it must be there, or the graph is damaged. */
export async function load<K extends 'entity' | 'claim' | 'document' | 'passage'>(
  kind: K,
  context: Context,
  id: string,
): Promise<NonNullable<Awaited<ReturnType<(typeof find)[K]>>>> {
  const found = await find[kind](context, id);
  if (!found) throw new Error(`The graph refers to the ${kind} ${id}, which is not there.`);
  // Narrowed by the line above; TypeScript does not follow it through the generic index.
  return found as NonNullable<Awaited<ReturnType<(typeof find)[K]>>>;
}

export const loadVoices = async ({ batch, database }: Context, claimId: string): Promise<VoiceRecord[]> =>
  (await batch('voices', null, (ids) => listVoicesOfClaims(database, ids))(claimId)) ?? [];

/** A value as the union ClaimObject has it. */
export const loadValue = async (context: Context, value: ValueRecord) =>
  value.kind === 'reference' ? load('entity', context, value.id) : value;
