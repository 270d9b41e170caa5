import type { Database, Row } from '../db/database.ts';
import type { Way } from '../db/statement.ts';
import {
  type DisputeDecisionRecord,
  type DisputedClaim,
  type DisputeKind,
  type DisputeRecord,
  type DisputeStatus,
  disputeId,
  disputeStatuses,
  kindsOf,
  sidesOf,
} from '../domain/dispute.ts';
import { groupBy } from '../domain/group-by.ts';
import { parseLinkKey } from '../domain/ids.ts';
import type { CursorScope } from './cursor.ts';
import { makePage, type Page, type PageArguments, rowsToRead, textKey } from './page.ts';
import { allListed, flag, number, text, textOrNull, wordOf } from './rows.ts';

const claimParts = ['id', 'contentKey', 'against', 'objectKind', 'tellerId', 'originId'] as const;
const objectKinds = ['entity', 'quantity', 'time', 'text'] as const;

const toDisputedClaim = (row: Row): DisputedClaim => ({
  id: text(row, 'id'),
  contentKey: text(row, 'contentKey'),
  against: flag(row, 'against'),
  objectKind: wordOf(row, 'objectKind', objectKinds),
  tellerId: text(row, 'tellerId'),
  originId: text(row, 'originId'),
});

/** What was decided, in the columns that every statement on disputes gives. */
export const toStanding = (row: Row) => ({
  status: wordOf(row, 'status', disputeStatuses),
  assignee: textOrNull(row, 'assignee'),
  reasoning: textOrNull(row, 'reasoning'),
});

const toDispute = (row: Row): DisputeRecord => {
  const key = text(row, 'key');
  // A link's key, with `*` or a value's hash in the place of the object.
  const { subject, predicate } = parseLinkKey(key);
  return {
    kind: 'dispute',
    id: disputeId(key),
    key,
    subjectId: subject,
    predicate,
    sides: sidesOf(allListed(row, 'claims', claimParts).map(toDisputedClaim)),
    ...toStanding(row),
    decisions: number(row, 'decisions'),
  };
};

/** The disputes of these keys that stand, or of which something was decided, by key. */
export async function findDisputes(
  database: Database,
  keys: readonly string[],
): Promise<Map<string, DisputeRecord>> {
  const rows = await database.read('disputes-by-key', { keys });
  return new Map(rows.map((row) => [text(row, 'key'), toDispute(row)]));
}

/** In which dispute each of these claims stands, by the claim's id; a claim that none contradicts has none. */
export async function findDisputesOfClaims(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.read('disputes-of-claims', { ids });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'key')]));
}

/** What was decided of each of these disputes, the latest first, by key. */
export async function listDisputeDecisions(
  database: Database,
  keys: readonly string[],
): Promise<Map<string, DisputeDecisionRecord[]>> {
  const rows = await database.read('decisions-of-disputes', { keys });
  const byKey = groupBy(rows, (row) => text(row, 'key'));
  const toDecision = (row: Row): DisputeDecisionRecord => ({
    number: number(row, 'number'),
    at: text(row, 'at'),
    by: text(row, 'by'),
    ...toStanding(row),
  });
  return new Map([...byKey].map(([key, own]) => [key, own.map(toDecision)]));
}

/** Which disputes are asked for; null leaves a property out of account. */
export interface DisputesAsked {
  /** An entity that is subject or object of a claim in it. */
  readonly about: string | null;
  readonly kinds: readonly DisputeKind[] | null;
  readonly statuses: readonly DisputeStatus[] | null;
  readonly assignee: string | null;
}

/** So many are read at once when they are looked through or counted. */
const lookedThrough = 500;

/** The disputes beyond a key, one after the other. What is of another kind is known only when its claims are: it is read and passed by. */
async function* disputesBeyond(
  database: Database,
  { kinds, ...given }: DisputesAsked,
  way: Way,
  from: string,
  limit: number,
): AsyncGenerator<DisputeRecord> {
  let after: string | undefined = from;
  while (after !== undefined) {
    const rows = await database.read('list-disputes', { ...given, after, limit }, { way });
    const keys = rows.map((row) => text(row, 'key'));
    const found = await findDisputes(database, keys);
    for (const dispute of keys.flatMap((key) => found.get(key) ?? []))
      if (kinds === null || kindsOf(dispute.sides).some((kind) => kinds.includes(kind))) yield dispute;
    after = keys.length < limit ? undefined : keys.at(-1);
  }
}

/** A page of the disputes that stand, in the order of their keys: by subject, then by predicate. */
export async function listDisputes(
  database: Database,
  asked: DisputesAsked,
  page: PageArguments,
): Promise<Page<DisputeRecord>> {
  const scope: CursorScope = ['disputes', JSON.stringify(asked)];
  const wanted = rowsToRead(page);
  const rows: { node: DisputeRecord; keys: [string] }[] = [];
  const limit = asked.kinds === null ? wanted : lookedThrough;
  if (wanted > 0)
    for await (const node of disputesBeyond(database, asked, page.way, textKey(scope, page), limit)) {
      rows.push({ node, keys: [node.key] });
      if (rows.length === wanted) break;
    }
  return makePage(rows, page, scope, async () => {
    let count = 0;
    for await (const _ of disputesBeyond(database, asked, 'forward', '', lookedThrough)) count += 1;
    return count;
  });
}
