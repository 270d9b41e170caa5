import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber, numberOfDay } from '../../client/state/day.ts';
import { readTimeline } from '../../client/state/keep-timeline.ts';
import { daysWords, toTimeChoice } from '../../client/state/time-choice.ts';
import { axisOf, dayAt, grainOf, stepDay, ticksOf, xOf } from '../../client/ui/timeline/axis.ts';
import { groupMarks, placeSpan, stackRows } from '../../client/ui/timeline/place-marks.ts';
import { readDay } from '../../client/ui/timeline/read-day.ts';
import { coreOf, overlaps, type Span, spanOf } from '../../client/ui/timeline/span.ts';

const none = { from: null, to: null };
const dayNumber = fc.integer({ min: -1_000_000, max: 1_000_000 });
const dayText = dayNumber.map(dayOfNumber);
const monthText = dayText.map((text) => text.slice(0, -3));
const yearText = dayText.map((text) => text.slice(0, -6));
const instant = fc
  .tuple(fc.oneof(dayText, monthText, yearText), fc.constantFrom('', '~', '?', '%'))
  .map((parts) => parts.join(''));
const interval = fc
  .tuple(fc.oneof(instant, fc.constant('..')), fc.oneof(instant, fc.constant('..')))
  .map((ends) => ends.join('/'));
const span: fc.Arbitrary<Span> = fc
  .oneof(instant, interval)
  .map(spanOf)
  .filter((one) => one !== null && (one.from ?? -1e9) <= (one.to ?? 1e9))
  // Filtered by the line before, which the types do not see.
  .map((one) => one as Span);
const width = fc.integer({ min: 60, max: 3000 });
/** Spans and an axis made for them. */
const drawn = fc
  .tuple(fc.array(span, { minLength: 1, maxLength: 12 }), width)
  .map(([spans, pixels]) => ({ spans, axis: axisOf(spans, none, pixels) }));
const days = fc.record({ from: fc.option(dayNumber), to: fc.option(dayNumber) });

describe('days', () => {
  test('come back from their numbers, in every year', () => {
    fc.assert(fc.property(dayNumber, (day) => numberOfDay(dayOfNumber(day)) === day));
    expect(['1970-01-01', '1992-02-26', '0044-03-15', '-0043-03-15'].map(numberOfDay)).toEqual([
      0, 8091, -703_383, -735_160,
    ]);
  });

  test('that the calendar has not are none', () => {
    expect(['2023-02-29', '1992-13-01', '1992', '-0000-01-01', 'spring'].map(numberOfDay)).toEqual(
      Array(5).fill(null),
    );
  });

  test('are typed as a year, a month or a day', () => {
    expect(readDay('1992', 'first')).toBe('1992-01-01');
    expect(readDay('1992', 'last')).toBe('1992-12-31');
    expect(readDay('1992-02', 'last')).toBe('1992-02-29');
    expect(readDay('1992-02-26', 'first')).toBe('1992-02-26');
    expect(['1992-02-31', 'last year', '..', '1992/1993'].map((text) => readDay(text, 'first'))).toEqual(
      Array(4).fill(null),
    );
  });

  test('are chosen only when they end after they begin', () => {
    expect(toTimeChoice(null, null, 'POSSIBLY')).toBeNull();
    expect(toTimeChoice('1992-03-01', '1992-02-26', 'POSSIBLY')).toBeNull();
    const open = { from: null, to: '1992-03-01', overlaps: 'CERTAINLY' as const };
    expect(toTimeChoice(null, '1992-03-01', 'CERTAINLY')).toEqual(open);
    expect(daysWords(open)).toBe('until 1 March 1992');
    expect(daysWords({ from: '1992-03-01', to: '1992-03-01' })).toBe('on 1 March 1992');
  });
});

describe('a date', () => {
  test('is sure only of what its text is sure of', () => {
    const cores = ['1992-02-26', '1992', '2004-06/2006-08', '2024-02-26~', '1992-02-26/..'].map((edtf) => {
      const read = spanOf(edtf);
      const core = read && coreOf(read);
      return core && [dayOfNumber(core.from), dayOfNumber(core.to)];
    });
    expect(cores).toEqual([['1992-02-26', '1992-02-26'], null, ['2004-06-30', '2006-08-01'], null, null]);
  });

  test('that cannot be read is none', () => {
    expect(spanOf('last spring')).toBeNull();
  });

  test('that certainly falls within possibly does', () => {
    fc.assert(
      fc.property(span, days, (date, chosen) => {
        if (overlaps(date, chosen, 'CERTAINLY')) expect(overlaps(date, chosen, 'POSSIBLY')).toBe(true);
      }),
    );
  });

  test('counts wherever it overlaps, not where it starts', () => {
    const read = spanOf('2017/2020');
    const middle = { from: numberOfDay('2018-05-01'), to: numberOfDay('2018-06-01') };
    expect(read && overlaps(read, middle, 'CERTAINLY')).toBe(true);
  });
});

