import type { Backdrop } from '../../state/backdrop.ts';
import type { Point } from '../../state/data.ts';
import type { LayoutFacts } from '../../state/layout-facts.ts';
import type { PlacedEntity } from '../../state/layout-of.ts';
import { type Span, spanOf } from '../../ui/timeline/span.ts';
import { byId, cellOf, columnsFor, emptyBackdrop, idsOf, inRows, type Place } from './place.ts';
import { timeScale } from './time-scale.ts';

/** How far a date without an end reaches, in model pixels. */
const openReach = 220;
const barHeight = 22;
/** Marks on the axis at most; one that would lie on another is left out when it is drawn. */
const datesAtMost = 80;
const daysPerYear = 365.2425;

interface Dated {
  readonly node: PlacedEntity;
  readonly spans: readonly Span[];
  /** The first day that it is about. */
  readonly anchor: number;
  /** That day, as it was written. */
  readonly edtf: string;
}

const beginOf = ({ from, begunBy, to, lastsTo }: Span): number | null => from ?? begunBy ?? to ?? lastsTo;
const endOf = ({ from, begunBy, to, lastsTo }: Span): number | null => to ?? lastsTo ?? begunBy ?? from;

/** Whether the farthest day that may be meant is not the one that is sure. */
const isVague = (farthest: number | null, sure: number | null): boolean =>
  farthest === null || farthest !== sure;

/** The dates of a thing, each once; null when none can be read. */
function readDates(node: PlacedEntity, byEntity: ReadonlyMap<string, readonly Said[]>): Dated | null {
  const said = new Map(
    idsOf(node).flatMap((id) => (byEntity.get(id) ?? []).map((row) => [JSON.stringify(row), row] as const)),
  );
  const read = [...said]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, { edtf, inferred }]) => {
      const span = spanOf(edtf);
      const anchor = span === null ? null : beginOf(span);
      if (span === null || anchor === null) return [];
      // What was inferred is not sure to have been on any day.
      return [{ edtf, anchor, span: inferred ? { ...span, begunBy: null, lastsTo: null } : span }];
    })
    .sort((one, other) => one.anchor - other.anchor);
  const [first] = read;
  return first === undefined
    ? null
    : { node, spans: read.map(({ span }) => span), anchor: first.anchor, edtf: first.edtf };
}

type Said = NonNullable<LayoutFacts['dates']>[number];

function datesById(dates: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const rows = new Map<string, Said[]>();
  for (const date of dates) {
    const own = rows.get(date.id);
    if (own === undefined) rows.set(date.id, [date]);
    else own.push(date);
  }
  return rows;
}

/** Years at which the axis is marked: round ones, some two dozen. */
function yearsBetween(first: number, last: number): number[] {
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const [from, to] = [yearOf(first), yearOf(last) + 1];
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((one) => (to - from) / one <= 24) ?? 5000;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return years;
}

const dayOfYear = (year: number): number =>
  Math.abs(year) < 200_000 ? Math.floor(new Date(0).setUTCFullYear(year, 0, 1) / 86_400_000) : 0;
const edtfOfYear = (year: number): string =>
  year >= 0 ? String(year).padStart(4, '0') : `-${String(-year).padStart(4, '0')}`;

/**
 * From left to right by the first day that something is about; a bar shows all the days that may be meant, and in it those that are sure.
 * What has no date stands on the right.
 */
