import { ListBox, ListBoxItem } from 'react-aria-components';
import { type HistoryLine, historyOf } from '../state/history-of.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';

/** Where a line stands to what is on screen, in words beside its look. */
function placeWords(line: HistoryLine, present: HistoryLine | undefined): string | null {
  if (line.isPresent) return say('main.now');
  return present !== undefined && line.step > present.step ? say('main.takenBack') : null;
}

/** The steps, each a sentence. */
export function HistoryLines() {
  const lines = useSelect(historyOf);
  const present = lines.find(({ isPresent }) => isPresent);
  return (
    <ListBox
      className="history-lines"
      aria-label={say('main.steps')}
      selectionMode="single"
      disallowEmptySelection
      autoFocus
      selectedKeys={present === undefined ? [] : [present.step]}
      onSelectionChange={(keys) => {
        const [step] = keys === 'all' ? [] : [...keys];
        const line = lines.find((one) => one.step === step);
        if (line !== undefined && line !== present)
          dispatch({ type: 'walked', step: line.step, words: line.words });
      }}
      items={lines.map((line) => ({ ...line, id: line.step }))}
      dependencies={[present]}
    >
      {(line) => {
        const place = placeWords(line, present);
        return (
          <ListBoxItem id={line.step} textValue={line.words} className="history-line" data-place={place}>
            <span>{line.words}</span>
            {place !== null && <span className="history-place">{place}</span>}
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}
