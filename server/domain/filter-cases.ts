import { AttestError } from './errors.ts';
import { type Filter, filtersWithin, givenParts } from './filter.ts';

/** One thing that is asked of a claim, or that it must not be. */
export interface Literal {
  readonly part: keyof Filter;
  readonly wanted: boolean;
  readonly filter: Filter;
}

/** How deep and, or and not may stand within each other. */
export const deepestGroup = 3;
/** How many cases a filter may come to when and, or and not are multiplied out. */
export const mostCases = 64;

const wholeOnly: readonly (keyof Filter)[] = ['minOrigins', 'minTellers', 'asKnownAt', 'proposed'];

/**
 * Checks how and, or and not are nested.
 * @throws AttestError BAD_INPUT or TOO_LARGE that names the place.
 */
export function checkGroups(filter: Filter, place = 'filter', depth = 0): void {
  if (depth > deepestGroup) {
    throw new AttestError(
      'TOO_LARGE',
      `${place}: and, or and not may stand ${deepestGroup} deep within each other.`,
      {
        argument: place,
        ceiling: deepestGroup,
      },
    );
  }
  const misplaced = depth === 0 ? undefined : wholeOnly.find((part) => filter[part] !== null);
  if (misplaced !== undefined) {
    throw new AttestError(
      'BAD_INPUT',
      `${place}.${misplaced}: it is about the filter as a whole and can only stand at the top.`,
      { argument: `${place}.${misplaced}` },
    );
  }
  for (const [at, one] of (filter.and ?? []).entries()) checkGroups(one, `${place}.and[${at}]`, depth + 1);
  for (const [at, one] of (filter.or ?? []).entries()) checkGroups(one, `${place}.or[${at}]`, depth + 1);
  if (filter.not) checkGroups(filter.not, `${place}.not`, depth + 1);
}

const tooMany = (): AttestError =>
  new AttestError('TOO_LARGE', `filter: and, or and not come to more than ${mostCases} cases.`, {
    argument: 'filter',
    ceiling: mostCases,
  });

/** All combinations of one case of each. */
function product(parts: readonly (readonly Literal[][])[]): Literal[][] {
  let cases: Literal[][] = [[]];
  for (const part of parts) {
    if (cases.length * part.length > mostCases) throw tooMany();
    cases = cases.flatMap((one) => part.map((other) => [...one, ...other]));
  }
  return cases;
}

function union(parts: readonly (readonly Literal[][])[]): Literal[][] {
  const cases = parts.flat();
  if (cases.length > mostCases) throw tooMany();
  return cases;
}

/**
 * A filter as cases (its disjunctive normal form): a claim passes when everything of one case is so. No case: nothing passes;
 * an empty case: everything does. `minOrigins`, `minTellers`, `asKnownAt` and `proposed` are about the whole and in no case.
 * @throws AttestError TOO_LARGE when there are more than `mostCases`
 */
export function casesOf(filter: Filter, wanted = true): Literal[][] {
  const single = givenParts(filter)
    .filter((part) => !wholeOnly.includes(part))
    .map((part) => [[{ part, wanted, filter }]]);
  const every = [
    ...single,
    ...(filter.and ?? []).map((one) => casesOf(one, wanted)),
    ...(filter.or ? [(wanted ? union : product)(filter.or.map((one) => casesOf(one, wanted)))] : []),
    ...(filter.not ? [casesOf(filter.not, !wanted)] : []),
  ];
  return wanted ? product(every) : union(every);
}

/** Every filter in the tree, the outermost first. */
export const everyFilter = (filter: Filter): Filter[] => [
  filter,
  ...filtersWithin(filter).flatMap(everyFilter),
];
