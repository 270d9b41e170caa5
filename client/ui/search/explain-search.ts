import { say } from '../../texts/say.ts';
import type { Findings, Scope } from './findings.ts';

/** What a reader may do next; each is a button. */
export type NextStep =
  | { readonly does: 'retry' }
  | { readonly does: 'clear-filter' }
  | { readonly does: 'add-documents' }
  | { readonly does: 'narrow'; readonly scope: Scope }
  | { readonly does: 'show-types'; readonly roots: readonly string[] };

/** Why a search found nothing, or less than there is, and what leads on. */
export interface Remark {
  readonly words: string;
  readonly steps: readonly NextStep[];
}

export interface Searched {
  readonly words: string;
  readonly scope: Scope;
  /** Name of the type that the scope names. */
  readonly typeName: string | null;
  readonly findings: Findings;
  readonly actions: number;
  readonly failure: string | null;
  /** Root types that the legend hides, of all entities that were found; null when one of them is of a type that is drawn. */
  readonly hiddenRoots: readonly string[] | null;
}

const letters = /[\p{L}\p{N}]/gu;
/** Fewer letters are the beginning of too much. */
const lettersEnough = 3;

/** How many rows the scope shows. */
function countShown({ scope, findings, actions }: Searched): number {
  const { entities, claims, documents, views } = findings;
  const counts = {
    entities: entities.length,
    claims: claims.length,
    documents: documents.length,
    actions,
  };
  if (scope.kind !== null) return counts[scope.kind];
  return Object.values(counts).reduce((sum, count) => sum + count, views.length);
}

const noneOf = {
  entities: 'search.noEntity',
  claims: 'search.noClaim',
  documents: 'search.noDocument',
  actions: 'search.noAction',
} as const;

/** Claims that have the words and do not pass the filter of the view. */
function leftOut({ scope, findings }: Searched): Remark | null {
  const { claimsUnfiltered, totals } = findings;
  const isAsked = scope.kind === null || scope.kind === 'claims';
  if (!isAsked || claimsUnfiltered <= totals.claims) return null;
  const words =
    totals.claims === 0
      ? say('search.noneUnderFilter', { count: claimsUnfiltered })
      : say('search.someUnderFilter', { count: claimsUnfiltered, passing: totals.claims });
  return { words, steps: [{ does: 'clear-filter' }] };
}

const narrow = (scope: Scope): NextStep => ({ does: 'narrow', scope });

/** Why words find nothing in a scope. */
function nothing(searched: Searched): Remark {
  const { words, scope, typeName, findings } = searched;
  const { kind, type } = scope;
  if (type !== null) {
    return {
      words: say('search.noneOfType', { kind: kind ?? 'other', type: typeName ?? type, words }),
      steps: [narrow({ kind, type: null })],
    };
  }
  if (kind === null) {
    return {
      words: say('search.nothing', { words }),
      steps: [{ does: 'add-documents' }],
    };
  }
  const isInClaims = kind === 'entities' && findings.totals.claims > 0;
  return {
    words: say(noneOf[kind], { words }),
    steps: [
      narrow({ kind: isInClaims ? 'claims' : null, type: null }),
      ...(kind === 'actions' ? [] : [{ does: 'add-documents' } as const]),
    ],
  };
}

/** Why nothing is listed; of words that are few letters, that there are too few. */
function explainNothing(searched: Searched): readonly Remark[] {
  const { words } = searched;
  const count = words.match(letters)?.length ?? 0;
  if (count === 0) return [{ words: say('search.noLetters'), steps: [] }];
  const short = { words: say('search.isShort', { words }), steps: [] };
  return count < lettersEnough ? [nothing(searched), short] : [nothing(searched)];
}

/** What is to be said beside the list of a search that was answered: nothing when it lists all that there is. */
export function explainSearch(searched: Searched): readonly Remark[] {
  const { failure, words, findings, hiddenRoots, scope } = searched;
  if (failure !== null && scope.kind !== 'actions') return [{ words: failure, steps: [{ does: 'retry' }] }];
  if (words === '') return [];
  const isForEntities = scope.kind === null || scope.kind === 'entities';
  const left = leftOut(searched);
  const remarks = [
    ...(countShown(searched) === 0 ? explainNothing(searched) : []),
    ...(left === null ? [] : [left]),
  ];
  if (isForEntities && hiddenRoots !== null && hiddenRoots.length > 0)
    remarks.push({
      words: say('search.allHidden'),
      steps: [{ does: 'show-types', roots: hiddenRoots }],
    });
  for (const warning of findings.warnings) remarks.push({ words: warning, steps: [] });
  return remarks;
}
