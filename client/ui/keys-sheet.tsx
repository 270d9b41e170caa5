import { commandsAt } from '../actions/commands.ts';
import { spellKey } from '../actions/spell-key.ts';
import { startTour } from '../actions/start-tour.ts';
import { dispatch, store, useSelect } from '../state/store.ts';
import { sayAny } from '../texts/say.ts';
import { KeysDialog } from './keys-dialog.tsx';

/** The keys of every command of the page, made from the commands themselves. */
export function KeysSheet() {
  const isOpen = useSelect((state) => state.status.sheet === 'keys');
  if (!isOpen) return null;
  const state = store.getState();
  const rows = commandsAt(state)
    .filter(({ keys }) => keys.length > 0)
    .map((command) => ({
      spell: sayAny(command.keys.map(spellKey)),
      does: command.label(state),
    }));
  const close = (): void => dispatch({ type: 'sheet-closed' });
  const takeTour = (): void => {
    close();
    startTour.run(state, dispatch);
  };
  return <KeysDialog rows={rows} onClose={close} onTour={startTour.isPossible(state) ? takeTour : null} />;
}
