import type { Slide } from './story.ts';

/** The slides of a story that is being made, with what was before and can be taken back. */
export interface Draft {
  readonly slides: readonly Slide[];
  readonly past: readonly (readonly Slide[])[];
  readonly future: readonly (readonly Slide[])[];
  /** Id of the slide at hand; null when there is none. */
  readonly at: string | null;
  /** What the last step wrote into, so that typing on in it is one step. */
  readonly writing: string | null;
}

export type Edit =
  | { readonly type: 'picked'; readonly id: string }
  /** Puts slides after the one at hand, and goes to the first of them. */
  | { readonly type: 'inserted'; readonly slides: readonly Slide[] }
  | { readonly type: 'written'; readonly id: string; readonly to: Partial<Omit<Slide, 'id'>> }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'duplicated'; readonly id: string; readonly as: string }
  /** By so many places, down or up. */
  | { readonly type: 'moved'; readonly id: string; readonly by: number }
  /** Puts slides before or after another, in the order in which they stand. */
  | {
      readonly type: 'dropped';
      readonly ids: readonly string[];
      readonly beside: string;
      readonly where: 'before' | 'after';
    }
  /** Another version takes the place of all slides. */
  | { readonly type: 'replaced'; readonly slides: readonly Slide[] }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' };

const stepsKept = 100;
const mostSlides = 200;

export const startDraft = (slides: readonly Slide[]): Draft => ({
  slides,
  past: [],
  future: [],
  at: slides[0]?.id ?? null,
  writing: null,
});

function withSlides(
  draft: Draft,
  slides: readonly Slide[],
  at: string | null,
  writing: string | null = null,
): Draft {
  if (slides.length > mostSlides) return draft;
  const isSameStep = writing !== null && writing === draft.writing;
  const past = isSameStep ? draft.past : [...draft.past, draft.slides].slice(-stepsKept);
  return { slides, past, future: [], at, writing };
}

/** The slide at hand after a change that may have taken it away: the one in its place, or the last. */
const atPlace = (slides: readonly Slide[], place: number): string | null =>
  (slides[Math.min(place, slides.length - 1)] ?? null)?.id ?? null;

function travel(draft: Draft, isBack: boolean): Draft {
  const { slides, past, future, at } = draft;
  const to = isBack ? past.at(-1) : future[0];
  if (to === undefined) return draft;
  const place = slides.findIndex(({ id }) => id === at);
  return {
    slides: to,
    past: isBack ? past.slice(0, -1) : [...past, slides],
    future: isBack ? [slides, ...future] : future.slice(1),
    at: to.some(({ id }) => id === at) ? at : atPlace(to, Math.max(0, place)),
    writing: null,
  };
}

/** The draft after an edit; the same object when it changes nothing. */
export function editStory(draft: Draft, edit: Edit): Draft {
  const { slides, at } = draft;
  const placeOf = (id: string | null): number => slides.findIndex((slide) => slide.id === id);
  switch (edit.type) {
    case 'picked':
      return placeOf(edit.id) < 0 ? draft : { ...draft, at: edit.id, writing: null };
    case 'inserted': {
      const [first] = edit.slides;
      if (first === undefined) return draft;
      const after = at === null ? slides.length : placeOf(at) + 1;
      return withSlides(draft, slides.toSpliced(after, 0, ...edit.slides), first.id);
    }
    case 'written': {
      const place = placeOf(edit.id);
      const old = slides[place];
      if (old === undefined) return draft;
      const next = { ...old, ...edit.to };
      if (JSON.stringify(next) === JSON.stringify(old)) return draft;
      return withSlides(
        draft,
        slides.with(place, next),
        edit.id,
        `${edit.id} ${Object.keys(edit.to).join(' ')}`,
      );
    }
    case 'removed': {
      const place = placeOf(edit.id);
      if (place < 0) return draft;
      const left = slides.toSpliced(place, 1);
      return withSlides(draft, left, at === edit.id ? atPlace(left, place) : at);
    }
    case 'duplicated': {
      const place = placeOf(edit.id);
      const old = slides[place];
      if (old === undefined || placeOf(edit.as) >= 0) return draft;
      return withSlides(draft, slides.toSpliced(place + 1, 0, { ...old, id: edit.as }), edit.as);
    }
    case 'moved': {
      const place = placeOf(edit.id);
      const old = slides[place];
      const to = Math.max(0, Math.min(slides.length - 1, place + edit.by));
      if (old === undefined || to === place) return draft;
      return withSlides(draft, slides.toSpliced(place, 1).toSpliced(to, 0, old), edit.id);
    }
    case 'dropped': {
      const moving = slides.filter(({ id }) => edit.ids.includes(id) && id !== edit.beside);
      const rest = slides.filter((slide) => !moving.includes(slide));
      const place = rest.findIndex(({ id }) => id === edit.beside);
      if (moving.length === 0 || place < 0) return draft;
      const to = edit.where === 'before' ? place : place + 1;
      return withSlides(draft, rest.toSpliced(to, 0, ...moving), moving[0]?.id ?? at);
    }
    case 'replaced':
      return withSlides(draft, edit.slides, atPlace(edit.slides, 0));
    case 'undone':
      return travel(draft, true);
    case 'redone':
      return travel(draft, false);
  }
}
