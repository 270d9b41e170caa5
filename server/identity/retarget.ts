import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { checkGiven } from '../edit/check-given.ts';
import { settle } from '../ingest/settle.ts';
import { allowsType, findPredicate } from '../ontology/ontology.ts';
import { map, text } from '../queries/rows.ts';
import { badField } from './bad-field.ts';
import { type Decided, keepDecision } from './keep-decision.ts';
import { baseOf, type Place, type Properties, placedKey } from './place.ts';
import {
  nothingPlaced,
  type Placed,
  placeClaims,
  placeMentions,
  type StoredTold,
  toStoredTold,
} from './place-stored.ts';

/** As what an entity stands in a claim. */
export const claimRoles = ['subject', 'object', 'speaker'] as const;
export type ClaimRole = (typeof claimRoles)[number];

/** Why something is about another entity than was read, and which. */
interface Retarget {
  readonly to: string;
  readonly author: string;
  readonly reason: string;
}
export interface MentionRetarget extends Retarget {
  readonly mention: string;
  readonly roles: readonly ClaimRole[];
}
export interface ClaimRetarget extends Retarget {
  readonly claim: string;
  readonly role: ClaimRole;
  readonly rung: number | null;
}

/** One reference that is moved: of which claim, on which node, in which place. */
interface Moved {
  readonly claimId: string;
  readonly nodeId: string;
  readonly place: Place;
}

const loadTold = async (transaction: WriteTransaction, ids: readonly string[]): Promise<StoredTold[]> =>
  (await transaction.run('claims-to-place', { ids })).map(toStoredTold);

/** The entity that an id leads to. @throws AttestError NOT_FOUND */
async function loadTarget(transaction: WriteTransaction, to: string): Promise<{ id: string; type: string }> {
  const [end] = await transaction.run('ends-of-ids', { ids: [to] });
  if (!end) throw new AttestError('NOT_FOUND', `There is no entity “${to}”.`, { field: 'to', id: to });
  return { id: text(end, 'endId'), type: text(end, 'type') };
}

/** The places of a claim, in some roles, that are about one entity and that no decision has moved. */
function placesAbout(
  { id, claim, voices }: StoredTold,
  entity: string,
  roles: readonly ClaimRole[],
): Moved[] {
  const isAbout = (properties: Properties, place: Place): boolean =>
    properties[place] === entity && typeof properties[placedKey(place)] !== 'string';
  const of = (role: ClaimRole, place: Place): Moved[] =>
    roles.includes(role) && isAbout(claim, place) ? [{ claimId: id, nodeId: id, place }] : [];
  return [
    ...of('subject', 'subjectId'),
    ...of('object', 'objectId'),
    // Rung 0 is the publisher of the document, whatever its words say.
    ...voices.flatMap((voice) =>
      roles.includes('speaker') && voice.rung !== 0 && isAbout(voice, 'speakerId')
        ? [{ claimId: id, nodeId: String(voice.id), place: 'speakerId' as const }]
        : [],
    ),
  ];
}

/** @throws AttestError BAD_INPUT when a claim's predicate does not take the type there */
function checkAllowed(told: readonly StoredTold[], moved: readonly Moved[], type: string): void {
  const against = moved.find(({ claimId, place }) => {
    const claim = told.find(({ id }) => id === claimId)?.claim;
    const predicate = findPredicate(String(claim?.predicate));
    if (place === 'subjectId') return !allowsType(predicate?.subjects ?? [], type);
    return place === 'objectId' && !allowsType(predicate?.objects ?? [], type);
  });
  if (against === undefined) return;
  const predicate = told.find(({ id }) => id === against.claimId)?.claim.predicate;
  const role = against.place === 'subjectId' ? 'subject' : 'object';
  throw badField(
    'to',
    `“${predicate}” of the claim “${against.claimId}” does not take a ${type} as ${role}`,
    {
      claimId: against.claimId,
    },
  );
}

async function setPlaced(
  transaction: WriteTransaction,
  moved: readonly Moved[],
  to: string | null,
): Promise<void> {
  const claims = moved.filter(({ claimId, nodeId }) => claimId === nodeId);
  const voices = moved.filter(({ claimId, nodeId }) => claimId !== nodeId);
  const rows = (list: readonly Moved[]) =>
    list.map(({ nodeId, place }) => ({ id: nodeId, properties: { [placedKey(place)]: to } }));
  await transaction.run('set-placed', { claims: rows(claims), voices: rows(voices) });
}

/** Lets moved references, and a mention, be about what they lead to now, and derives what hangs on them. */
async function settleMoved(
  transaction: WriteTransaction,
  moved: readonly Moved[],
  mentions: readonly string[],
): Promise<Placed> {
  const changes = await placeClaims(transaction, [...new Set(moved.map(({ claimId }) => claimId))].sort());
  const named = await placeMentions(transaction, { ids: mentions, entities: [] });
  const placed = { ...changes, ...named, entityIds: [...changes.entityIds, ...named.entityIds] };
  await settle(transaction, placed);
  return placed;
}

const toText = ({ claimId, nodeId, place }: Moved): string => `${claimId}|${nodeId}|${place}`;
function fromText(words: string): Moved {
  const [claimId = '', nodeId = '', place = ''] = words.split('|');
  // Written by `toText`.
  return { claimId, nodeId, place: place as Place };
}

