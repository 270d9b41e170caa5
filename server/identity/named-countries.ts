import type { NameForm } from './name-form.ts';

/** The countries that all names of a thing say together, and in which place of the name. */
interface NamedCountries {
  readonly all: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}

const namedCountries = (forms: readonly NameForm[]): NamedCountries => ({
  all: new Set(forms.flatMap(({ countries }) => countries)),
  in: new Set(forms.flatMap(({ inCountries }) => inCountries)),
  of: new Set(forms.flatMap(({ ofCountries }) => ofCountries)),
});

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

/** Whether each has a country that the other lacks. */
const differ = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  ones.size > 0 && others.size > 0 && !isWithin(ones, others) && !isWithin(others, ones);

/** Whether what one says to be in a country, the other may say to be of another: “the Norwegian embassy” and “the embassy in Peru”. */
const mayBeTwoPlaces = (one: NamedCountries, other: NamedCountries): boolean =>
  one.all.size === 1 && other.all.size === 1 && one.in.size !== other.in.size;

/**
 * Whether the names of two bodies say different countries in the same place: the embassies of A and of B in X, those of X in A and in B, that of A in B and
 * of B in A. The names of each count together, so that a short form that both have (“MFA”) does not hide it.
 */
export function sayOtherCountries(ones: readonly NameForm[], others: readonly NameForm[]): boolean {
  const [one, other] = [namedCountries(ones), namedCountries(others)];
  if (differ(one.in, other.in) || differ(one.of, other.of)) return true;
  return differ(one.all, other.all) && !mayBeTwoPlaces(one, other);
}
