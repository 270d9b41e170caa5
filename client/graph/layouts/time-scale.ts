/** Where a day stands: straight between days that are known, and on at the same pace beyond them. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  xOf(day: number): number;
}

interface Knot {
  readonly day: number;
  readonly x: number;
}

/** What stands on a day takes this much, beside room of its own for the time between. */
interface ScaleNeeds {
  /** Things in the order of their days; one entry for each. */
  readonly days: readonly number[];
  /** Last day that anything is about. */
  readonly last: number;
  /** How many things may stand one below another, and how wide one is, in model pixels. */
  readonly rows: number;
  readonly width: number;
}

/**
 * A scale that is wider where more is to stand: a day with much on it is a band, and the time between two days is as long as it was, in
 * parts of what is left over. It never runs backwards, so that what stands further right is later.
 */
export function timeScale({ days, last, rows, width }: ScaleNeeds): TimeScale {
  const first = days[0] ?? 0;
  const lastDay = days.at(-1) ?? first;
  const total = Math.max(1, lastDay - first);
  // Room for the time between, beside what the things themselves take.
  const between = Math.max(900, 0.7 * width * (days.length / rows));
  const places: number[] = [];
  const knots: Knot[] = [];
  days.forEach((day, index) => {
    const before = days[index - 1];
    const gap = before === undefined ? 0 : ((day - before) / total) * between;
    const place = Math.max(
      (places.at(-1) ?? 0) + gap,
      index < rows ? 0 : (places[index - rows] ?? 0) + width,
    );
    places.push(place);
    if (day !== before) knots.push({ day, x: place });
    if (day !== days[index + 1]) knots.push({ day: day + 1, x: place });
  });
  // A day's end lies before the next day's beginning.
  const rising: Knot[] = [];
  for (const knot of knots) {
    const above = rising.at(-1);
    if (above?.day === knot.day) continue;
    rising.push(above === undefined ? knot : { day: knot.day, x: Math.max(above.x, knot.x) });
  }
  const pace = between / total;
  return {
    first,
    last: Math.max(last, lastDay),
    xOf: (day) => {
      const [start, end] = [rising[0], rising.at(-1)];
      if (start === undefined || end === undefined) return 0;
      if (day <= start.day) return Math.round(start.x - (start.day - day) * pace);
      if (day >= end.day) return Math.round(end.x + (day - end.day) * pace);
      const at = rising.findIndex((knot) => knot.day > day);
      const [low, high] = [rising[at - 1] ?? start, rising[at] ?? end];
      const part = (day - low.day) / (high.day - low.day);
      return Math.round(low.x + (high.x - low.x) * part);
    },
  };
}
