import type { Filter } from '../domain/filter.ts';
import type { Filter as FilterInput, InputMaybe } from './generated/types.ts';

/** The filter of the schema, where a part may be absent or null, as the domain has it. */
export function toFilter(input: InputMaybe<FilterInput> | undefined): Filter {
  return {
    types: input?.types ?? null,
    predicates: input?.predicates ?? null,
    accordingTo: input?.accordingTo ?? null,
    frontier: input?.frontier ?? null,
    minOrigins: input?.minOrigins ?? null,
    disputed: input?.disputed ?? null,
    time: input?.time ? { from: input.time.from ?? null, to: input.time.to ?? null } : null,
    documents: input?.documents ?? null,
  };
}

/** Page arguments; the schema's defaults are filled in by then. */
export const toPage = (
  page: { first?: InputMaybe<number>; after?: InputMaybe<string> },
  otherwise: number,
) => ({
  first: page.first ?? otherwise,
  after: page.after ?? null,
});
