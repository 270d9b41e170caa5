import type { Database } from '../db/database.ts';
import type { ValueRecord } from '../domain/records.ts';
import { toObject } from './claims.ts';
import { flag, map, number, text, textOrNull, texts } from './rows.ts';

/** What is said of an entity by a predicate, with who says so. */
export interface SaidRecord {
  readonly entityId: string;
  readonly predicate: string;
  /** Whether the entity is the subject. */
  readonly out: boolean;
  readonly value:
    | { readonly kind: 'other'; readonly id: string; readonly name: string }
    | Exclude<ValueRecord, { kind: 'reference' }>;
  /** How many last voices affirm it, and the names of the first of them. */
  readonly origins: number;
  readonly originNames: readonly string[];
  /** How many last voices say that it is not so. */
  readonly denied: number;
  readonly disputed: boolean;
}

/** Contents of one predicate of one entity: those that most say. */
const most = 50;
const mostNamed = 3;

/** What live claims say of these entities, by predicates of which they are the subject and by others of which they are the object. */
export async function listSaid(
  database: Database,
  ids: readonly string[],
  predicatesOut: readonly string[],
  predicatesIn: readonly string[],
): Promise<SaidRecord[]> {
  const rows = await database.read('said-of-entities', { ids, predicatesOut, predicatesIn, most, mostNamed });
  return rows.flatMap((row) => {
    const otherId = textOrNull(row, 'otherId');
    const value =
      otherId === null
        ? toObject(row, map(row, 'value'))
        : ({ kind: 'other', id: otherId, name: text(row, 'otherName') } as const);
    if (value.kind === 'reference') return [];
    return {
      entityId: text(row, 'entityId'),
      predicate: text(row, 'predicate'),
      out: flag(row, 'out'),
      value,
      origins: number(row, 'origins'),
      originNames: texts(row, 'originNames'),
      denied: number(row, 'denied'),
      disputed: flag(row, 'disputed'),
    };
  });
}
