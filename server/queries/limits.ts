import { AttestError } from '../domain/errors.ts';

/** Rows in a page when a question does not say. */
export const usualPage = 50;

/** Ceilings of what one question may ask for; each error names the one that was passed. */
export const ceilings = {
  first: 200,
  ids: 200,
  expandedIds: 50,
  neighbourhoodIds: 2_000,
  neighbourhoodDepth: 3,
  neighbourhoodLimit: 2_000,
  pictureEntities: 20_000,
  maxHops: 8,
  pathsLimit: 50,
  pathsTimeBudget: 10_000,
  filterValues: 200,
  entitiesInPlaces: 2_000,
  searchDepth: 1_000,
  originTreeNodes: 1_000,
  originTreeClaims: 10_000,
  comparedClaims: 20_000,
  claimsNamed: 50,
  lineageDocuments: 60,
  speakers: 500,
} as const;

/** From how many links an entity is a hub: it is looked for from the other end of its links. */
export const hubDegree = 1_000;

/**
 * A count that a caller gave, when it is allowed.
 * @throws AttestError BAD_INPUT below `least`, TOO_LARGE above `most`; both name the argument.
 */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value < least)
    throw new AttestError('BAD_INPUT', `${argument} must be at least ${least}, not ${value}.`, { argument });
  if (value > most) {
    throw new AttestError('TOO_LARGE', `${argument} may be at most ${most}, not ${value}.`, {
      argument,
      ceiling: most,
    });
  }
  return value;
}

/** @throws AttestError TOO_LARGE when a list is longer than its ceiling. */
export function listWithin<T>(argument: string, values: readonly T[], most: number): readonly T[] {
  within(`The number of ${argument}`, values.length, 0, most);
  return values;
}
