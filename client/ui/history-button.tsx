import { useRef } from 'react';
import { Dialog, Heading, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { showHistory } from '../actions/show-history.ts';
import { type HistoryLine, historyOf } from '../state/history-of.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { CommandButton } from './command-button.tsx';
import './history-button.css';

/** Where a line stands to what is on screen, in words beside its look. */
function placeWords(line: HistoryLine, present: HistoryLine | undefined): string | null {
  if (line.isPresent) return say('main.now');
  return present !== undefined && line.step > present.step ? say('main.takenBack') : null;
}

function Lines() {
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
        if (typeof step === 'number' && step !== present?.step) dispatch({ type: 'walked', step });
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

/** The steps past and future as sentences, below their button. Choosing one walks there; the list stays open for the next. */
export function HistoryButton() {
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = useSelect((state) => state.status.sheet === 'history');
  return (
    <>
      <CommandButton command={showHistory} ref={button} />
      <Popover
        className="popover"
        triggerRef={button}
        placement="bottom end"
        isOpen={isOpen}
        onOpenChange={(open) => !open && dispatch({ type: 'sheet-closed' })}
      >
        <Dialog className="history">
          <Heading slot="title" className="history-title">
            {say('action.history')}
          </Heading>
          <Lines />
          <p className="history-foot">{say('main.historyFoot')}</p>
        </Dialog>
      </Popover>
    </>
  );
}
