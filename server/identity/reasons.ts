import type { Comparison } from './compare-things.ts';
import { hasMoreThanName } from './score.ts';

/** What can speak for or against two things being one. */
export const reasonKinds = [
  'SAME_NAME',
  'LIKE_NAME',
  'SAME_SOUND',
  'ACRONYM',
  'KNOWN_ALIAS',
  'SAME_TYPE',
  'SAME_COUNTRY',
  'SHARED_NEIGHBOURS',
  'DATES_OVERLAP',
  'SAME_IDENTIFIER',
  'NAMES_DIFFER',
  'TELLING_WORD',
  'COUNTRIES_SWAPPED',
  'OTHER_COUNTRY',
  'OTHER_TYPE',
  'NO_SHARED_NEIGHBOUR',
  'DATES_APART',
  'OTHER_IDENTIFIER',
  'KNOWN_APART',
  'NAME_ALONE',
] as const;

export interface Reason {
  readonly kind: (typeof reasonKinds)[number];
  readonly speaksFor: boolean;
  /** What it rests on: names, countries (ISO 3166-1), ids of neighbours, schemes of identifiers. */
  readonly values: readonly string[];
}

const mostValues = 5;

/** Why two things could be one and why not, those that speak for it first. */
export function reasonsOf(comparison: Comparison, type: string): Reason[] {
  const { names } = comparison;
  const both = [names.one.text, names.other.text];
  const reasons: Reason[] = [];
  const add = (
    holds: boolean,
    kind: Reason['kind'],
    speaksFor: boolean,
    values: readonly string[] = [],
  ): void => {
    if (holds) reasons.push({ kind, speaksFor, values: values.slice(0, mostValues) });
  };
  const isLike = names.least >= 0.8 || names.letters >= 0.8;
  add(comparison.sameIds.length > 0, 'SAME_IDENTIFIER', true, comparison.sameIds);
  add(names.equal, 'SAME_NAME', true, both);
  add(!names.equal && names.acronym, 'ACRONYM', true, both);
  add(!names.equal && !names.acronym && isLike, 'LIKE_NAME', true, both);
  add(!names.equal && !names.acronym && !isLike && names.sound >= 0.8, 'SAME_SOUND', true, both);
  add(comparison.sameKnown.length > 0, 'KNOWN_ALIAS', true, comparison.sameKnown);
  add(comparison.sharedCountries.length > 0, 'SAME_COUNTRY', true, comparison.sharedCountries);
  add(comparison.sharedNeighbours.length > 0, 'SHARED_NEIGHBOURS', true, comparison.sharedNeighbours);
  add(comparison.days === 'overlap', 'DATES_OVERLAP', true);
  add(comparison.type === 'same', 'SAME_TYPE', true, [type]);
  add(comparison.otherIds.length > 0, 'OTHER_IDENTIFIER', false, comparison.otherIds);
  add(names.swapped, 'COUNTRIES_SWAPPED', false, both);
  add(comparison.otherCountries || names.otherCountries || comparison.otherBody, 'OTHER_COUNTRY', false, [
    ...names.one.countries,
    ...names.other.countries,
  ]);
  add(names.apart, 'TELLING_WORD', false, both);
  add(names.contradicts && !names.apart && !names.otherCountries, 'NAMES_DIFFER', false, both);
  add(comparison.otherKnown, 'KNOWN_APART', false);
  add(comparison.type === 'root' || comparison.type === 'other', 'OTHER_TYPE', false);
  add(comparison.otherCompany, 'NO_SHARED_NEIGHBOUR', false);
  add(comparison.days === 'apart', 'DATES_APART', false);
  add(!hasMoreThanName(comparison, type), 'NAME_ALONE', false, both);
  return reasons;
}
