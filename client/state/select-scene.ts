import { isProposed } from './caption-of.ts';
import type { ComparedRow } from './comparison.ts';
import type { LinkItem, Picture, Point } from './data.ts';
import { hedgeOf } from './hedge-of.ts';
import { type Layout, layoutOf } from './layout-of.ts';
import { type Metric, type ShownMeasure, shownMeasures } from './measure.ts';
import { shownIds } from './needs.ts';
import { noteOn } from './note.ts';
import { pickedIds } from './picked-ids.ts';
import { placingLinks } from './placing-links.ts';
import { foldedInto } from './set-aside.ts';
import type { State } from './state.ts';
import { noStyle, type Style } from './style.ts';
import type { View } from './view.ts';

/** Whether something is of the path that is drawn, or beside it and faint; null when there is none on screen. */
export type OnPath = 'on' | 'beside' | null;

import { comparedIn, fallIn, restOf } from './voices-of.ts';

/** How a link stands in a comparison. */
export type Compared = Pick<ComparedRow, 'kind' | 'against'>;

export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly typeName: string;
  readonly root: string;
  readonly invented: boolean;
  /** Alpha-2 code of ISO 3166-1, of a country. */
  readonly country?: string;
  /** It is the end of no link that passes the filter and in no claim that does: kept in its place, drawn faint. */
  readonly faded: boolean;
  /** Links that pass the filter and are not drawn. */
  readonly undrawn: number;
  /** It is the end of no link that a comparison under way is of, or in nothing that stands without what is left out: drawn faint. */
  readonly aside: boolean;
  readonly selected: boolean;
  readonly path: OnPath;
  /** The reader made it faint. */
  readonly faint: boolean;
  /** How many are folded into it. */
  readonly folded: number;
  /** The reader said that nothing is to be brought by it. */
  readonly damped: boolean;
  /** The reader pinned it. */
  readonly pinned: boolean;
  /** The reader's words about it; empty when there are none. */
  readonly note: string;
  /** Its values of what is measured, as far as the answers are there. */
  readonly measured: Readonly<Partial<Record<Metric, number>>>;
  readonly point: Point | null;
  /** Of a group that is drawn as one: how many entities are in it, and how many links between them. */
  readonly group?: { readonly members: number; readonly inside: number };
}

export interface SceneLink extends LinkItem {
  readonly label: string;
  readonly act: boolean;
  /** It says where its subject is. */
  readonly locates: boolean;
  /** Why the link is no plain assertion, such as `alleged`; null when somebody asserts it. */
  readonly hedge: string | null;
  /** It rests on claims alone that wait to be accepted. */
  readonly proposed: boolean;
  /** Null when neither side speaks of it, or nothing is compared. */
  readonly compared: Compared | null;
  /** A comparison is under way, and neither side speaks of it: drawn faint. */
  readonly aside: boolean;
  /** It rests on what the reader left out: drawn faint. */
  readonly fallen: boolean;
  readonly selected: boolean;
  readonly path: OnPath;
  /** One of its ends is faint by hand. */
  readonly faint: boolean;
  /** The reader's words about it; empty when there are none. */
  readonly note: string;
  /** Of a line that stands for several links and says nothing itself: how many, and how many of them are disputed. */
  readonly bundle?: { readonly links: number; readonly disputed: number };
}

/** What is to be on screen: the picture and its table twin are both drawn from this. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  /** In the order of the metrics; empty when nothing is measured. */
  readonly measures: readonly ShownMeasure[];
  readonly style: Style;
  /** Images on entities, by their keys. */
  readonly images: Readonly<Record<string, string>>;
  /** What decides the places. Null until it is there. */
  readonly layout: Layout | null;
  /** Key of the layout that the points come from. */
  readonly placed: string | null;
  readonly truncated: boolean;
}

/** One for all, so that equal ones need not be spelt. */
export const unmeasured: SceneNode['measured'] = {};

export const emptyScene: Scene = {
  nodes: [],
  links: [],
  measures: [],
  style: noStyle,
  images: {},
  layout: null,
  placed: null,
  truncated: false,
};

function undrawnAt(picture: Picture, links: readonly LinkItem[]): (id: string) => number {
  const drawn = new Map<string, number>();
  for (const link of links) {
    for (const end of new Set([link.subject, link.object])) drawn.set(end, (drawn.get(end) ?? 0) + 1);
  }
  return (id) => Math.max(0, (picture.degree[id] ?? 0) - (drawn.get(id) ?? 0));
}

