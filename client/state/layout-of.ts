import type { LayoutKind } from './arrangement.ts';
import { captionOf } from './caption-of.ts';
import type { LinkItem, Start } from './data.ts';
import { hedgeOf } from './hedge-of.ts';
import { nameOfShown } from './name-of-shown.ts';
import { areFactsThere, documentKey, pictureKey, shownIds } from './needs.ts';
import { savedKey, savedPlaces } from './saved.ts';
import type { State } from './state.ts';
import { type Move, placingFilter } from './view.ts';

export interface PlacedEntity {
  readonly id: string;
  /** As it is drawn: its length takes room. */
  readonly name: string;
  /** Model pixels without its caption; absent for those of an entity. */
  readonly size?: number;
  /** Of a group: what is in it. */
  readonly members?: readonly string[];
}

/**
 * All that decides where things stand: what the documents bring, then the reader's additions and drags in their order.
 * It follows from the address and the unfiltered picture, so that a reload finds every place again and a filter moves nothing. Showing
 * what waits to be accepted is no filter: it brings links and entities, and all is placed anew.
 */
export interface Layout {
  /** Equal for equal layouts. */
  readonly key: string;
  readonly base: readonly PlacedEntity[];
  readonly added: readonly PlacedEntity[];
  /** Of these some are where things stood before, in a saved view or before news: the layout may put them elsewhere now. */
  readonly moved: readonly (Move & { readonly isHeld?: true })[];
  /** Absent while nothing was chosen. */
  readonly kind?: LayoutKind;
  /** Those that stay, wherever a layout would put them. */
  readonly pinned?: readonly string[];
  readonly links: readonly {
    readonly subject: string;
    readonly object: string;
    readonly label: string;
  }[];
}

/** Where things are to stand: as in the saved view that this one began from, or as when the reader asked to see what changed. Null while that is not known. */
export function standingPoints(state: State): State['data']['held']['points'] | null {
  const places = savedPlaces(state);
  const { held } = state.data;
  if (places === null || held.number === 0) return places;
  return { ...places, ...held.points };
}

/** Names that which `standingPoints` come from. */
export const standingKey = ({ view, data }: State): readonly string[] => [
  ...(view.from?.isHeld === true ? [savedKey(view.from)] : []),
  ...(data.held.number > 0 ? [`held ${data.held.number}`] : []),
];

/** What stood is put back there, as if dragged, each as soon as it is placed. */
function stayPut(
  points: State['data']['held']['points'],
  base: ReadonlySet<string>,
  added: readonly PlacedEntity[],
): Layout['moved'] {
  return Object.entries(points).flatMap(([id, point]) => {
    const at = base.has(id) ? 0 : added.findIndex((entity) => entity.id === id) + 1;
    return at === 0 && !base.has(id) ? [] : [{ id, ...point, after: at, isHeld: true as const }];
  });
}

const made = new WeakMap<
  readonly LinkItem[],
  { readonly start: Start | null; readonly links: Layout['links'] }
>();

/** Links as a layout takes them, with the captions that need room; made once for each picture. */
function placed(links: readonly LinkItem[], start: Start | null): Layout['links'] {
  const known = made.get(links);
  if (known?.start === start) return known.links;
  const rows = links.map((link) => {
    const predicate = start?.predicates[link.predicate];
    const hedge = predicate?.act === true ? null : hedgeOf(link);
    const label = predicate?.label ?? link.predicate;
    return { subject: link.subject, object: link.object, label: captionOf({ ...link, label, hedge }) };
  });
  made.set(links, { start, links: rows });
  return rows;
}

/** The layout of the view; null until all that decides it has come. */
export function layoutOf({ view, data, ...state }: State): Layout | null {
  const ids = shownIds({ view, data, ...state });
  const links = ids === null ? undefined : data.pictures[pictureKey(ids, placingFilter(view.filter))]?.links;
  const standing = standingPoints({ view, data, ...state });
  if (ids === null || links === undefined || standing === null) return null;
  const { layout } = view;
  if (layout !== null && !areFactsThere({ view, data, ...state })) return null;
  const first = layout?.after ?? 0;
  const whole = new Set([
    ...view.documents.flatMap((document) => data.documentEntities[documentKey(document, view.filter)] ?? []),
    ...view.added.slice(0, first),
  ]);
  const entities = ids.flatMap((id) => {
    const entity = data.entities[id];
    return entity === undefined ? [] : [{ id, name: nameOfShown(entity) }];
  });
  const added = entities.filter(({ id }) => !whole.has(id));
  const drawn = new Set(added.map(({ id }) => id));
  return {
    key: JSON.stringify([
      view.documents,
      view.added,
      view.moved,
      ...(layout === null ? [] : [layout, view.pinned]),
      ...(view.filter.proposed ? ['proposed'] : []),
      ...standingKey({ view, data, ...state }),
    ]),
    base: entities.filter(({ id }) => whole.has(id)),
    added,
    // Counted in what is placed: an address may add what its documents hold already, or what nobody knows.
    moved: [
      ...stayPut(standing, whole, added),
      ...view.moved.map((move) => ({
        ...move,
        after: view.added.slice(first, Math.max(first, move.after)).filter((id) => drawn.has(id)).length,
      })),
    ],
    links: placed(links, data.start),
    ...(layout === null ? {} : { kind: layout.kind, pinned: view.pinned }),
  };
}
