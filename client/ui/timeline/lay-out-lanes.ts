import type { Moment } from '../../state/select-moments.ts';
import type { Surety } from '../../state/time-choice.ts';
import type { Axis } from './axis.ts';
import { type Group, groupMarks, type Place, placeSpan, stackRows } from './place-marks.ts';
import { type Days, overlaps, type Span } from './span.ts';

export interface Dated {
  readonly moment: Moment;
  readonly span: Span;
  /** What decides whether it is kept. */
  readonly keptBy: Span;
}

interface PlacedMoment extends Dated {
  readonly place: Place;
  readonly kind: string;
}

/** What the count beside a mark takes, screen pixels. */
const badgeWidth = 26;

export interface Mark extends Group<PlacedMoment> {
  /** Claims behind it. */
  readonly count: number;
  /** On which side the count stands. */
  readonly badge: 'left' | 'right';
  readonly row: number;
}

export interface Lane {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly rows: number;
}

/** Which of the days chosen a date must meet, and how surely; null keeps all. */
export interface Kept {
  readonly days: Days;
  readonly surety: Surety;
}

/** The lanes in their order, each with its marks from left to right. */
export function layOutLanes(dated: readonly Dated[], order: readonly string[], axis: Axis): readonly Lane[] {
  const lanes = new Map<string, PlacedMoment[]>(order.map((id) => [id, []]));
  for (const one of dated) {
    const lane = lanes.get(one.moment.lane) ?? [];
    const kind = one.moment.against ? 'against' : 'for';
    lane.push({ ...one, kind, place: placeSpan(axis, one.span) });
    lanes.set(one.moment.lane, lane);
  }
  return [...lanes].flatMap(([id, placed]) => {
    if (placed.length === 0) return [];
    const groups = groupMarks(placed);
    const marked = groups.map((group) => {
      const count = group.items.reduce((sum, { moment }) => sum + moment.claims, 0);
      const { left, right } = group.place;
      const isAtEnd = right + badgeWidth > axis.width;
      const room = count > 1 ? badgeWidth : 0;
      return {
        ...group,
        count,
        badge: isAtEnd ? ('left' as const) : ('right' as const),
        stretch: { left: isAtEnd ? left - room : left, right: isAtEnd ? right : right + room },
      };
    });
    const rows = stackRows(marked.map(({ stretch }) => stretch));
    const marks = marked.map(({ stretch: _, ...group }, index) => ({
      ...group,
      row: rows[index] ?? 0,
    }));
    return [{ id, marks, rows: Math.max(...rows) + 1 }];
  });
}

/** Whether nothing in a mark falls within what is chosen. */
export function isOutside({ items }: Mark, kept: Kept | null): boolean {
  return kept !== null && items.every(({ keptBy }) => !overlaps(keptBy, kept.days, kept.surety));
}