/** How an entity or a link stands to the path that is drawn. */
function onPath({ paths }: View, links: readonly LinkItem[]): (id: string) => OnPath {
  const hops = links.filter(({ id }) => paths?.chosen.includes(id) === true);
  if (hops.length === 0) return () => null;
  const on = new Set(hops.flatMap(({ id, subject, object }) => [id, subject, object]));
  return (id) => (on.has(id) ? 'on' : 'beside');
}

/** Whether an entity is in no link and no claim of a picture. */
const isBare = ({ claims }: Picture, id: string): boolean => claims[id] === 0;

/** The scene of a state. While a picture loads, the one drawn before stays. */
export function selectScene(state: State): Scene {
  const { data, view, status } = state;
  const ids = shownIds(state);
  const picture = status.drawn === null ? undefined : data.pictures[status.drawn.key];
  if (ids === null || picture === undefined || data.start === null) return emptyScene;
  const { types, predicates } = data.start;
  const { aside } = view;
  const picked = new Set(pickedIds(state));
  const folded = foldedInto(aside, ids, placingLinks(state));
  const rest = restOf(state);
  const isLost = (id: string): boolean => rest !== undefined && isBare(rest, id);
  const visible = new Map<string, Omit<SceneNode, 'undrawn' | 'aside' | 'path' | 'measured'>>();
  for (const id of ids) {
    const entity = data.entities[id];
    const known = picture.degree[id] !== undefined;
    if (entity === undefined || !known) continue;
    const root = types[entity.type]?.root ?? entity.type;
    if (view.hiddenTypes.includes(root) || aside.hidden.includes(id) || folded.has(id)) continue;
    visible.set(id, {
      ...entity,
      root,
      typeName: types[entity.type]?.name ?? entity.type,
      faded: isBare(picture, id) || (view.without?.hides === true && isLost(id)),
      selected: picked.has(id),
      faint: aside.faint.includes(id),
      folded: [...folded.values()].filter((hub) => hub === id).length,
      damped: aside.damped.includes(id),
      pinned: view.pinned.includes(id),
      note: noteOn(view.notes, { kind: 'entity', id }),
      point: data.placed.points[id] ?? null,
    });
  }
  const path = onPath(view, picture.links);
  const compared = comparedIn(state);
  const fallen = new Set(fallIn(state)?.falls.map(({ id }) => id));
  const fading = new Set(status.withdrawing?.fading);
  const isHidden = ({ id }: LinkItem): boolean => {
    const kind = compared?.get(id)?.kind;
    if (view.without?.hides === true && fallen.has(id)) return true;
    return kind !== undefined && view.comparison?.hidden.includes(kind) === true;
  };
  const standOf = ({ id }: LinkItem): Compared | null => {
    const row = compared?.get(id);
    return row === undefined ? null : { kind: row.kind, against: row.against };
  };
  const links = picture.links
    .filter((link) => visible.has(link.subject) && visible.has(link.object) && !isHidden(link))
    .map((link) => ({
      ...link,
      label: predicates[link.predicate]?.label ?? link.predicate,
      act: predicates[link.predicate]?.act ?? false,
      locates: predicates[link.predicate]?.locates ?? false,
      hedge: predicates[link.predicate]?.act === true ? null : hedgeOf(link),
      proposed: isProposed(link),
      compared: standOf(link),
      aside: compared !== null && !compared.has(link.id),
      fallen: fallen.has(link.id) || fading.has(link.id),
      selected: view.selection?.kind === 'link' && view.selection.id === link.id,
      path: path(link.id),
      faint: aside.faint.includes(link.subject) || aside.faint.includes(link.object),
      note: noteOn(view.notes, { kind: 'link', id: link.id }),
    }));
  const undrawn = undrawnAt(picture, links);
  const spoken = new Set(links.flatMap((link) => (link.aside ? [] : [link.subject, link.object])));
  const measures = shownMeasures(view.style.rules, data.measured, [...visible.values()], links);
  const known = measures.filter(({ range }) => range !== null).map(({ metric }) => metric);
  const measuredOf = (id: string): SceneNode['measured'] =>
    known.length === 0
      ? unmeasured
      : Object.fromEntries(known.map((metric) => [metric, data.measured[metric]?.values[id] ?? 0]));
  return {
    nodes: [...visible.values()].map((node) => ({
      ...node,
      measured: measuredOf(node.id),
      undrawn: undrawn(node.id),
      path: path(node.id),
      aside: (compared !== null && !spoken.has(node.id)) || isLost(node.id),
    })),
    links,
    measures,
    style: view.style,
    images: data.images,
    layout: layoutOf(state),
    placed: data.placed.key,
    truncated: picture.truncated,
  };
}
