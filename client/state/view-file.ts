import { drawnSceneOf } from './grouped-scene-of.ts';
import type { Measure } from './measure.ts';
import { documentNameOf } from './name-of.ts';
import { shownIds } from './needs.ts';
import { pictureOf, type Saved, type ShownName, savedOf, savedPlaces } from './saved.ts';
import type { State } from './state.ts';
import { withMeasure } from './style.ts';
import { emptyView, type View } from './view.ts';
import { emptyWithout } from './without.ts';

/*
 * A view as a file, by `schemas/view-1.schema.json`. Parts that are as in an empty view are left out, so that what stands in a
 * file is what somebody chose.
 */

/** What is saved beside the parts of the view. */
export type Beside = Pick<Saved, 'places' | 'names' | 'images'>;

/** Named, or given a place, at most. */
const itemsAtMost = 2000;

/** Parts that have parts of their own, each with a value where nothing is chosen. */
const wholes = ['filter', 'style', 'rows', 'aside', 'grouping'] as const;
type Whole = (typeof wholes)[number];
const isWhole = (part: string): part is Whole => wholes.some((whole) => whole === part);

/** Parts of the view itself that are saved: where the reader is in it is not, but for what is picked out. */
const parts = (Object.keys(emptyView) as (keyof View)[]).filter(
  (part) => !['review', 'page', 'expanding', 'from', 'opening'].includes(part),
);

/** What of a value differs from another, field by field. */
const differing = <Value extends object>(value: Value, from: Value): Partial<Value> =>
  // The fields of a value are its own.
  Object.fromEntries(
    (Object.entries(value) as [keyof Value, unknown][]).filter(
      ([key, field]) => JSON.stringify(field) !== JSON.stringify(from[key]),
    ),
  ) as Partial<Value>;

/** The content of the file of a view. */
export function toContent(view: View, { places, names, images }: Beside): object {
  const ofView = parts.flatMap((part) => {
    if (JSON.stringify(view[part]) === JSON.stringify(emptyView[part])) return [];
    return [[part, isWhole(part) ? differing(view[part], emptyView[part]) : view[part]]];
  });
  const placed = Object.entries(places).map(([id, { x, y }]) => ({ id, x: Math.round(x), y: Math.round(y) }));
  const keys = [...new Set(view.style.pictures.map(({ image }) => image))];
  const held = keys.flatMap((key) => {
    const data = images[key];
    return data === undefined ? [] : [{ key, data }];
  });
  return {
    ...Object.fromEntries(ofView),
    ...(placed.length === 0 ? {} : { places: placed }),
    ...(names.length === 0 ? {} : { names }),
    ...(held.length === 0 ? {} : { images: held }),
  };
}

/** The view that a content holds, with what stands beside it. The content is one that the schema allows. */
export function fromContent(content: Record<string, unknown>): Beside & { readonly view: View } {
  const {
    places = [],
    names = [],
    images = [],
    measure = null,
    ...ofView
  } = content as Partial<View> & {
    readonly places?: readonly { readonly id: string; readonly x: number; readonly y: number }[];
    readonly names?: readonly ShownName[];
    readonly images?: readonly { readonly key: string; readonly data: string }[];
    /** Of files from before there were rules. */
    readonly measure?: Measure | null;
  };
  const { without = null } = ofView;
  const whole = Object.fromEntries(wholes.map((part) => [part, { ...emptyView[part], ...ofView[part] }]));
  const view: View = {
    ...emptyView,
    ...ofView,
    ...whole,
    // Of files from before there was one of its parts.
    without: without === null ? null : { ...emptyWithout, ...without },
  };
  const { style } = view;
  return {
    view: measure === null ? view : { ...view, style: { ...style, rules: withMeasure(style, measure) } },
    places: Object.fromEntries(places.map(({ id, x, y }) => [id, { x, y }])),
    names,
    images: Object.fromEntries(images.map(({ key, data }) => [key, data])),
  };
}

/** Where everything stands that is drawn; where it stood when it was saved, while it is not drawn. */
function placesOf(state: State): Saved['places'] {
  const { placed } = state.data;
  const key = drawnSceneOf(state).layout?.key;
  const places = key !== undefined && placed.key === key ? placed.points : (savedPlaces(state) ?? {});
  return Object.keys(places).length > itemsAtMost ? {} : places;
}

function namesOf(state: State): ShownName[] {
  const { view, data } = state;
  const documents = view.documents.map((id) => ({
    kind: 'document' as const,
    id,
    name: documentNameOf(state, id),
  }));
  const entities = (shownIds(state) ?? []).slice(0, itemsAtMost).flatMap((id) => {
    const entity = data.entities[id];
    return entity === undefined ? [] : [{ kind: 'entity' as const, id, name: entity.name }];
  });
  // What is gone keeps its name in later versions, until the reader takes it out.
  const kept = savedOf(state)?.names.filter(
    ({ kind, id }) =>
      kind === 'entity' && view.added.includes(id) && !entities.some((entity) => entity.id === id),
  );
  return [...documents, ...entities, ...(kept ?? [])];
}

/** What a state is saved as. */
export interface Drafted extends Beside {
  readonly view: View;
  readonly content: object;
}

export function draftOf(state: State): Drafted {
  const beside = { places: placesOf(state), names: namesOf(state), images: state.data.images };
  const view = { ...pictureOf(state.view), selection: state.view.selection };
  const content = toContent(view, beside);
  // As it will be read back, so that the two are one.
  return { ...fromContent(JSON.parse(JSON.stringify(content)) as Record<string, unknown>), content };
}

/** The file of a draft, with the last change of the graph that it shows; where that is not known, the server puts in its last. */
export function toFile(
  content: object,
  title: { readonly name: string; readonly caption: string },
  change: number | null,
): string {
  const { name, caption } = title;
  const madeAt = { at: new Date().toISOString(), change };
  return JSON.stringify({ format: 'attest-view', version: 1, name, caption, madeAt, content });
}
