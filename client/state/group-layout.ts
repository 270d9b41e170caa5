import { say } from '../texts/say.ts';
import type { Point } from './data.ts';
import type { FoundGroup } from './find-groups.ts';
import { captionOfGroup } from './group-scene.ts';
import { drawnId } from './grouping.ts';
import { type Layout, type PlacedEntity, standingKey, standingPoints } from './layout-of.ts';
import { nameOfShown } from './name-of-shown.ts';
import { numberPairs } from './number-pairs.ts';
import type { Scene } from './select-scene.ts';
import type { State } from './state.ts';

/** More entities than this are laid out by their groups, and each group by itself once it is open; fewer keep the places that they have ungrouped. */
export const groupFirstFrom = 120;

/** Room of a group without its caption, in model pixels: what the largest take, and a margin. */
const groupRoom = 104;
/** Room of one entity of an open group, in model pixels. */
const spacing = 150;
/** Room around an open group. */
const gap = 260;

/** Pairs of things by which they are placed, for each thing: by all of many, everything would hang together in one heap. */
const pairsEach = 2;
/** Captions that room is made for: of more bundles most are drawn without one. */
const captionsAtMost = 30;

/** A number and a caption as long as any, so that a few more members or links need no other room. */
const roomyCount = 1000;

interface Pair {
  readonly subject: string;
  readonly object: string;
  /** Links between the two. */
  count: number;
}

/** Pairs with most links first, so many, and besides of each thing the one that it has most links with: nothing comes loose. */
function strongest(pairs: readonly Pair[], most: number): readonly Pair[] {
  const nameOf = ({ subject, object }: Pair): string => [subject, object].sort().join(' ');
  const sorted = [...pairs].sort(
    (one, other) => other.count - one.count || (nameOf(one) < nameOf(other) ? -1 : 1),
  );
  const held = new Set<string>();
  return sorted.filter(({ subject, object }, at) => {
    const isFirst = !held.has(subject) || !held.has(object);
    held.add(subject).add(object);
    return at < most || isFirst;
  });
}

/**
 * The layout of a large picture by its groups: each is one thing to place, as is what is in no group. Which are open changes no place, and what
 * the reader added beside documents moves nothing: a group of such entities alone, or one in no group, finds its place beside the others.
 */
export function groupLayout(
  state: State,
  scene: Pick<Scene, 'nodes'>,
  groups: readonly FoundGroup[],
  whole: Pick<Layout, 'base' | 'added' | 'links' | 'kind' | 'pinned'>,
  nameOf: (groupId: string) => string,
): Layout {
  const late = new Set(whole.base.length === 0 ? [] : whole.added.map(({ id }) => id));
  const into = new Map(
    groups.flatMap(({ id, members }) => members.map((member) => [member, drawnId('group', id)] as const)),
  );
  const things = [
    ...groups.map(({ id, members }) => ({
      id: drawnId('group', id),
      name: captionOfGroup(nameOf(id), roomyCount),
      size: groupRoom,
      members,
      isLate: members.every((member) => late.has(member)),
    })),
    ...scene.nodes
      .filter(({ id }) => !into.has(id))
      .map((node) => ({ id: node.id, name: nameOfShown(node), isLate: late.has(node.id) })),
  ];
  const base = things.filter(({ isLate }) => !isLate);
  const added = things.filter(({ isLate }) => isLate);
  const isBase = new Set(base.map(({ id }) => id));
  const label = say('words.links', { count: roomyCount });
  const numberOf = numberPairs();
  const pairs = new Map<number, Pair>();
  for (const link of whole.links) {
    const [subject, object] = [into.get(link.subject) ?? link.subject, into.get(link.object) ?? link.object];
    if (subject === object) continue;
    const isOfLate = late.has(link.subject) || late.has(link.object);
    if (isOfLate && isBase.has(subject) && isBase.has(object)) continue;
    const number = numberOf(subject, object);
    const pair = pairs.get(number);
    if (pair === undefined) pairs.set(number, { subject, object, count: 1 });
    else pair.count += 1;
  }
  const toPlaced = ({ isLate: _, ...thing }: (typeof things)[number]): PlacedEntity => thing;
  return {
    key: JSON.stringify([
      'by groups',
      base.map(({ id }) => id),
      added.map(({ id }) => id),
      state.view.moved,
      ...standingKey(state),
      ...(whole.kind === undefined ? [] : [state.view.layout, whole.pinned]),
    ]),
    base: base.map(toPlaced),
    added: added.map(toPlaced),
    // By hand a thing may be put anywhere, whatever it stood beside.
    moved: [
      ...Object.entries(standingPoints(state) ?? {}).map(([id, point]) => ({
        id,
        ...point,
        isHeld: true as const,
      })),
      ...state.view.moved,
    ].map((move) => ({ ...move, after: isBase.has(move.id) ? 0 : added.length })),
    ...(whole.kind === undefined ? {} : { kind: whole.kind, pinned: whole.pinned ?? [] }),
    links: strongest([...pairs.values()], things.length * pairsEach).map(({ subject, object }, at) =>
      at < captionsAtMost ? { subject, object, label } : { subject, object, label: '' },
    ),
  };
}