describe('marks', () => {
  test('lie within the axis, and what is sure within what is possible', () => {
    fc.assert(
      fc.property(drawn, ({ spans, axis }) => {
        if (axis === null) return;
        for (const one of spans) {
          const place = placeSpan(axis, one);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.right).toBeLessThanOrEqual(axis.width);
          expect(place.right).toBeGreaterThan(place.left);
          if (place.core === null) continue;
          expect(place.core.left).toBeGreaterThanOrEqual(place.left);
          expect(place.core.right).toBeLessThanOrEqual(place.right);
          expect(place.core.right).toBeGreaterThan(place.core.left);
        }
      }),
    );
  });

  test('of a later day never lie left of those of an earlier one', () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, width, (one, other, pixels) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((day) =>
          spanOf(dayOfNumber(day)),
        );
        const axis = earlier && later ? axisOf([earlier, later], none, pixels) : null;
        if (!earlier || !later || axis === null) return;
        const [first, second] = [placeSpan(axis, earlier), placeSpan(axis, later)];
        expect(second.left).toBeGreaterThanOrEqual(first.left);
        expect(second.right).toBeGreaterThanOrEqual(first.right);
      }),
    );
  });

  test('that fall together are one, and none is lost; those in a row do not touch', () => {
    fc.assert(
      fc.property(drawn, ({ spans, axis }) => {
        if (axis === null) return;
        const items = spans.map((one, index) => ({
          index,
          kind: index % 5 === 0 ? 'against' : 'for',
          place: placeSpan(axis, one),
        }));
        const groups = groupMarks(items);
        const found = groups.flatMap((group) => group.items.map(({ index }) => index));
        expect(found.sort((a, b) => a - b)).toEqual(items.map(({ index }) => index));
        for (const group of groups) expect(new Set(group.items.map(({ kind }) => kind)).size).toBe(1);
        const rows = stackRows(groups.map(({ place }) => place));
        groups.forEach(({ place }, index) => {
          const clash = groups.findIndex(
            (other, at) =>
              at < index &&
              rows[at] === rows[index] &&
              other.place.left < place.right &&
              place.left < other.place.right,
          );
          expect(clash).toBe(-1);
        });
      }),
    );
  });
});

describe('the axis', () => {
  test('gives back the day at a place', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 1, noNaN: true }), ({ axis }, share) => {
        if (axis === null) return;
        const day = dayAt(axis, share * axis.width);
        expect(day).toBeGreaterThanOrEqual(axis.first);
        expect(day).toBeLessThanOrEqual(axis.last);
        expect(xOf(axis, day)).toBeLessThanOrEqual(share * axis.width + 1e-6);
      }),
    );
  });

  test('holds the days that are chosen, also beyond every date', () => {
    const chosen = { from: numberOfDay('1500-01-01'), to: numberOfDay('1600-12-31') };
    const date = spanOf('1992-02-26');
    const axis = date && axisOf([date], chosen, 500);
    expect(axis && [dayOfNumber(axis.first), dayOfNumber(axis.last)]).toEqual(['1500-01-01', '1992-03-04']);
  });

  test('is not there when nothing has a date', () => {
    expect(axisOf([], none, 500)).toBeNull();
  });

  test('names its dates as far as needed', () => {
    const labels = (from: string, to: string): string[] => {
      const axis = { first: numberOfDay(from) ?? 0, last: numberOfDay(to) ?? 0, width: 500 };
      return ticksOf(axis).map(({ label }) => label);
    };
    expect(labels('1990-01-01', '2000-01-01')).toEqual(['1990', '1992', '1994', '1996', '1998', '2000']);
    expect(labels('1991-11-15', '1992-03-15')).toEqual(['Dec 1991', '1992', 'Feb', 'Mar']);
    expect(labels('1992-02-20', '1992-03-06')).toEqual([
      '21 Feb 1992',
      '23 Feb',
      '25 Feb',
      '27 Feb',
      '29 Feb',
      '2 Mar',
      '4 Mar',
      '6 Mar',
    ]);
    expect(labels('-0050-01-01', '0050-01-01')).toEqual(['41 BC', '21 BC', '1 BC', '20', '40']);
  });

  test('steps by days, months or years, so that there are few enough', () => {
    const grain = (to: string) => grainOf({ first: 0, last: numberOfDay(to) ?? 0, width: 500 });
    expect(['1970-03-01', '1975-01-01', '2020-01-01'].map(grain)).toEqual(['day', 'month', 'year']);
    expect(dayOfNumber(stepDay(numberOfDay('1992-01-01') ?? 0, 'month', 1))).toBe('1992-02-01');
  });
});

test('what a browser kept of the timeline is read as far as it can be', () => {
  expect(readTimeline(null)).toEqual({});
  expect(readTimeline('{"isOpen":')).toEqual({});
  expect(readTimeline('[1]')).toEqual({});
  expect(readTimeline('{"isOpen":true,"clock":"known","height":200,"more":1}')).toEqual({
    isOpen: true,
    clock: 'known',
    height: 200,
  });
  expect(readTimeline('{"isOpen":"yes","clock":"sun","height":null}')).toEqual({});
});
