import type { Database } from '../db/database.ts';
import { groupBy } from '../domain/group-by.ts';
import { quantityWords } from '../domain/quantity-words.ts';
import { timeWords } from '../domain/time-words.ts';
import { findEntities } from '../queries/entities.ts';
import { findCanonical } from '../queries/identity.ts';
import { listSaid, type SaidRecord } from '../queries/said-of.ts';
import { propertyName } from './properties.ts';
import type { ExtendQuery } from './read-request.ts';

type Cell = { readonly str: string } | { readonly id: string; readonly name: string };

function valueWords({ value }: SaidRecord): string {
  switch (value.kind) {
    case 'other':
      return value.name;
    case 'quantity':
      return quantityWords(value);
    case 'time':
      return timeWords({ edtf: value.edtf, basis: value.basis });
    case 'text':
      return `“${value.text}”`;
  }
}

/** Who says so, in one bracket: a cell never passes off as so what somebody says. */
export function attribution({ origins, originNames, denied, disputed }: Omit<SaidRecord, 'value'>): string {
  const more = origins - originNames.length;
  const names = [...originNames, ...(more > 0 ? [`${more} more`] : [])];
  const last = names.pop() ?? '';
  const who = names.length > 0 ? `${names.join(', ')} and ${last}` : last;
  return [
    `according to ${who}; ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
    ...(denied > 0 ? [`denied by ${denied}`] : []),
    ...(disputed ? ['disputed'] : []),
  ].join('; ');
}

function toCell(said: SaidRecord): Cell {
  const words = `${valueWords(said)} (${attribution(said)})`;
  return said.value.kind === 'other' ? { id: said.value.id, name: words } : { str: words };
}

/** The answer to a data extension: for each entity what is recorded of it, and what is said of it with who says so. */
export async function answerExtend(database: Database, { ids, properties }: ExtendQuery) {
  const canonical = await findCanonical(database, [...new Set(ids)]);
  const lead = (id: string): string => canonical.get(id) ?? id;
  const leads = [...new Set(ids.map(lead))];
  const predicatesOf = (inverse: boolean): string[] =>
    properties.flatMap(({ property }) =>
      property.kind === 'said' && property.isInverse === inverse ? [property.predicate.id] : [],
    );
  const [said, entities] = await Promise.all([
    listSaid(database, leads, predicatesOf(false), predicatesOf(true)),
    findEntities(database, leads),
  ]);
  const bySaid = groupBy(said, ({ entityId, predicate, out }) => `${out ? '' : '^'}${predicate} ${entityId}`);
  const cells = (id: string, { id: pid, property }: ExtendQuery['properties'][number]): Cell[] => {
    if (property.kind === 'said') return (bySaid.get(`${pid} ${lead(id)}`) ?? []).map(toCell);
    const entity = entities.get(lead(id));
    if (property.kind === 'names') return (entity?.recordedNames ?? []).map(({ text }) => ({ str: text }));
    return (entity?.identifiers ?? [])
      .filter(({ scheme }) => scheme === property.scheme)
      .map(({ value }) => ({ str: value }));
  };
  return {
    meta: properties.map(({ id, property }) => ({ id, name: propertyName(property) })),
    rows: Object.fromEntries(
      ids.map((id) => [id, Object.fromEntries(properties.map((one) => [one.id, cells(id, one)]))]),
    ),
  };
}