/** Room that a group takes when it is open: half of its width. */
const radiusOf = (members: number): number => (spacing * Math.sqrt(members)) / 1.6 + gap / 2;

/** Places on rings, in the order given: model pixels from the middle. */
function* rings(): Generator<Point> {
  yield { x: 0, y: 0 };
  for (let ring = 1; ; ring += 1) {
    const room = Math.floor(2 * Math.PI * ring);
    for (let at = 0; at < room; at += 1) {
      const angle = (2 * Math.PI * at) / room;
      yield {
        x: Math.round(ring * spacing * Math.cos(angle)),
        y: Math.round(ring * spacing * Math.sin(angle)),
      };
    }
  }
}

interface Disc extends Point {
  readonly radius: number;
}

const touch = (one: Disc, other: Disc): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius;

/**
 * Where the members of open groups stand in a picture laid out by its groups: beside all groups, on the side where theirs stands, and clear of
 * those opened before. Nothing moves by opening another; what the reader dragged stands where it was put.
 */
export function placeMembers(
  places: Readonly<Record<string, Point>>,
  groups: readonly FoundGroup[],
  open: readonly string[],
  moved: State['view']['moved'],
): ReadonlyMap<string, Point> {
  const all = Object.values(places);
  const mean = (of: (point: Point) => number): number =>
    all.length === 0 ? 0 : all.reduce((sum, point) => sum + of(point), 0) / all.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const core: Disc = {
    ...middle,
    radius: all.reduce((far, { x, y }) => Math.max(far, Math.hypot(x - middle.x, y - middle.y)), 0) + gap / 2,
  };
  const taken = [core];
  const points = new Map<string, Point>();
  for (const id of open) {
    const group = groups.find((one) => one.id === id);
    const at = places[drawnId('group', id)];
    if (group === undefined || at === undefined) continue;
    const radius = radiusOf(group.members.length);
    const angle = Math.atan2(at.y - middle.y, at.x - middle.x);
    let disc: Disc = { ...middle, radius };
    for (let distance = core.radius + radius; taken.some((other) => touch(disc, other)); distance += gap) {
      disc = {
        x: Math.round(middle.x + distance * Math.cos(angle)),
        y: Math.round(middle.y + distance * Math.sin(angle)),
        radius,
      };
    }
    taken.push(disc);
    const spots = rings();
    for (const member of group.members) {
      const spot = spots.next().value as Point;
      points.set(member, { x: disc.x + spot.x, y: disc.y + spot.y });
    }
  }
  for (const { id, x, y } of moved) if (points.has(id)) points.set(id, { x, y });
  return points;
}
