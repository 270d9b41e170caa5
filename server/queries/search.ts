import type { Database, Row } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { luceneQueries } from '../domain/lucene.ts';
import { readQuery, type SearchMode, type SearchQuery } from '../domain/search-query.ts';
import { findEntityType, withSubtypes } from '../ontology/ontology.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { checkKnown } from './filter-parameters.ts';
import { ceilings } from './limits.ts';
import { type Page, type PageArguments, readNode } from './page.ts';
import { number } from './rows.ts';
import { countFacets, type FacetRecord } from './search-facets.ts';
import { type Found, type Searched, type SearchField, searchSources } from './search-sources.ts';

export interface SearchHit extends Found {
  readonly cursor: string;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
}

/** A hit with its place, which a damaged hit has too. */
interface Placed {
  readonly cursor: string;
  readonly hit: SearchHit;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly pageInfo: Page<SearchHit>['pageInfo'];
  readonly warnings: readonly string[];
  /** Counted when called. */
  readonly totalCount: () => Promise<number>;
  readonly facets: () => Promise<readonly FacetRecord[]>;
}

export interface SearchArguments {
  readonly query: string;
  readonly in: readonly SearchField[];
  readonly types: readonly string[] | null;
  readonly mode: SearchMode;
}

/** A place in the ranking: first all that match strictly, then all that a typing error explains; in each, a place per source. */
interface Place {
  readonly tier: number;
  readonly positions: readonly number[];
  readonly depth: number;
}

/** How many of the best hits each source ranks: one more than may be asked for. */
const window = ceilings.searchDepth + 1;

const tiers = ['strict', 'loose'] as const;
const start = (sources: readonly unknown[]): Place => ({
  tier: 0,
  positions: sources.map(() => 0),
  depth: 0,
});

const toKeys = ({ tier, depth, positions }: Place): number[] => [tier, depth, ...positions];

function readPlace(scope: readonly unknown[], after: string | null, sources: readonly unknown[]): Place {
  if (after === null) return start(sources);
  const [tier = 0, depth = 0, ...positions] = decodeCursor(scope, after).map(Number);
  if (depth >= ceilings.searchDepth) {
    throw new AttestError(
      'TOO_LARGE',
      `A search goes at most ${ceilings.searchDepth} hits deep. Ask for more words or fewer types.`,
      { argument: 'after', ceiling: ceilings.searchDepth },
    );
  }
  return { tier, depth, positions };
}

interface Candidate {
  readonly at: number;
  readonly row: Row;
  readonly score: number;
}

/** The rows of all sources at a place, best first; each source's own order is kept. */
async function readCandidates(
  database: Database,
  searched: readonly Searched[],
  { tier, positions }: Place,
  limit: number,
): Promise<{ candidates: Candidate[]; isLast: boolean }> {
  const lists = await Promise.all(
    searched.map(async ({ source, queries }, at): Promise<Candidate[]> => {
      const query = queries[tiers[tier] ?? 'strict'];
      if (query === null) return [];
      const rows = await source.read(database, { query, window, skip: positions[at] ?? 0, limit });
      return rows.map((row) => ({ at, row, score: number(row, 'score') * source.weight }));
    }),
  );
  const candidates = lists.flat().sort((a, b) => b.score - a.score || a.at - b.at);
  return { candidates, isLast: lists.every((list) => list.length < limit) };
}

async function readHits(
  database: Database,
  query: SearchQuery,
  searched: readonly Searched[],
  scope: readonly unknown[],
  from: Place,
  wanted: number,
): Promise<Placed[]> {
  const hits: Placed[] = [];
  let place = from;
  while (hits.length < wanted && place.tier < tiers.length) {
    const { candidates, isLast } = await readCandidates(database, searched, place, wanted - hits.length);
    for (const { at, row, score } of candidates) {
      if (hits.length === wanted) return hits;
      const found = readNode(() => searched[at]?.source.show(row, query) ?? null);
      place = {
        tier: place.tier,
        depth: place.depth + (found ? 1 : 0),
        positions: place.positions.map((position, index) => (index === at ? position + 1 : position)),
      };
      if (found === null) continue;
      const cursor = encodeCursor(scope, toKeys(place));
      // A damaged row's error stands for its hit, as readNode has it.
      hits.push({ cursor, hit: found instanceof Error ? (found as never) : { ...found, score, cursor } });
    }
    if (isLast) place = { ...start(searched), tier: place.tier + 1, depth: place.depth };
  }
  return hits;
}

/**
 * Entities by their names, claims by the words they rest on, documents by their text, best first: those that have every word before
 * those that a typing error explains. A query without words gives an empty page and asks nothing.
 * @throws AttestError BAD_INPUT for an unknown type or a cursor of another search, TOO_LARGE beyond `ceilings.searchDepth` hits
 */
export async function search(
  database: Database,
  { query: input, in: fields, types: wantedTypes, mode }: SearchArguments,
  page: PageArguments,
): Promise<SearchPage> {
  const scope = ['search', input, [...fields].sort(), wantedTypes, mode];
  const first = page.size;
  checkKnown('types', wantedTypes, findEntityType);
  const types = withSubtypes(wantedTypes ?? []);
  const sources = searchSources.filter(({ field }) => fields.includes(field));
  const from = readPlace(scope, page.cursor, sources);
  const query = readQuery(input, mode);
  const searched = sources.flatMap((source): Searched[] => {
    const queries = luceneQueries(query, {
      field: source.keyField,
      names: source.field === 'NAMES',
      typeFields: source.typeFields,
      types: wantedTypes === null ? null : types,
    });
    return queries === null || wantedTypes?.length === 0 ? [] : [{ source, queries }];
  });
  const size = Math.min(first, ceilings.searchDepth - from.depth);
  const hits = searched.length === 0 ? [] : await readHits(database, query, searched, scope, from, size + 1);
  let counted: ReturnType<typeof countFacets> | undefined;
  const count = () => {
    counted ??= countFacets(database, searched);
    return counted;
  };
  const kept = hits.slice(0, size);
  return {
    hits: kept.map(({ hit }) => hit),
    pageInfo: {
      hasNextPage: hits.length > size,
      hasPreviousPage: page.cursor !== null,
      startCursor: kept[0]?.cursor ?? null,
      endCursor: kept.at(-1)?.cursor ?? null,
    },
    warnings: query.warnings,
    totalCount: async () => (await count()).total,
    facets: async () => (await count()).facets,
  };
}
