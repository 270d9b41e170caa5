import { lazy } from 'react';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { VoicesButton } from '../voices/voices-button.tsx';

/** Asked for when it is opened. */
const LayoutChoices = lazy(async () => ({ default: (await import('./layout-choices.tsx')).LayoutChoices }));

/** Lays out what is drawn. */
export function LayoutControl() {
  const kind = useSelect(({ view }) => view.layout?.kind);
  const isOpen = useSelect(({ status }) => status.sheet === 'layout');
  return (
    <VoicesButton
      label={say('layout.control')}
      words={say(kind === undefined ? 'layout.asItCame' : `layout.${kind}`)}
      isOn={kind !== undefined}
      title={say('action.chooseLayout')}
      open={{
        isOpen,
        onOpenChange: (opens) =>
          dispatch(opens ? { type: 'sheet-opened', sheet: 'layout' } : { type: 'sheet-closed' }),
      }}
    >
      <LayoutChoices />
    </VoicesButton>
  );
}
