import { lazy, Suspense, useRef } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { showHistory } from '../actions/show-history.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { CommandButton } from './command-button.tsx';
import './history-button.css';

/** Brings with it how every kind of step is told of. */
const HistoryLines = lazy(async () => ({ default: (await import('./history-lines.tsx')).HistoryLines }));

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
          <Suspense fallback={<p className="coming">{say('common.loading')}</p>}>
            <HistoryLines />
          </Suspense>
          <p className="history-foot">{say('main.historyFoot')}</p>
        </Dialog>
      </Popover>
    </>
  );
}
