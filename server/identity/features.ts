import { isA } from '../ontology/ontology.ts';
import type { Comparison } from './compare-things.ts';

/** What the score is learned from, in this order. Each runs from 0 to 1. */
export const featureNames = [
  'always',
  'equal',
  'least',
  'most',
  'letters',
  'sound',
  'acronym',
  'contradicts',
  'apart',
  'swapped',
  'otherCountriesInName',
  'countryInName',
  'sameType',
  'rootOnly',
  'otherRoot',
  'sameCountry',
  'otherCountry',
  'company',
  'otherCompany',
  'daysOverlap',
  'daysApart',
  'sameKnown',
  'otherKnown',
  'likeWithCompany',
  'likeInCountry',
  'unlike',
  'alike',
  'equalInCountry',
  'bodyInCountry',
  'bodyUnlike',
  'onceEqual',
  'onceAlike',
  'unlikeWithCompany',
  'saysTheSame',
  'saysTheSameInCountry',
  'saysTheSameTwoCountries',
  'alikeInCountryAlone',
  'soundInCountry',
  'alikeWithCompany',
  'alikeOtherCompany',
  'alikeOtherCountry',
  'unlikeBody',
] as const;

/** Kinds of which the world has one under a name: there a full name is more than a name. */
export const namedOnce: readonly string[] = ['country', 'international-organization'];
/** Kinds of which a country has one under a name. */
const namedOnceInCountry = (type: string): boolean => type === 'region' || isA(type, 'government-body');

/** A comparison as numbers. `type` is the type of one of the two. */
export function featuresOf(comparison: Comparison, type: string): number[] {
  const { names } = comparison;
  const like = Math.max(names.equal || names.acronym ? 1 : 0, (names.least + names.sound) / 2);
  const on = (fact: boolean): number => (fact ? 1 : 0);
  const body = on(namedOnceInCountry(type));
  const says = on(names.least > 0.95);
  const countries = Math.min(names.one.countries.length, names.other.countries.length);
  const sameCountry = on(comparison.sharedCountries.length > 0);
  return [
    1,
    on(names.equal),
    names.least,
    names.most,
    names.letters,
    names.sound,
    on(names.acronym),
    on(names.contradicts),
    on(names.apart),
    on(names.swapped),
    on(names.otherCountries),
    on(names.one.countries.length > 0 && !names.otherCountries && names.other.countries.length > 0),
    on(comparison.type === 'same'),
    on(comparison.type === 'root'),
    on(comparison.type === 'other'),
    sameCountry,
    on(comparison.otherCountries),
    comparison.company,
    on(comparison.otherCompany),
    on(comparison.days === 'overlap'),
    on(comparison.days === 'apart'),
    on(comparison.sameKnown.length > 0),
    on(comparison.otherKnown),
    like * comparison.company,
    like * sameCountry,
    Math.max(0, 0.75 - like) / 0.75,
    like ** 4,
    on(names.equal) * sameCountry,
    body * sameCountry * like ** 4,
    body * (1 - like),
    on(namedOnce.includes(type)) * on(names.equal),
    on(namedOnce.includes(type)) * like ** 4,
    comparison.company * Math.max(0, 0.7 - like),
    says,
    says * sameCountry * body,
    says * on(countries > 1 && !names.swapped && !names.otherCountries),
    like ** 4 * sameCountry * on(!comparison.otherCompany && comparison.company < 0.1),
    names.sound ** 4 * sameCountry,
    like ** 4 * comparison.company,
    like ** 4 * on(comparison.otherCompany),
    like ** 4 * on(comparison.otherCountries),
    body * (1 - says),
  ];
}
