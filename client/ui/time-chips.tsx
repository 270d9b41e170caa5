import { Button } from 'react-aria-components';
import { dispatch, useSelect } from '../state/store.ts';
import { choiceWords, knownWords } from '../state/time-choice.ts';
import type { ViewFilter } from '../state/view.ts';

interface ChipProps {
  readonly words: string;
  readonly clears: string;
  readonly filter: Partial<ViewFilter>;
}

function Chip({ words, clears, filter }: ChipProps) {
  return (
    <Button
      className="chip"
      aria-label={`Clear ${clears}: ${words}`}
      onPress={() => dispatch({ type: 'filter-changed', filter })}
    >
      {words} <span aria-hidden="true">×</span>
    </Button>
  );
}

/** The parts of the filter that are about time, each with a way to take it back, also while the timeline is closed. */
export function TimeChips() {
  const { time, asKnownOn } = useSelect((state) => state.view.filter);
  return (
    <>
      {time !== null && (
        <Chip words={choiceWords(time)} clears="the choice of days" filter={{ time: null }} />
      )}
      {asKnownOn !== null && (
        <Chip words={knownWords(asKnownOn)} clears="the day of knowledge" filter={{ asKnownOn: null }} />
      )}
    </>
  );
}
