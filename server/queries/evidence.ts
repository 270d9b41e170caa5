import type { Database, Row } from '../db/database.ts';
import { type Scope, type Stance, scopes, stances } from '../domain/bundle.ts';
import { groupBy } from '../domain/group-by.ts';
import type { MentionRecord, PassageRecord, VoiceRecord } from '../domain/records.ts';
import { nodesById, readNode } from './page.ts';
import { partly } from './partly.ts';
import { number, text, textOrNull, wordOf } from './rows.ts';

/** What the part `voice-list` lists. */
export const voiceParts = [
  'claimId',
  'id',
  'rung',
  'speakerId',
  'stance',
  'scope',
  'reason',
  'cueId',
  'viaId',
] as const;

/** A voice from its columns. */
export const toVoice = (row: Row): VoiceRecord => ({
  kind: 'voice',
  id: text(row, 'id'),
  claimId: text(row, 'claimId'),
  rung: number(row, 'rung'),
  speakerId: text(row, 'speakerId'),
  stance: wordOf<Stance>(row, 'stance', stances),
  scope: wordOf<Scope>(row, 'scope', scopes),
  reason: textOrNull(row, 'reason'),
  cueId: textOrNull(row, 'cueId'),
  viaId: textOrNull(row, 'viaId'),
});

/** What the part `passage-list` lists. */
export const passageParts = ['id', 'documentId', 'start', 'end', 'quote', 'prefix', 'suffix'] as const;

/** What the part `quoted-passage-list` lists: a passage of which only the words and their place are wanted. */
export const quotedPassageParts = ['id', 'start', 'end', 'quote'] as const;

/** A passage of which no more than that was read. */
const withoutDetails = partly<PassageRecord>('passage')('documentId', 'prefix', 'suffix');

/** A passage of which only its `quotedPassageParts` were read. */
export const toQuotedPassage = (row: Row): PassageRecord =>
  withoutDetails({
    kind: 'passage',
    id: text(row, 'id'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    quote: text(row, 'quote'),
  });

/** A passage from its columns. */
export const toPassage = (row: Row): PassageRecord => ({
  kind: 'passage',
  id: text(row, 'id'),
  documentId: text(row, 'documentId'),
  start: number(row, 'start'),
  end: number(row, 'end'),
  quote: text(row, 'quote'),
  prefix: text(row, 'prefix'),
  suffix: text(row, 'suffix'),
});

const toMention = (row: Row): MentionRecord => ({
  kind: 'mention',
  id: text(row, 'id'),
  entityId: text(row, 'entityId'),
  surface: text(row, 'surface'),
  passageId: text(row, 'passageId'),
});

/** What each parent consists of. A damaged row is an error to its own parent, which would not be whole without it, and to no other. */
function partsOfEach<T>(
  ids: readonly string[],
  rows: readonly Row[],
  parent: string,
  read: (row: Row) => T,
): Map<string, T[]> {
  const groups = groupBy(rows, (row) => text(row, parent));
  return new Map(ids.map((id) => [id, readNode(() => (groups.get(id) ?? []).map(read))]));
}

/** The mentions of each parent; a damaged one is an error at its own place. */
const mentionsOfEach = (
  ids: readonly string[],
  rows: readonly Row[],
  parent: string,
): Map<string, MentionRecord[]> => partsOfEach(ids, rows, parent, (row) => readNode(() => toMention(row)));

/** The ladder of each claim, outermost voice first. */
export async function listVoicesOfClaims(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, VoiceRecord[]>> {
  return partsOfEach(ids, await database.read('voices-of-claims', { ids }), 'claimId', toVoice);
}

/** The passages of each claim, in the order recorded. */
export async function listPassagesOfClaims(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, PassageRecord[]>> {
  return partsOfEach(ids, await database.read('passages-of-claims', { ids }), 'claimId', toPassage);
}

/** The first mentions of each entity, by document and place. */
export async function listMentionsOfEntities(
  database: Database,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, MentionRecord[]>> {
  return mentionsOfEach(ids, await database.read('list-mentions-of-entities', { ids, limit }), 'entityId');
}

/** The first mentions in each document that begin at `from` or after it, in the order of its text. */
export async function listMentionsOfDocuments(
  database: Database,
  ids: readonly string[],
  asked: { readonly from: number; readonly limit: number },
): Promise<Map<string, MentionRecord[]>> {
  const rows = await database.read('list-mentions-of-documents', { ids, ...asked });
  return mentionsOfEach(ids, rows, 'documentId');
}

/** The voices that exist among these ids, by id. */
export const findVoices = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, VoiceRecord>> => nodesById(await database.read('voices-by-id', { ids }), toVoice);

/** The passages that exist among these ids, by id. */
export const findPassages = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, PassageRecord>> =>
  nodesById(await database.read('passages-by-id', { ids }), toPassage);

/** The mentions that exist among these ids, by id. */
export const findMentions = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, MentionRecord>> =>
  nodesById(await database.read('mentions-by-id', { ids }), toMention);
