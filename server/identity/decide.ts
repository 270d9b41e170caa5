import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import {
  clustersOf,
  heldApart,
  joinedBy,
  type PairDecision,
  pairOf,
  unlike,
  type Verdict,
} from '../domain/identity.ts';
import { checkGiven } from '../edit/check-given.ts';
import { flag, text, textOrNull, texts } from '../queries/rows.ts';
import { badField } from './bad-field.ts';
import { type Decided, keepDecision } from './keep-decision.ts';
import { nothingPlaced } from './place-stored.ts';
import { undoRetarget } from './retarget.ts';
import { loadDecisions, loadMembers, type Member, settleClusters } from './settle-clusters.ts';

/** A decision on two entities, as a person gives it. */
export interface DecisionDraft {
  readonly entities: readonly string[];
  readonly verdict: Verdict;
  readonly keep: string | null;
  readonly author: string;
  readonly reason: string;
}

const quoted = (id: string): string => `“${id}”`;

function checkDraft({ entities, keep, author, reason }: DecisionDraft): [string, string] {
  checkGiven({ author, reason });
  const [one, other, ...rest] = entities;
  if (one === undefined || other === undefined || rest.length > 0)
    throw badField('entities', `a decision is about two entities, not ${entities.length}`);
  if (one === other) throw badField('entities', `${quoted(one)} cannot be compared with itself`);
  if (keep !== null && !entities.includes(keep))
    throw badField('keep', `${quoted(keep)} is neither of the two entities`);
  return pairOf(one, other);
}

/** @throws AttestError BAD_INPUT when what would be one cannot be: types that do not fit, documents that are both held */
function checkJoined(joined: readonly Member[], keep: string | null): void {
  const odd = unlike(joined);
  if (odd) {
    const [one, two] = odd.map(({ id, type }) => `${quoted(id)} is a ${type}`);
    throw badField('entities', `${one}, ${two}, and neither type stands under the other`, {
      types: odd.map(({ type }) => type),
    });
  }
  const held = joined.filter(({ status }) => status === 'held');
  if (held.length > 1)
    throw badField(
      'entities',
      `${held.map(({ id }) => quoted(id)).join(' and ')} are documents whose texts are both here, and stay two`,
    );
  if (keep !== null && held[0] !== undefined && held[0].id !== keep)
    throw badField('keep', `the document whose text is here leads, ${quoted(held[0].id)}`);
}

/** @throws AttestError CONFLICT that names the decision against which this one would go */
function checkAgainst(
  members: readonly Member[],
  decisions: readonly PairDecision[],
  draft: PairDecision,
): void {
  const ids = members.map(({ id }) => id);
  const told = [...decisions, draft];
  const joined = clustersOf(ids, told).find((cluster) => cluster.members.includes(draft.entities[0]));
  const apart = heldApart(joined?.members ?? [], told);
  if (apart === undefined) return;
  if (draft.verdict === 'same')
    throw new AttestError(
      'CONFLICT',
      `The decision “${apart.id}” holds ${apart.entities.map(quoted).join(' and ')} apart: take it back first.`,
      { decisionId: apart.id },
    );
  const by = joinedBy(...draft.entities, decisions).map(({ id }) => id);
  throw new AttestError(
    'CONFLICT',
    `${draft.entities.map(quoted).join(' and ')} are one by the ${by.length > 1 ? 'decisions' : 'decision'} ${by.map(quoted).join(', ')}: take ${by.length > 1 ? 'one of them' : 'it'} back first.`,
    { decisionId: by[0], decisionIds: by },
  );
}

/**
 * Records what a person decides of two entities, and lets everything follow from it: `same` makes them one, with all that each is one
 * with already; `different` holds them apart until it is taken back; `unsure` is kept and moves nothing. Told twice it is one decision.
 * @throws AttestError NOT_FOUND; BAD_INPUT when the two cannot be one; CONFLICT, with `decisionId`, when a live decision says otherwise
 */
export async function decideIdentity(transaction: WriteTransaction, draft: DecisionDraft): Promise<Decided> {
  const entities = checkDraft(draft);
  const { verdict, keep, author, reason } = draft;
  await transaction.run('take-import-lock', {});
  const members = await loadMembers(transaction, entities);
  const missing = entities.find((id) => !members.some((member) => member.id === id));
  if (missing !== undefined)
    throw new AttestError('NOT_FOUND', `There is no entity ${quoted(missing)}.`, {
      field: 'entities',
      id: missing,
    });
  const decisions = await loadDecisions(
    transaction,
    members.map(({ id }) => id),
  );
  const pair = entities.join('|');
  const told = decisions.find((one) => one.verdict === verdict && one.entities.join('|') === pair);
  if (told !== undefined) {
    if (verdict !== 'same' || keep === null || keep === told.keep)
      return { id: told.id, created: false, placed: nothingPlaced };
    throw new AttestError(
      'CONFLICT',
      `The decision “${told.id}” says that already, and ${told.keep === null ? 'leaves open which leads' : `keeps ${quoted(told.keep)}`}: take it back first.`,
      { field: 'keep', decisionId: told.id },
    );
  }
  if (keep !== null && verdict !== 'same')
    throw badField('keep', 'only entities that are the same have one that leads');
  if (verdict !== 'unsure') checkAgainst(members, decisions, { id: '', verdict, entities, keep });
  if (verdict === 'same') checkJoined(members, keep);

  const content = { subjectKey: pair, verdict, entityIds: entities };
  const id = await keepDecision(transaction, content, { keepId: keep, author, reason });
  return { id, created: true, placed: await settleClusters(transaction, members) };
}

/** A decision that is taken back, by whom and why. */
export interface Revocation {
  readonly id: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * Takes a decision back, at any later time: it stays, with who took it back, when and why, and everything returns to what it would be
 * without it.
 * @throws AttestError NOT_FOUND, CONFLICT when it was taken back already, BAD_INPUT without a reason
 */
export async function revokeDecision(
  transaction: WriteTransaction,
  { id, by, reason }: Revocation,
): Promise<Decided> {
  checkGiven({ by, reason });
  await transaction.run('take-import-lock', {});
  const [found] = await transaction.run('decision-to-revoke', { id });
  if (!found) throw new AttestError('NOT_FOUND', `There is no decision ${quoted(id)}.`, { field: 'id', id });
  if (!flag(found, 'live'))
    throw new AttestError(
      'CONFLICT',
      `The decision ${quoted(id)} was taken back at ${textOrNull(found, 'revokedAt')}.`,
      { id },
    );
  const at = new Date().toISOString();
  if (text(found, 'verdict') === 'retarget') {
    await transaction.run('revoke-decision', { id, at, by, reason });
    const moved = { places: texts(found, 'places'), movedId: text(found, 'movedId') };
    return { id, created: false, placed: await undoRetarget(transaction, moved) };
  }
  const members = await loadMembers(transaction, texts(found, 'entityIds'));
  await transaction.run('revoke-decision', { id, at, by, reason });
  return { id, created: false, placed: await settleClusters(transaction, members) };
}