/** The live decision on the same mention or place. @throws AttestError CONFLICT when it says otherwise */
async function findTold(
  transaction: WriteTransaction,
  subjectKey: string,
  to: string,
): Promise<Decided | undefined> {
  const [row] = await transaction.run('retarget-of-subject', { subjectKey });
  if (!row) return undefined;
  const id = text(row, 'id');
  if (text(row, 'toId') === to) return { id, created: false, placed: nothingPlaced };
  throw new AttestError('CONFLICT', `The decision “${id}” says another entity: take it back first.`, {
    decisionId: id,
  });
}

/**
 * Says that a mention names another entity than was read; claims and speakers follow that rest on its words, are about what it named, and
 * stand in one of the roles. They are told in the decision, and taken back with it.
 * @throws AttestError NOT_FOUND; BAD_INPUT when it names that already or a claim cannot follow; CONFLICT when another decision moved it
 */
export async function retargetMention(
  transaction: WriteTransaction,
  { mention, to, roles, author, reason }: MentionRetarget,
): Promise<Decided> {
  checkGiven({ author, reason });
  await transaction.run('take-import-lock', {});
  const [row] = await transaction.run('mentions-to-place', { ids: [mention], entities: [] });
  if (!row)
    throw new AttestError('NOT_FOUND', `There is no mention “${mention}”.`, {
      field: 'mention',
      id: mention,
    });
  const told = await findTold(transaction, mention, to);
  if (told) return told;
  const properties = map(row, 'mention');
  const target = await loadTarget(transaction, to);
  const from = text(properties, 'entityId');
  if (target.id === from) throw badField('to', `the mention names “${to}” already`);
  const claimIds = await transaction.run('claims-at-mention', { id: mention });
  const claims = await loadTold(
    transaction,
    claimIds.map((one) => text(one, 'id')),
  );
  const moved = claims.flatMap((claim) => placesAbout(claim, from, roles));
  checkAllowed(claims, moved, target.type);
  await transaction.run('set-mention-placed', { id: mention, to });
  await setPlaced(transaction, moved, to);
  const base = baseOf(properties, 'entityId') ?? from;
  const id = await keep(
    transaction,
    { subjectKey: mention, movedId: mention, from: base, to, author, reason },
    moved,
  );
  return { id, created: true, placed: await settleMoved(transaction, moved, [mention]) };
}

/**
 * Says that one claim is about, or told by, another entity than was read.
 * @throws AttestError as `retargetMention`; BAD_INPUT without the rung of a speaker, or for the publisher's
 */
export async function retargetClaim(
  transaction: WriteTransaction,
  { claim: claimId, role, rung, to, author, reason }: ClaimRetarget,
): Promise<Decided> {
  checkGiven({ author, reason });
  await transaction.run('take-import-lock', {});
  const [found] = await loadTold(transaction, [claimId]);
  if (!found)
    throw new AttestError('NOT_FOUND', `There is no claim “${claimId}”.`, { field: 'claim', id: claimId });
  if (role === 'speaker' && (rung === null || rung === 0))
    throw badField('rung', rung === 0 ? 'voice 0 is the publisher of the document' : 'say which rung speaks');
  const subjectKey = `${claimId}|${role}${role === 'speaker' ? rung : ''}`;
  const told = await findTold(transaction, subjectKey, to);
  if (told) return told;
  const node = role === 'speaker' ? found.voices.find((voice) => voice.rung === rung) : found.claim;
  if (!node) throw badField('rung', `the ladder of “${claimId}” has ${found.voices.length} rungs`);
  const place: Place = role === 'speaker' ? 'speakerId' : role === 'subject' ? 'subjectId' : 'objectId';
  const from = baseOf(node, place);
  if (from === null || (role === 'object' && found.claim.objectKind !== 'entity'))
    throw badField('role', `the object of “${claimId}” is a value`);
  if (typeof node[placedKey(place)] === 'string')
    throw new AttestError('CONFLICT', `Another decision moved that already: take it back first.`, {
      id: claimId,
    });
  const target = await loadTarget(transaction, to);
  if (target.id === node[place]) throw badField('to', `the claim is about “${to}” already`);
  const moved = [{ claimId, nodeId: String(node.id), place }];
  checkAllowed([found], moved, target.type);
  await setPlaced(transaction, moved, to);
  const id = await keep(transaction, { subjectKey, movedId: claimId, from, to, author, reason }, moved);
  return { id, created: true, placed: await settleMoved(transaction, moved, []) };
}

const keep = (
  transaction: WriteTransaction,
  {
    from,
    subjectKey,
    to,
    ...rest
  }: Retarget & { readonly subjectKey: string; readonly movedId: string; readonly from: string },
  moved: readonly Moved[],
): Promise<string> =>
  keepDecision(
    transaction,
    { subjectKey, verdict: 'retarget', entityIds: [from, to] },
    { ...rest, toId: to, places: moved.map(toText) },
  );

/** Takes back what a decision moved: `places` and `movedId` are the decision's own. */
export async function undoRetarget(
  transaction: WriteTransaction,
  { places, movedId }: { readonly places: readonly string[]; readonly movedId: string },
): Promise<Placed> {
  const moved = places.map(fromText);
  const mentions = movedId.startsWith('mention:') ? [movedId] : [];
  for (const id of mentions) await transaction.run('set-mention-placed', { id, to: null });
  await setPlaced(transaction, moved, null);
  return settleMoved(transaction, moved, mentions);
}
