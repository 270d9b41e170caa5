import type {
  ClaimHitFragment,
  EntityHitFragment,
  SearchEverythingQuery,
} from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';

export const kinds = ['entities', 'claims', 'documents', 'actions'] as const;
/** What a search may be narrowed to. */
export type Kind = (typeof kinds)[number];

/** What a search is narrowed to; null is everything. */
export interface Scope {
  readonly kind: Kind | null;
  /** Id of a type: entities of it, claims with such an end, documents of it. */
  readonly type: string | null;
}

export const everything: Scope = { kind: null, type: null };

/** A text with what matched in it. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly (readonly number[])[];
}

export interface ClaimFinding {
  readonly claim: ClaimHitFragment;
  readonly words: MarkedText | null;
}

export interface DocumentFinding {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
  /** A snippet of its text; null when its name was found. */
  readonly words: MarkedText | null;
}

/** A saved view. */
export interface ViewFinding {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
}

/** What a search found, as far as it may be told. */
export interface Findings {
  readonly entities: readonly EntityHitFragment[];
  readonly claims: readonly ClaimFinding[];
  readonly documents: readonly DocumentFinding[];
  /** Saved views, by their names and captions. */
  readonly views: readonly ViewFinding[];
  /** How many there are in all, shown or not. */
  readonly totals: { readonly entities: number; readonly claims: number };
  /** Claims with these words in the whole graph, under no filter. */
  readonly claimsUnfiltered: number;
  readonly warnings: readonly string[];
}

export const noFindings: Findings = {
  entities: [],
  claims: [],
  documents: [],
  views: [],
  totals: { entities: 0, claims: 0 },
  claimsUnfiltered: 0,
  warnings: [],
};

function toClaims({ claims, passing }: SearchEverythingQuery): readonly ClaimFinding[] {
  const found = wholeRows(claims.edges).flatMap(({ claim, matched, highlights }) =>
    claim == null ? [] : [{ claim, words: { text: matched, spans: highlights } }],
  );
  if (passing === undefined) return found;
  // The order of relevance first; after it those that the search, which looks only so deep, has not listed.
  const words = new Map(found.map((row) => [row.claim.id, row.words]));
  const rows = wholeRows(passing.nodes).map((claim) => ({ claim, words: words.get(claim.id) ?? null }));
  return rows.sort((one, other) => Number(other.words !== null) - Number(one.words !== null));
}

/** A document once, by its text where that was found. A name alone may be that of one that is only cited: those have no graph to open. */
function toDocuments(
  { documents }: SearchEverythingQuery,
  isHeld: (id: string) => boolean,
): readonly DocumentFinding[] {
  const rows = new Map<string, DocumentFinding>();
  for (const { node, field, matched, highlights } of wholeRows(documents.edges)) {
    const words = field === 'TEXTS' ? { text: matched, spans: highlights } : null;
    if (words === null && !isHeld(node.id)) continue;
    const known = rows.get(node.id);
    if (known === undefined || known.words === null) rows.set(node.id, { ...node, words });
  }
  return [...rows.values()];
}

/** What an answer found. `isHeld` tells of a document's id whether its text is here. */
export function toFindings(answer: SearchEverythingQuery, isHeld: (id: string) => boolean): Findings {
  const claimsUnfiltered = answer.claims.totalCount;
  return {
    entities: wholeRows(answer.entities.edges),
    claims: toClaims(answer),
    documents: toDocuments(answer, isHeld),
    views: wholeRows(answer.views.nodes),
    totals: {
      entities: answer.entities.totalCount,
      claims: answer.passing?.totalCount ?? claimsUnfiltered,
    },
    claimsUnfiltered,
    warnings: answer.entities.warnings,
  };
}
