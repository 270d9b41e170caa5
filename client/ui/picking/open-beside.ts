import type { Selection } from '../../state/selection.ts';
import { dispatch } from '../../state/store.ts';

/** Opens one of what the panel lists, in a panel of its own; the focus goes along, since the button that was pressed is gone then. */
export function openBeside(selection: Selection): void {
  dispatch({ type: 'selected', selection });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.side-panel-title')?.focus({ preventScroll: true }),
  );
}
