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
    title: 'Find',
    words: 'Type a name here, such as “Peru”, and choose it in the list. Any spelling will do.',
    isDone: (from, now) =>
      from.view.added !== now.view.added || (isPicked(from, now) && kindOf(now.view) === 'entity'),
  },
  {
    id: 'line',
    title: 'Pick a line: who says so?',
    words:
      'No line is a fact: each is what somebody says. Press one, and the panel tells who says so, and in which words.',
    isDone: (from, now) => isPicked(from, now) && kindOf(now.view) === 'link',
  },
  {
    id: 'ladder',
    title: 'Open the sentence',
    words:
      'The ladder has everybody through whom the words come, from the publisher down to the origin. Press “Open in document” to read the sentence in its text.',
    isDone: (from, now) => isPicked(from, now) && kindOf(now.view) === 'document',
  },
  {
    id: 'peel',
    title: 'Peel off the voices',
    words:
      'Choose 0, and only what the publisher says itself is left; each further rung adds who is passed on. “According to” keeps what one voice says.',
    isDone: (from, now) =>
      from.view.filter.frontier !== now.view.filter.frontier ||
      from.view.filter.accordingTo !== now.view.filter.accordingTo,
  },
  {
    id: 'back',
    title: 'Go on, and come back',
    words:
      'Pick an entity and press E: a preview shows what expanding would bring. Whatever you do, Undo takes it back; try it now.',
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
  if (step === null || at === undefined) return 'The tour is over.';
  return `Tour, step ${step + 1} of ${tourSteps.length}: ${at.title}. ${at.words}`;
}