export const placeTimeline: Place = ({ nodes, facts }) => {
  const cell = cellOf(nodes);
  const byEntity = datesById(facts.dates ?? []);
  const sorted = [...nodes].sort(byId);
  const read = new Map(sorted.map((node) => [node.id, readDates(node, byEntity)]));
  const dated = sorted
    .flatMap((node) => read.get(node.id) ?? [])
    .sort((one, other) => one.anchor - other.anchor || byId(one.node, other.node));
  const undated = sorted.filter(({ id }) => read.get(id) === null);
  const rows = Math.max(5, Math.ceil(Math.sqrt((dated.length * cell.width) / cell.height / 1.7)));
  const lasts = dated.flatMap(({ spans }) => spans.map((span) => endOf(span) ?? 0));
  const scale = timeScale({
    days: dated.map(({ anchor }) => anchor),
    last: Math.max(...lasts, dated.at(-1)?.anchor ?? 0),
    rows,
    width: cell.width,
  });
  const reach = (span: Span): { readonly left: number; readonly right: number } => {
    const [begin, end] = [beginOf(span) ?? 0, endOf(span) ?? 0];
    return {
      left: scale.xOf(begin) - (span.from === null ? openReach : 0),
      right: scale.xOf(end + 1) + (span.to === null ? openReach : 0),
    };
  };
  const points: Record<string, Point> = {};
  /** Where each row is free from, for a thing and for its bar. */
  const thingsTo: number[] = [];
  const barsTo: number[] = [];
  const lastOn = new Map<number, number>();
  for (const { node, spans, anchor } of dated) {
    const { anchorX, right } = {
      anchorX: scale.xOf(anchor),
      right: Math.max(...spans.map((span) => reach(span).right)),
    };
    const isFree = (row: number, of: readonly number[], x: number): boolean =>
      x >= (of[row] ?? Number.NEGATIVE_INFINITY);
    const choose = (x: number): number | undefined => {
      const free = [...Array(rows).keys()].filter((row) => isFree(row, thingsTo, x));
      return free.find((row) => isFree(row, barsTo, x)) ?? free[0];
    };
    // Of a day with much on it, in the day's own band.
    let x = Math.max(anchorX, lastOn.get(anchor) ?? anchorX);
    let row = choose(x);
    if (row === undefined) {
      x = Math.max(x, Math.min(...thingsTo));
      row = choose(x) ?? 0;
    }
    lastOn.set(anchor, x);
    thingsTo[row] = x + cell.width;
    barsTo[row] = Math.max(barsTo[row] ?? right, right);
    points[node.id] = { x: Math.round(x), y: row * cell.height };
  }
  const right = Math.max(0, ...Object.values(points).map(({ x }) => x), ...barsTo.filter(Number.isFinite));
  const columns = columnsFor(undated.length, cell);
  const start = dated.length === 0 ? { x: 0, y: 0 } : { x: right + 1.4 * cell.width, y: 0 };
  const aside = inRows(undated, start, columns, cell);
  Object.assign(points, aside.points);

  const backdrop = (all: readonly PlacedEntity[], placed: Readonly<Record<string, Point>>): Backdrop => {
    const shown = all.flatMap((node) => readDates(node, byEntity) ?? []);
    const ys = all.flatMap(({ id }) => placed[id]?.y ?? []);
    const top = Math.min(0, ...ys) - cell.height * 0.9;
    const bottom = Math.max(0, ...ys) + cell.height * 0.8;
    const out = all.filter((node) => readDates(node, byEntity) === null).map(({ id }) => id);
    const counts = new Map<string, { count: number; day: number }>();
    for (const { edtf, anchor } of shown)
      counts.set(edtf, { count: (counts.get(edtf)?.count ?? 0) + 1, day: anchor });
    const dates = [...counts]
      .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
      .slice(0, datesAtMost)
      .map(([edtf, { day }]) => ({ edtf, day }));
    const years = yearsBetween(scale.first, scale.last)
      .map((year) => ({ edtf: edtfOfYear(year), day: dayOfYear(year) }))
      .filter(({ day }) => day >= scale.first - 2 * daysPerYear && day <= scale.last + daysPerYear);
    const ticks = shown.length === 0 ? [] : [...dates, ...years];
    const bars = shown.flatMap(({ node: { id }, spans }): Backdrop['areas'] => {
      const y = placed[id]?.y;
      if (y === undefined) return [];
      const ends = spans.map(reach);
      const left = Math.min(...ends.map((end) => end.left));
      const width = Math.max(...ends.map((end) => end.right)) - left;
      const bar = { y: y - barHeight / 2, height: barHeight, ids: [id] };
      const lone = spans.length === 1 ? spans[0] : undefined;
      const sure = spans.flatMap((span) =>
        span.begunBy === null || span.lastsTo === null || span.lastsTo < span.begunBy
          ? []
          : [{ from: scale.xOf(span.begunBy), to: scale.xOf(span.lastsTo + 1) }],
      );
      if (width < cell.width / 4 && lone !== undefined) return [];
      return [
        {
          ...bar,
          x: left,
          width: Math.max(4, width),
          kind: 'days',
          fades: {
            left: spans.some((span) => reach(span).left === left && isVague(span.from, span.begunBy)),
            right: spans.some((span) => reach(span).right === left + width && isVague(span.to, span.lastsTo)),
          },
        },
        ...sure.map(({ from, to }) => ({
          ...bar,
          x: from,
          width: Math.max(4, to - from),
          kind: 'sure' as const,
        })),
      ];
    });
    const blockXs = out.flatMap((id) => placed[id]?.x ?? []);
    const blockYs = out.flatMap((id) => placed[id]?.y ?? []);
    return {
      ...emptyBackdrop,
      areas: [
        ...bars,
        ...(out.length === 0
          ? []
          : [
              {
                x: Math.min(...blockXs) - cell.width * 0.6,
                y: top,
                width: Math.max(...blockXs) - Math.min(...blockXs) + cell.width * 1.2,
                height: Math.max(...blockYs) + cell.height * 0.8 - top,
                kind: 'zone' as const,
                ids: out,
              },
            ]),
      ],
      lines: ticks.map(({ day }) => {
        const x = scale.xOf(day);
        return { from: { x, y: top + 22 }, to: { x, y: bottom }, kind: 'tick' };
      }),
      texts: [
        ...(out.length === 0
          ? []
          : [
              {
                x: Math.min(...blockXs) - cell.width * 0.6 + 10,
                y: top + 14,
                words: { about: 'undated' as const, ids: out },
                anchor: 'start' as const,
              },
            ]),
        ...ticks.map(({ edtf, day }) => ({
          x: scale.xOf(day),
          y: top + 8,
          words: { edtf },
          anchor: 'middle' as const,
          keeps: 'top' as const,
        })),
      ],
    };
  };

  return {
    points,
    freeAlong: 'y',
    *spots(node) {
      const own = readDates(node, byEntity);
      if (own === null) {
        yield* aside.rest();
        return;
      }
      const x = scale.xOf(own.anchor);
      for (let row = 0; ; row += 1) yield { x, y: row * cell.height };
    },
    backdrop,
  };
};
