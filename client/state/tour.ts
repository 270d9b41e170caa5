import { say } from '../texts/say.ts';
import { arePathsShown } from './paths-shown.ts';
import type { State } from './state.ts';
import { isBlank, type View } from './view.ts';

/** The first minutes as steps: what each is called, what it says, and how to tell that the reader has done it. */
export interface TourStep {
  readonly id: 'find' | 'line' | 'ladder' | 'peel' | 'back';
  readonly title: string;
  readonly words: string;
  /** Whether it was done, from the view at its beginning and the state now. */
  isDone(from: State, now: State): boolean;
}

/** Which step of the tour the reader is at, from 0; null when it is not under way. And whether it is offered. */
export interface Tour {
  readonly step: number | null;
  readonly isOffered: boolean;
}

export const noTour: Tour = { step: null, isOffered: false };

const kindOf = ({ selection }: View): string | null => selection?.kind ?? null;
const isPicked = (from: State, now: State): boolean => from.view.selection !== now.view.selection;

export const tourSteps: readonly TourStep[] = [
  {
    id: 'find',
    title: say('tour.title.find'),
    words: say('tour.words.find'),
    isDone: (from, now) =>
      from.view.added !== now.view.added || (isPicked(from, now) && kindOf(now.view) === 'entity'),
  },
  {
    id: 'line',
    title: say('tour.title.line'),
    words: say('tour.words.line'),
    isDone: (from, now) => isPicked(from, now) && kindOf(now.view) === 'link',
  },
  {
    id: 'ladder',
    title: say('tour.title.ladder'),
    words: say('tour.words.ladder'),
    isDone: (from, now) => isPicked(from, now) && kindOf(now.view) === 'document',
  },
  {
    id: 'peel',
    title: say('tour.title.peel'),
    words: say('tour.words.peel'),
    isDone: (from, now) =>
      from.view.filter.frontier !== now.view.filter.frontier ||
      from.view.filter.accordingTo !== now.view.filter.accordingTo,
  },
  {
    id: 'back',
    title: say('tour.title.back'),
    words: say('tour.words.back'),
    isDone: (from, now) => now.step < from.step,
  },
];

/** Whether what the tour points at is there: a picture, with nothing else in its place. */
export const canTour = ({ view }: State): boolean =>
  !isBlank(view) && view.review === null && view.page === null && !arePathsShown(view);

/** Whether the tour is under way, and shown. */
export const isTouring = (state: State): boolean => state.status.tour.step !== null && canTour(state);

/** What is said aloud of where the tour is. */
export function tourWords({ step }: Tour): string {
  const at = step === null ? undefined : tourSteps[step];
  if (step === null || at === undefined) return say('tour.over');
  return say('tour.step', { at: step + 1, all: tourSteps.length, title: at.title, words: at.words });
}
