import type { Database, Row } from '../db/database.ts';
import { type Scope, type Stance, scopes, stances } from '../domain/bundle.ts';
import { groupBy } from '../domain/group-by.ts';
import type { MentionRecord, PassageRecord, VoiceRecord } from '../domain/records.ts';
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

/** The ladder of each claim, outermost voice first. */
export async function listVoicesOfClaims(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, VoiceRecord[]>> {
  return groupBy((await database.read('voices-of-claims', { ids })).map(toVoice), (voice) => voice.claimId);
}

/** The passages of each claim, in the order recorded. */
export async function listPassagesOfClaims(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, PassageRecord[]>> {
  const passages = new Map<string, PassageRecord[]>(ids.map((id) => [id, []]));
  for (const row of await database.read('passages-of-claims', { ids })) {
    passages.get(text(row, 'claimId'))?.push(toPassage(row));
  }
  return passages;
}

/** The first mentions of each entity, by document and place. */
export async function listMentionsOfEntities(
  database: Database,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, MentionRecord[]>> {
  const rows = await database.read('list-mentions-of-entities', { ids, limit });
  return groupBy(rows.map(toMention), (mention) => mention.entityId);
}

/** The voices that exist among these ids, in no order. */
export const findVoices = async (database: Database, ids: readonly string[]): Promise<VoiceRecord[]> =>
  (await database.read('voices-by-id', { ids })).map(toVoice);

/** The passages that exist among these ids, in no order. */
export const findPassages = async (database: Database, ids: readonly string[]): Promise<PassageRecord[]> =>
  (await database.read('passages-by-id', { ids })).map(toPassage);

/** The mentions that exist among these ids, in no order. */
export const findMentions = async (database: Database, ids: readonly string[]): Promise<MentionRecord[]> =>
  (await database.read('mentions-by-id', { ids })).map(toMention);
