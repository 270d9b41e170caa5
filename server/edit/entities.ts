import { randomUUID } from 'node:crypto';
import type { WriteTransaction } from '../db/database.ts';
import type { Bundle, BundleEntity } from '../domain/bundle.ts';
import { AttestError } from '../domain/errors.ts';
import { fold } from '../domain/fold.ts';
import { recordOwn } from '../identity/record-names.ts';
import { loadMembers, type Member } from '../identity/settle-clusters.ts';
import { checkBundle } from '../ingest/check-bundle.ts';
import type { EntityRow } from '../ingest/graph-rows.ts';
import { checkShape } from '../ingest/read-bundle.ts';
import { recordChange } from '../ingest/record-change.ts';
import { refreshEntities } from '../ingest/settle.ts';
import { toRows } from '../ingest/to-rows.ts';
import { writeRows } from '../ingest/write-rows.ts';
import { allowsType, findEntityType, findPredicate, fits, narrower, typePath } from '../ontology/ontology.ts';
import { flag, number, text, textOrNull, texts } from '../queries/rows.ts';
import { refuse } from './refuse.ts';

/** A new entity as a person gives it; an id is made when there is none. */
export interface EntityDraft extends Omit<BundleEntity, 'id'> {
  readonly id?: string;
}

/** What an update changes: absent stays, null empties. */
export interface EntityPatch {
  readonly id: string;
  readonly type?: string;
  readonly name?: string;
  readonly names?: BundleEntity['names'] | null;
  readonly identifiers?: BundleEntity['identifiers'] | null;
  readonly note?: string | null;
  readonly expectedVersion?: number;
}

const bundleOf = (entity: BundleEntity): Bundle => ({
  format: 'attest-bundle/1',
  documents: [],
  entities: [entity],
  mentions: [],
  claims: [],
});

/** @throws AttestError BAD_INPUT with everything that is wrong with the shape of an entity */
function checkEntityShape(entity: BundleEntity): void {
  const { rejected } = checkShape(bundleOf(entity));
  if (rejected.length > 0) throw refuse(rejected);
}

const rowOf = (entity: BundleEntity): EntityRow => {
  const [row] = toRows(bundleOf(entity), '').entities;
  if (!row) throw new Error('A bundle of one entity gives one row.');
  return row;
};

/**
 * Makes an entity, by way of a bundle that holds it alone.
 * @throws AttestError BAD_INPUT; CONFLICT when the id is given already, or when an entity has that name and it is not said that
 * this one is another
 */
export async function createEntity(
  transaction: WriteTransaction,
  draft: EntityDraft,
  allowSameName: boolean,
): Promise<{ id: string }> {
  const entity: BundleEntity = { ...draft, id: draft.id ?? `entity.${randomUUID()}` };
  checkEntityShape(entity);
  const rejected = checkBundle(bundleOf(entity));
  if (rejected.length > 0) throw refuse(rejected);
  await transaction.run('take-import-lock', {});
  const { id } = entity;
  if ((await transaction.run('ends-of-ids', { ids: [id] })).length > 0)
    throw new AttestError('CONFLICT', `There is an entity “${id}” already.`, { id });
  const same = await transaction.run('entities-of-name', { key: `${fold(entity.name)} `, limit: 20 });
  if (same.length > 0 && !allowSameName) {
    const ids = same.map((row) => text(row, 'id'));
    throw new AttestError(
      'CONFLICT',
      `“${text(same[0] ?? {}, 'name')}” (${ids.join(', ')}) has the same name. If this is another, say allowSameName.`,
      { ids },
    );
  }
  await writeRows(transaction, toRows(bundleOf(entity), new Date().toISOString()));
  return { id };
}

function toBundleEntity(own: Member): BundleEntity {
  const { id, type, name, row } = own;
  const note = textOrNull(row, 'note');
  return {
    id,
    type,
    name,
    names: own.nameTexts.map((words, at) => {
      const language = own.nameLanguages[at];
      return language ? { text: words, language } : { text: words };
    }),
    identifiers: own.identifierSchemes.map((scheme, at) => ({
      scheme,
      value: own.identifierValues[at] ?? '',
    })),
    invented: flag(row, 'invented'),
    ...(note === null ? {} : { note }),
  };
}

