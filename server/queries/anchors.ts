import type { Database } from '../db/database.ts';
import type { Blanks } from '../db/statement.ts';
import type { Filter } from '../domain/filter.ts';
import { findPredicate, withSubtypes } from '../ontology/ontology.ts';
import { type FilterParameters, filterParameters } from './filter-parameters.ts';
import { leadFilter } from './identity.ts';
import { number } from './rows.ts';

/** What a question begins from: the values, and the part of the statement that finds claims or entities by one of them. */
export interface Anchor {
  readonly blanks: Pick<Blanks, 'anchor' | 'claims'>;
  readonly anchored: readonly string[] | readonly boolean[];
  /** Further parameters of the part. */
  readonly more?: Record<string, unknown>;
}

/** The one value of an anchor that takes none. */
const once = [''];
/** More claims than this are not sorted to find the entities in them: going through entities in order is quicker then. */
const fewClaims = 5_000;

const allClaims: Anchor = { blanks: { anchor: 'claims-all' }, anchored: once };

const from = (part: string, anchored: Anchor['anchored'] | null, more?: Anchor['more']): Anchor[] =>
  anchored === null
    ? []
    : [{ blanks: { anchor: part }, anchored: distinct(anchored), ...(more ? { more } : {}) }];
const distinct = (values: Anchor['anchored']): string[] | boolean[] => [...new Set<never>(values as never[])];

/** The values of a filter's top-level part as the literals have them: places with what is in them. */
function endsOf(filter: Filter, parameters: FilterParameters): readonly string[] | null {
  if (filter.places === null) return null;
  return parameters.any[0]?.find(({ kind }) => kind === 'ends')?.values ?? [];
}

/**
 * The anchors that a filter offers, the most telling first. Only what stands at the top can be one: it holds in every case.
 * For links and their ends speech acts count too, which are according to any voice that passes something on, in its stance.
 */
function anchorsOf(filter: Filter, parameters: FilterParameters, acts: boolean): Anchor[] {
  const { time, predicates } = filter;
  // Only a time at the top; one within a group, or what must not be, is in some cases alone.
  const days = time && parameters.any[0]?.find(({ kind }) => kind === 'possibly' || kind === 'certainly');
  const isAct = (id: string): boolean => findPredicate(id)?.kind === 'act';
  return [
    ...from('claims-of-documents', filter.documents),
    ...from('claims-of-ends', endsOf(filter, parameters)),
    ...from(acts ? 'claims-of-speakers' : 'claims-of-origins', filter.accordingTo),
    ...from('claims-of-speakers', filter.speakers),
    ...(days && time && time.from !== null ? from('claims-since', once, { fromDay: days.fromDay }) : []),
    ...(days && time && time.from === null ? from('claims-until', once, { toDay: days.toDay }) : []),
    ...(predicates?.some(isAct) ? [] : from('claims-of-predicates', predicates)),
    ...from('claims-of-disputed', filter.disputed ? [true] : null),
    ...from('claims-of-stances', acts ? null : filter.stances),
  ];
}

/** What a statement about the claims that pass a filter is given, and its blanks: the same for all that answer one question. */
export type ClaimQuestion = Awaited<ReturnType<typeof claimQuestion>>;

/** Where to begin when claims are asked for, with the parameters of the filter. */
export async function claimQuestion(database: Database, asked: Filter) {
  const parameters = await filterParameters(database, asked);
  const filter = await leadFilter(database, asked);
  const { blanks, anchored, more } = anchorsOf(filter, parameters, false)[0] ?? allClaims;
  return { given: { ...parameters, ...more, anchored }, blanks: { ...blanks, looks: parameters.looks } };
}

/** Where to begin when entities are asked for: from few claims when a part finds them, else from the entities in their order. */
export async function entityAnchor(
  database: Database,
  asked: Filter,
  parameters: FilterParameters,
): Promise<Anchor> {
  const filter = await leadFilter(database, asked);
  if (filter.documents !== null)
    return { blanks: { anchor: 'entities-of-documents' }, anchored: filter.documents };
  for (const { blanks, anchored, more } of anchorsOf(filter, parameters, true)) {
    const limit = Math.ceil(fewClaims / Math.max(1, anchored.length));
    const [row] = await database.read('count-anchored-claims', { anchored, limit, ...more }, blanks);
    if (row && number(row, 'count') >= fewClaims) continue;
    const claims = blanks.anchor ?? '';
    return { blanks: { anchor: 'entities-of-claims', claims }, anchored, ...(more ? { more } : {}) };
  }
  if (filter.types !== null)
    return { blanks: { anchor: 'entities-of-types' }, anchored: withSubtypes(filter.types) };
  return { blanks: { anchor: 'entities-all' }, anchored: once };
}
