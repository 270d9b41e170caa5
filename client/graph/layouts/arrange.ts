import type { Backdrop } from '../../state/backdrop.ts';
import type { Point } from '../../state/data.ts';
import type { LayoutFacts } from '../../state/layout-facts.ts';
import type { Layout, PlacedEntity } from '../../state/layout-of.ts';
import { byId, type Place, type Whole } from './place.ts';
import { overlap, placeBeside, type Standings, toStanding } from './place-beside.ts';
import { placeForce } from './place-force.ts';

const nowhere: Point = { x: 0, y: 0 };

/** Whole pictures kept, as each drag and each expand asks for the same one again. */
const kept = new Map<string, Whole>();
const keptLimit = 6;
/** How often a thing gives way, and how far each time, in model pixels. */
const stepsAside = 400;
const stepAside = 30;
/** Places of its own that are tried for something new. */
const spotsAtMost = 4000;

/** A move that gives a thing its place as soon as it is there: what the layout would find does not matter. */
const placedBy = ({ moved }: Layout): ReadonlySet<string> =>
  new Set(moved.map(({ id, after }) => `${after} ${id}`));

function placeBase(layout: Layout, place: Place, facts: LayoutFacts): Whole {
  const { base, links } = layout;
  const ids = new Set(base.map(({ id }) => id));
  const inner = links.filter(({ subject, object }) => ids.has(subject) && ids.has(object));
  // All that the places follow from, and nothing of what the reader added: an expansion finds the whole picture here.
  const key = JSON.stringify([
    layout.kind,
    base.map(({ id, name, members }) => [id, name, members]),
    inner,
    ...(layout.kind === undefined ? [] : [facts]),
  ]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const whole = place({ nodes: base, links: inner, facts });
  if (kept.size >= keptLimit) kept.clear();
  kept.set(key, whole);
  return whole;
}

/** What is not pinned gives way to what is: pinned things stand where the reader put them, whatever stands there. */
function giveWay(layout: Layout, standings: Standings, axis: Whole['freeAlong']): void {
  const fixed = new Set(layout.pinned);
  const inTheWay = [...fixed].flatMap((id) => standings.get(id) ?? []);
  if (inTheWay.length === 0) return;
  const loose = layout.base.filter(({ id }) => !fixed.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entity of loose) {
    const own = standings.get(entity.id);
    if (own === undefined || !inTheWay.some((other) => overlap(own, other))) continue;
    const others = [...standings].flatMap(([id, other]) => (id === entity.id ? [] : [other]));
    for (let step = 1; step < stepsAside; step += 1) {
      const by = Math.ceil(step / 2) * stepAside * (step % 2 === 0 ? -1 : 1);
      const point = { ...own.point, [axis]: own.point[axis] + by };
      const aside = toStanding(entity, point);
      if (others.some((other) => overlap(aside, other))) continue;
      standings.set(entity.id, aside);
      break;
    }
  }
}

/** The first of a layout's own places for one more on which nothing stands. */
function spotFor(entity: PlacedEntity, spots: Iterable<Point>, standings: Standings): Point | null {
  let tried = 0;
  for (const point of spots) {
    const there = toStanding(entity, point);
    if (![...standings.values()].some((other) => overlap(there, other))) return point;
    tried += 1;
    if (tried > spotsAtMost) break;
  }
  return null;
}

export interface Arranged {
  readonly places: Record<string, Point>;
  /** Null where nothing follows from a place, or not any more: what stood before another layout of the same would not stand where it says. */
  readonly backdrop: Backdrop | null;
}

/**
 * Where everything stands, in model pixels: what belongs to the layout is laid out whole, then the reader's drags and additions
 * are done again in their order. Follows from what it is given alone, so a reload, an undo and a redo find the same places.
 */
export function arrangeBy(given: Layout, place: Place, facts: LayoutFacts): Arranged {
  // What finds its place beside others looks at them in this order.
  const layout = given.kind === undefined ? given : { ...given, base: [...given.base].sort(byId) };
  const standings: Standings = new Map();
  const put = placedBy(layout);
  const isGiven = layout.base.every(({ id }) => put.has(`0 ${id}`));
  const whole: Whole =
    isGiven && layout.kind === undefined ? { points: {}, freeAlong: 'y' } : placeBase(layout, place, facts);
  const entities = new Map([...layout.base, ...layout.added].map((entity) => [entity.id, entity]));
  const stand = (entity: PlacedEntity, point: Point): void => {
    standings.set(entity.id, toStanding(entity, point));
  };
  for (const entity of layout.base) stand(entity, whole.points[entity.id] ?? nowhere);
  let isElsewhere = false;
  const pinned = new Set(layout.pinned);
  const drag = (after: number): void => {
    for (const { id, x, y, after: at, isHeld } of layout.moved) {
      const entity = entities.get(id);
      const standing = standings.get(id);
      if (at !== after || entity === undefined || standing === undefined) continue;
      const { point } = standing;
      const isOff = Math.round(point.x) !== Math.round(x) || Math.round(point.y) !== Math.round(y);
      if (isHeld === true && at === 0 && !pinned.has(id) && isOff) isElsewhere = true;
      stand(entity, { x, y });
    }
  };
  // Pinned things first, so that what gives way to them does so in a saved view as it did before it was saved.
  if (layout.kind !== undefined) {
    for (const { id, x, y, after } of layout.moved) {
      const entity = entities.get(id);
      if (after === 0 && pinned.has(id) && entity !== undefined && standings.has(id)) stand(entity, { x, y });
    }
    giveWay(layout, standings, whole.freeAlong);
  }
  drag(0);
  layout.added.forEach((entity, index) => {
    const spots = whole.spots?.(entity);
    const isPut = put.has(`${index + 1} ${entity.id}`);
    const own = isPut || spots === undefined ? null : spotFor(entity, spots, standings);
    stand(entity, isPut ? nowhere : (own ?? placeBeside(entity, layout.links, standings)));
    drag(index + 1);
  });
  const places = Object.fromEntries([...standings].map(([id, { point }]) => [id, point]));
  const hasBackdrop = !isElsewhere && layout.base.length > 0;
  const all = [...layout.base, ...layout.added];
  return { places, backdrop: hasBackdrop ? (whole.backdrop?.(all, places) ?? null) : null };
}

/** Where everything stands by force, as it is before the reader chooses a layout. */
export const arrange = (layout: Layout): Record<string, Point> => arrangeBy(layout, placeForce, {}).places;
