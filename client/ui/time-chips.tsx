import { Button } from 'react-aria-components';
import { dispatch, useSelect } from '../state/store.ts';
import { choiceWords, knownWords } from '../state/time-choice.ts';
import type { ViewFilter } from '../state/view.ts';
import { say } from '../texts/say.ts';

interface ChipProps {
  readonly words: string;
  /** What pressing it does. */
  readonly clears: string;
  readonly filter: Partial<ViewFilter>;
}

function Chip({ words, clears, filter }: ChipProps) {
  return (
    <Button className="chip" aria-label={clears} onPress={() => dispatch({ type: 'filter-changed', filter })}>
      {words} <span aria-hidden="true">×</span>
    </Button>
  );
}

/** The parts of the filter that are about time, each with a way to take it back, also while the timeline is closed. */
export function TimeChips() {
  const { time, asKnownOn } = useSelect((state) => state.view.filter);
  const chosen = time === null ? '' : choiceWords(time);
  const known = asKnownOn === null ? '' : knownWords(asKnownOn);
  return (
    <>
      {time !== null && (
        <Chip words={chosen} clears={say('time.clearDays', { words: chosen })} filter={{ time: null }} />
      )}
      {asKnownOn !== null && (
        <Chip words={known} clears={say('time.clearKnown', { words: known })} filter={{ asKnownOn: null }} />
      )}
    </>
  );
}
