import { lazy } from 'react';
import { measureChoice } from '../../state/measure.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { measureOf } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import { VoicesButton } from '../voices/voices-button.tsx';

/** Asked for when it is opened. */
const MeasureChoices = lazy(async () => ({
  default: (await import('./measure-choices.tsx')).MeasureChoices,
}));

/** Measures the entities shown and draws the values as sizes or colours. */
export function MeasureControl() {
  const words = useSelect(({ view }) => measureChoice(measureOf(view.style)));
  const isOn = useSelect(({ view }) => measureOf(view.style) !== null);
  const isOpen = useSelect(({ status }) => status.sheet === 'measure');
  return (
    <VoicesButton
      label={say('measure.measure')}
      words={words}
      isOn={isOn}
      title={say('action.measure')}
      open={{
        isOpen,
        onOpenChange: (opens) =>
          dispatch(opens ? { type: 'sheet-opened', sheet: 'measure' } : { type: 'sheet-closed' }),
      }}
    >
      <MeasureChoices />
    </VoicesButton>
  );
}
