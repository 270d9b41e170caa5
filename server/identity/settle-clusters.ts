import type { Row, WriteTransaction } from '../db/database.ts';
import {
  type Cluster,
  clustersOf,
  type EntityOwn,
  type PairDecision,
  shownOf,
  type Verdict,
  verdicts,
} from '../domain/identity.ts';
import { nameKey } from '../ingest/derived-keys.ts';
import { refreshDocuments } from '../ingest/refresh-documents.ts';
import { settle } from '../ingest/settle.ts';
import { typePath } from '../ontology/ontology.ts';
import { text, textOrNull, texts, wordOf } from '../queries/rows.ts';
import { nothingPlaced, type Placed, placeAllAt } from './place-stored.ts';

/** An entity of a cluster as it stands. */
export interface Member extends EntityOwn {
  readonly canonical: string;
  readonly shownType: string;
  /** The row itself, with what else was recorded. */
  readonly row: Row;
}

const statuses = ['held', 'cited'] as const;

const toMember = (row: Row): Member => ({
  id: text(row, 'id'),
  canonical: text(row, 'canonical'),
  shownType: text(row, 'shownType'),
  type: text(row, 'type'),
  name: text(row, 'name'),
  // A document has no other names.
  nameTexts: texts(row, 'nameTexts'),
  nameLanguages: texts(row, 'nameLanguages'),
  identifierSchemes: texts(row, 'identifierSchemes'),
  identifierValues: texts(row, 'identifierValues'),
  status: textOrNull(row, 'status') === null ? null : wordOf(row, 'status', statuses),
  row,
});

/** Everything that is one with these entities, themselves included; ids that no entity has are left out. */
export async function loadMembers(
  transaction: Pick<WriteTransaction, 'run'>,
  ids: readonly string[],
): Promise<Member[]> {
  return (await transaction.run('members-of-clusters', { ids })).map(toMember);
}

/** A decision on two entities, from what is stored of it. */
export function toPairDecision(row: Row): PairDecision {
  const [one = '', other = ''] = texts(row, 'entityIds');
  const verdict = wordOf<Verdict>(row, 'verdict', verdicts);
  return { id: text(row, 'id'), verdict, entities: [one, other], keep: textOrNull(row, 'keepId') };
}

/** The live decisions on some entities. */
export const loadDecisions = async (
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<PairDecision[]> => (await transaction.run('decisions-among', { ids })).map(toPairDecision);

const labelsOf = (type: string): string[] => typePath(type).map(({ label }) => label);

const ownRecord = ({ type, nameTexts, nameLanguages, identifierSchemes, identifierValues }: EntityOwn) => ({
  type,
  nameTexts,
  nameLanguages,
  identifierSchemes,
  identifierValues,
});

const unlabelled = { labels: [], labelsGone: [] };

/** What an entity is to hold that stands for no other: its own record, and nothing beside it. */
const ownProperties = (member: EntityOwn): Record<string, unknown> =>
  shownProperties({ canonical: member.id, members: [member.id] }, [member]);

/** What an entity that stands for a cluster is to hold; alone, its own record and nothing beside it. */
export function shownProperties(cluster: Cluster, records: readonly EntityOwn[]): Record<string, unknown> {
  const own = records.find(({ id }) => id === cluster.canonical);
  if (!own) throw new Error(`Nothing is known of ${cluster.canonical}.`);
  const alone = cluster.members.length === 1;
  const recorded = ownRecord(own);
  return {
    ...(alone ? recorded : ownRecord(shownOf(own.id, records))),
    nameKey: nameKey(own.id, own.name),
    ...Object.fromEntries(
      Object.entries(recorded).map(([key, value]) => [
        `own${key.charAt(0).toUpperCase()}${key.slice(1)}`,
        alone ? null : value,
      ]),
    ),
  };
}

/**
 * Brings some entities to what live decisions say of them: which one stands for which, what it shows, and what everything about them is
 * about. `members` is all that was one with any of them before; what that is now is read from the decisions.
 * @returns what was placed anew
 */
export async function settleClusters(
  transaction: WriteTransaction,
  members: readonly Member[],
): Promise<Placed> {
  const ids = members.map(({ id }) => id);
  const memberOf = new Map(members.map((member) => [member.id, member]));
  const decisions = await loadDecisions(transaction, ids);
  const clusters = clustersOf(ids, decisions, (id) => memberOf.get(id)?.status === 'held');

  const raised: string[] = [];
  const sunk: { id: string; into: string; labels: string[] }[] = [];
  const shown: object[] = [];
  let moves = false;
  for (const cluster of clusters) {
    const records = cluster.members.flatMap((id) => memberOf.get(id) ?? []);
    for (const member of records) {
      moves ||= member.canonical !== cluster.canonical;
      if (member.id === cluster.canonical) continue;
      sunk.push({ id: member.id, into: cluster.canonical, labels: labelsOf(member.shownType) });
      // One that stood for others until now has again no more than its own record.
      if (member.canonical === member.id)
        shown.push({ id: member.id, properties: ownProperties(member), ...unlabelled });
    }
    const lead = memberOf.get(cluster.canonical);
    if (!lead) continue;
    if (lead.canonical !== lead.id) raised.push(lead.id);
    const properties = shownProperties(cluster, records);
    moves ||= properties.type !== lead.shownType;
    const labels = labelsOf(String(properties.type));
    const labelsGone = labelsOf(lead.shownType).filter((label) => !labels.includes(label));
    shown.push({ id: lead.id, properties, labels, labelsGone });
  }

  const before = [...new Set(members.map(({ canonical }) => canonical))].sort();
  const raisedRows = raised.map((id) => ({ id, labels: labelsOf(memberOf.get(id)?.type ?? '') }));
  await transaction.run('raise-entities', { rows: raisedRows });
  await transaction.run('mark-merged', { rows: sunk });
  await transaction.run('set-shown', { rows: shown });
  const placed = moves ? await placeAllAt(transaction, before) : nothingPlaced;
  // While all have their labels: links at what no longer counts are taken away by them.
  await settle(transaction, { ...placed, entityIds: [...placed.entityIds, ...ids] });
  await refreshDocuments(transaction, ids);
  await transaction.run('sink-entities', { rows: sunk });
  return placed;
}
