import { dayInterval } from '../../../server/domain/edtf-interval.ts';
import { dayOfNumber } from '../../state/day.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';

/** What `groupByPeriod` reads of a claim. */
export interface TimedClaim {
  readonly time: { readonly edtf: string } | null;
}

export interface Period<Claim> {
  /** A year, several of them (`1992 to 1994`), or null for claims without a date that can be placed. */
  readonly name: string | null;
  readonly claims: readonly Claim[];
}

const yearOf = (day: number): string => edtfWords(dayOfNumber(day).replace(/-\d\d-\d\d$/u, ''));

/** The years in which a time can lie, as a heading; null where it is open at both ends or no date. */
export function periodName(edtf: string): string | null {
  try {
    const { fromDay, toDay } = dayInterval(edtf);
    if (fromDay === null) return toDay === null ? null : say('page.periodUntil', { year: yearOf(toDay) });
    if (toDay === null) return say('page.periodFrom', { year: yearOf(fromDay) });
    const [first, last] = [yearOf(fromDay), yearOf(toDay)];
    return first === last ? first : say('page.period', { first, last });
  } catch {
    return null;
  }
}

/** Claims by the years that they speak of, in the order in which the years first come; those without a date last. */
export function groupByPeriod<Claim extends TimedClaim>(claims: readonly Claim[]): readonly Period<Claim>[] {
  const groups = new Map<string | null, Claim[]>();
  for (const claim of claims) {
    const name = claim.time === null ? null : periodName(claim.time.edtf);
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  const periods = [...groups].map(([name, grouped]) => ({ name, claims: grouped }));
  return [...periods.filter(({ name }) => name !== null), ...periods.filter(({ name }) => name === null)];
}
