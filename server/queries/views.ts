import type { Database } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import type { MissingRecord, ShownName } from '../domain/view-file.ts';
import { filterParameters } from './filter-parameters.ts';
import { linksIn, loadPicture } from './picture.ts';
import { flag, number, numberOrNull, text, textOrNull, wordOf } from './rows.ts';

/** What of these things is no longer there, in the order in which they are named. */
export async function listMissing(database: Database, names: readonly ShownName[]): Promise<MissingRecord[]> {
  const idsOf = (kind: ShownName['kind']): string[] =>
    names.filter((name) => name.kind === kind).map(({ id }) => id);
  const rows = await database.read('missing-of-names', {
    entities: idsOf('entity'),
    documents: idsOf('document'),
  });
  const gone = new Map(
    rows.map((row) => {
      const kind = wordOf(row, 'kind', ['ENTITY', 'DOCUMENT'] as const);
      return [`${kind} ${text(row, 'id')}`, { kind, withdrawnAt: textOrNull(row, 'withdrawnAt') }];
    }),
  );
  return names.flatMap(({ kind, id, name }) => {
    const found = gone.get(`${kind.toUpperCase()} ${id}`);
    return found === undefined ? [] : [{ ...found, id, name }];
  });
}

/** How many changes after one touched some of these entities; null when not all of them are kept. */
export async function countChanges(
  database: Database,
  seq: number,
  ids: readonly string[],
): Promise<number | null> {
  const [row] = await database.read('count-changes-of', { seq, ids });
  const oldest = row ? numberOrNull(row, 'oldest') : null;
  if (!row || (oldest !== null && oldest > seq + 1)) return null;
  return number(row, 'count');
}

/** A claim behind a picture. */
export interface ShownClaim {
  readonly id: string;
  /** As of now. */
  readonly disputed: boolean;
  readonly disputeKey: string;
}

/** The claims behind the links between some entities under a filter; null when there are more than `most`. */
export async function listShownClaims(
  database: Database,
  ids: readonly string[],
  filter: Filter,
  most: number,
): Promise<readonly ShownClaim[] | null> {
  const links = await linksIn(database, await loadPicture(database, { documents: [], ids, filter }));
  const parameters = await filterParameters(database, filter);
  const keys = links.map(({ link }) => link.key);
  const rows = await database.read(
    'claims-behind-links',
    { keys, most: most + 1, ...parameters },
    { looks: parameters.looks },
  );
  if (rows.length > most) return null;
  return rows.map((row) => ({
    id: text(row, 'id'),
    disputed: flag(row, 'disputed'),
    disputeKey: text(row, 'disputeKey'),
  }));
}
