import { useMemo, useState } from 'react';
import type { SearchEverythingQueryVariables } from '../../api/generated/graphql.ts';
import { searchEverything } from '../../api/search-everything.ts';
import type { State } from '../../state/state.ts';
import { useSelect } from '../../state/store.ts';
import { isEmptyFilter, toFilterInput, type ViewFilter } from '../../state/view.ts';
import { everything, type Findings, noFindings, type Scope, toFindings } from './findings.ts';
import { useLateAnswer } from './use-late-answer.ts';

/** Rows of a section among the others, and when it is alone. */
const rowsOf = { entities: [8, 50], claims: [5, 30], documents: [4, 20] } as const;

export interface TypeFacet {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface Search {
  readonly findings: Findings;
  /** Types of all entities found, whatever type the search is narrowed to. */
  readonly facets: readonly TypeFacet[];
  /** The words that the findings answer; while the next answer is on its way those before, null when there was none. */
  readonly answered: string | null;
  readonly isCurrent: boolean;
  readonly failure: string | null;
  retry(): void;
}

function toVariables(query: string, scope: Scope, filter: ViewFilter): SearchEverythingQueryVariables {
  const rows = (kind: keyof typeof rowsOf): number => rowsOf[kind][scope.kind === kind ? 1 : 0];
  const types = scope.type === null ? null : [scope.type];
  return {
    query,
    types,
    entities: rows('entities'),
    claims: rows('claims'),
    documents: rows('documents'),
    documentTypes: types ?? ['document'],
    isFiltering: !isEmptyFilter(filter),
    passing: { ...toFilterInput(filter), text: query, ...(types === null ? {} : { types }) },
    frontier: filter.frontier,
  };
}

const heldIn = ({ data }: State) => data.start?.documents;

/** What words find in a scope, under the filter of the view. */
export function useFindings(query: string, scope: Scope): Search {
  const filter = useSelect((state) => state.view.filter);
  const held = useSelect(heldIn);
  const [attempt, setAttempt] = useState(0);
  const wanted = query === '' ? null : toVariables(query, scope, filter);
  const answer = useLateAnswer(searchEverything, wanted, attempt);
  // Of every type; the same question as before the search was narrowed, and so answered already.
  const wide = useLateAnswer(
    searchEverything,
    scope.type === null || query === '' ? null : toVariables(query, everything, filter),
    attempt,
  );
  const data = answer?.data ?? null;
  const findings = useMemo(
    () =>
      data === null ? noFindings : toFindings(data, (id) => held?.some((row) => row.id === id) === true),
    [data, held],
  );
  const faceted = (scope.type === null ? answer : wide)?.data?.entities.facets ?? [];
  return {
    findings,
    facets: faceted.map(({ type, count }) => ({ ...type, count })),
    answered: answer?.variables.query ?? null,
    isCurrent: answer !== null && JSON.stringify(answer.variables) === JSON.stringify(wanted),
    failure: answer?.failure ?? null,
    retry: () => setAttempt(attempt + 1),
  };
}
