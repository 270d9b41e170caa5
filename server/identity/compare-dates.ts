import type { Days, ThingDate } from './thing.ts';

/** For each moment all days that are said of it: who says another date is not taken to be wrong. */
export type DatesOfThing = ReadonlyMap<ThingDate['moment'], Days>;

/** Dates that are no further from each other than a year do not tell two things apart. */
const apartDays = 366;

export function datesOfThing(dates: readonly ThingDate[]): DatesOfThing {
  const all = new Map<ThingDate['moment'], Days>();
  for (const { moment, days } of dates) {
    const [from, to] = all.get(moment) ?? days;
    all.set(moment, [Math.min(from, days[0]), Math.max(to, days[1])]);
  }
  return all;
}

const isLongBefore = (one: Days, other: Days): boolean => one[1] + apartDays < other[0];

/** Whether one had ended long before the other began: their dates are of different moments, and rule out each other nevertheless. */
function endedBefore(one: DatesOfThing, other: DatesOfThing): boolean {
  const [end, start] = [one.get('end'), other.get('start')];
  return end !== undefined && start !== undefined && isLongBefore(end, start);
}

/** How the dates of two things compare, moment by moment; null when nothing is known of both. */
export function compareDates(one: DatesOfThing, other: DatesOfThing): 'overlap' | 'apart' | null {
  if (endedBefore(one, other) || endedBefore(other, one)) return 'apart';
  let found: 'overlap' | null = null;
  for (const [moment, days] of one) {
    const theirs = other.get(moment);
    if (theirs === undefined) continue;
    if (isLongBefore(days, theirs) || isLongBefore(theirs, days)) return 'apart';
    found = 'overlap';
  }
  return found;
}
