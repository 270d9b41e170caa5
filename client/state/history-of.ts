import { say } from '../texts/say.ts';
import { memoizeLatest } from './memoize-latest.ts';
import { nameOf } from './name-of.ts';
import { nameOfDrawn } from './name-of-group.ts';
import type { State } from './state.ts';
import type { Names } from './step-rows.ts';
import { stepWords } from './step-words.ts';

/** One line of the history. */
export interface HistoryLine {
  /** Number of the step, as the browser's history has it. */
  readonly step: number;
  /** What led there. */
  readonly words: string;
  readonly isPresent: boolean;
}

/** What a state calls the ids of its views. */
const namesIn = (state: State): Names => ({
  entity: (id) => nameOfDrawn(state, id),
  document: (id) => state.data.start?.documents.find((row) => row.id === id)?.name ?? nameOf(state, id),
  type: (id) => state.data.start?.types[id]?.name ?? id,
  predicate: (id) => state.data.start?.predicates[id]?.label ?? id,
});

/** The steps taken and those taken back, oldest first: what `undo` and `redo` go through, one by one. */
export const historyOf: (state: State) => readonly HistoryLine[] = memoizeLatest((state) => {
  const names = namesIn(state);
  const views = [...state.past, state.view, ...state.future];
  return views.map((view, index) => {
    const before = views[index - 1];
    return {
      step: state.step - state.past.length + index,
      words: before === undefined ? say('words.historyBegins') : stepWords(before, view, names),
      isPresent: index === state.past.length,
    };
  });
});
