import type { Scope, Stance } from '../domain/bundle.ts';
import type { Filter } from '../domain/filter.ts';
import type { Filter as FilterInput, InputMaybe } from './generated/types.ts';

/** What `capitals` does to a word, undone. */
const lowered = <T extends string>(words: readonly Uppercase<T>[]): T[] =>
  words.map((word) => word.toLowerCase() as T);

/** The filter of the schema, where a part may be absent or null, as the domain has it. */
export function toFilter(input: InputMaybe<FilterInput> | undefined): Filter {
  const { time, stances, scopes, and, or, not } = input ?? {};
  return {
    types: input?.types ?? null,
    predicates: input?.predicates ?? null,
    accordingTo: input?.accordingTo ?? null,
    speakers: input?.speakers ?? null,
    stances: stances ? lowered<Stance>(stances) : null,
    scopes: scopes ? lowered<Scope>(scopes) : null,
    frontier: input?.frontier ?? null,
    disputed: input?.disputed ?? null,
    documents: input?.documents ?? null,
    places: input?.places ?? null,
    text: input?.text ?? null,
    time: time
      ? { from: time.from ?? null, to: time.to ?? null, overlaps: time.overlaps ?? 'POSSIBLY' }
      : null,
    and: and?.map(toFilter) ?? null,
    or: or?.map(toFilter) ?? null,
    not: not ? toFilter(not) : null,
    minOrigins: input?.minOrigins ?? null,
    minTellers: input?.minTellers ?? null,
    asKnownAt: input?.asKnownAt ?? null,
    proposed: input?.proposed ?? null,
  };
}
