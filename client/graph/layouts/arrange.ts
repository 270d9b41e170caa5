import type { Point } from '../../state/data.ts';
import type { Layout, PlacedEntity } from '../../state/layout-of.ts';
import { placeBeside, type Standings, toStanding } from './place-beside.ts';
import { placeWhole } from './place-whole.ts';

type Places = Readonly<Record<string, Point>>;
const nowhere: Point = { x: 0, y: 0 };

/** Whole pictures kept, as each drag and each expand asks for the same one again. */
const kept = new Map<string, Places>();
const keptLimit = 6;

/** A move that gives a thing its place as soon as it is there: what the layout would find does not matter. */
const placedBy = ({ moved }: Layout): ReadonlySet<string> =>
  new Set(moved.map(({ id, after }) => `${after} ${id}`));

function placeBase(layout: Layout, given: ReadonlySet<string>): Places {
  const { base, links } = layout;
  if (base.every(({ id }) => given.has(`0 ${id}`))) return {};
  const ids = new Set(base.map(({ id }) => id));
  const inner = links.filter(({ subject, object }) => ids.has(subject) && ids.has(object));
  // All that the places follow from, and nothing of what the reader added: an expansion finds the whole picture here.
  const key = JSON.stringify([base.map(({ id, name }) => [id, name]), inner]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const places = placeWhole(base, inner);
  if (kept.size >= keptLimit) kept.clear();
  kept.set(key, places);
  return places;
}

/**
 * Where everything stands, in model pixels: what the documents bring is laid out whole, then the reader's drags and additions
 * are done again in their order. Follows from the layout alone, so a reload, an undo and a redo find the same places.
 */
export function arrange(layout: Layout): Record<string, Point> {
  const standings: Standings = new Map();
  const given = placedBy(layout);
  const base = placeBase(layout, given);
  const entities = new Map([...layout.base, ...layout.added].map((entity) => [entity.id, entity]));
  const stand = (entity: PlacedEntity, point: Point): void => {
    standings.set(entity.id, toStanding(entity, point));
  };
  for (const entity of layout.base) stand(entity, base[entity.id] ?? nowhere);
  const drag = (after: number): void => {
    for (const { id, x, y, after: at } of layout.moved) {
      const entity = entities.get(id);
      if (at === after && entity !== undefined && standings.has(id)) stand(entity, { x, y });
    }
  };
  drag(0);
  layout.added.forEach((entity, index) => {
    const isGiven = given.has(`${index + 1} ${entity.id}`);
    stand(entity, isGiven ? nowhere : placeBeside(entity, layout.links, standings));
    drag(index + 1);
  });
  return Object.fromEntries([...standings].map(([id, { point }]) => [id, point]));
}