/** What a bundle says of an entity, as it is recorded of a member of a cluster. */
const toRecorded = ({ type, name, names = [], identifiers = [], note }: BundleEntity) => ({
  type,
  name,
  nameTexts: names.map(({ text: words }) => words),
  nameLanguages: names.map(({ language }) => language ?? ''),
  identifierSchemes: identifiers.map(({ scheme }) => scheme),
  identifierValues: identifiers.map(({ value }) => value),
  note: note ?? null,
});

function applyPatch(entity: BundleEntity, patch: EntityPatch): BundleEntity {
  const { note, ...rest } = entity;
  const newNote = patch.note === undefined ? note : patch.note;
  return {
    ...rest,
    type: patch.type ?? entity.type,
    name: patch.name ?? entity.name,
    names: patch.names === undefined ? (entity.names ?? []) : (patch.names ?? []),
    identifiers: patch.identifiers === undefined ? (entity.identifiers ?? []) : (patch.identifiers ?? []),
    ...(newNote == null ? {} : { note: newNote }),
  };
}

/** @throws AttestError BAD_INPUT when the type is unknown, or what it is one with or a live claim does not allow it; names the claims */
async function checkNewType(
  transaction: WriteTransaction,
  members: readonly Member[],
  { id, type: from, canonical }: Member,
  to: string,
): Promise<void> {
  if (!findEntityType(to)) throw refuse([{ field: 'type', reason: `there is no type “${to}”` }]);
  if (allowsType(['document'], from) !== allowsType(['document'], to)) {
    const reason = `“${id}” has the type ${from}: a document stays one, and nothing else becomes one`;
    throw refuse([{ field: 'type', reason }]);
  }
  const odd = members.find((member) => member.id !== id && !fits(member.type, to));
  if (odd) {
    const reason = `“${id}” is one with “${odd.id}”, which is a ${odd.type} and cannot be a ${to}`;
    throw refuse([{ field: 'type', reason }]);
  }
  const shown = members.map((member) => (member.id === id ? to : member.type)).reduce(narrower);
  const uses = await transaction.run('uses-of-entity', { id: canonical });
  const against = uses.filter((row) => {
    const predicate = findPredicate(text(row, 'predicate'));
    const allowed = flag(row, 'isSubject') ? predicate?.subjects : predicate?.objects;
    return !allowsType(allowed ?? [], shown);
  });
  if (against.length === 0) return;
  const claimIds = against.flatMap((row) => texts(row, 'claimIds'));
  const words = against.map((row) => `“${text(row, 'predicate')}” (${number(row, 'claims')})`).join(', ');
  throw new AttestError('BAD_INPUT', `type: claims do not allow the type ${to} there: ${words}.`, {
    claimIds,
  });
}

/**
 * Changes what is recorded of an entity; its links and claims stay its own.
 * @throws AttestError NOT_FOUND, BAD_INPUT, or CONFLICT when it was changed since it was read
 */
export async function updateEntity(
  transaction: WriteTransaction,
  patch: EntityPatch,
): Promise<{ id: string }> {
  const { id, expectedVersion } = patch;
  await transaction.run('take-import-lock', {});
  const members = await loadMembers(transaction, [id]);
  const own = members.find((member) => member.id === id);
  if (!own) throw new AttestError('NOT_FOUND', `There is no entity “${id}”.`, { id });
  const version = number(own.row, 'version');
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw new AttestError(
      'CONFLICT',
      `“${id}” was changed meanwhile: its version is ${version}, not ${expectedVersion}.`,
      { id, version },
    );
  }
  const before = toBundleEntity(own);
  const after = applyPatch(before, patch);
  checkEntityShape(after);
  if (after.type !== before.type) await checkNewType(transaction, members, own, after.type);
  if (JSON.stringify(after) === JSON.stringify(before)) return { id };
  const updatedAt = new Date().toISOString();
  if (members.length > 1) {
    await recordOwn(transaction, members, [{ ...own, ...toRecorded(after), updatedAt }]);
    return { id };
  }

  const { properties, labels, nameTexts, nameLanguages } = rowOf(after);
  const old = typePath(before.type).map(({ label }) => label);
  await transaction.run('update-entity', {
    id,
    properties: { ...properties, nameTexts, nameLanguages, updatedAt },
    labels,
    labelsGone: old.filter((label) => !labels.includes(label)),
  });
  if (after.type !== before.type) await transaction.run('retype-claims', { id, type: after.type });
  await refreshEntities(transaction, [id]);
  await recordChange(transaction, { entityIds: [id], linkIds: [], claimIds: [] });
  return { id };
}
