import { lazy } from 'react';
import { dispatch, useSelect } from '../../state/store.ts';
import { noStyle } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import { VoicesButton } from '../voices/voices-button.tsx';

/** Asked for when it is opened. */
const StyleChoices = lazy(async () => ({ default: (await import('./style-choices.tsx')).StyleChoices }));

/** How the picture looks, and what that says. */
export function StyleControl() {
  const isOwn = useSelect(({ view }) => JSON.stringify(view.style) !== JSON.stringify(noStyle));
  const isOpen = useSelect(({ status }) => status.sheet === 'style');
  return (
    <VoicesButton
      label={say('main.style')}
      words={say(isOwn ? 'main.styleOwn' : 'main.styleUsual')}
      isOn={isOwn}
      title={say('action.chooseStyle')}
      open={{
        isOpen,
        onOpenChange: (opens) =>
          dispatch(opens ? { type: 'sheet-opened', sheet: 'style' } : { type: 'sheet-closed' }),
      }}
    >
      <StyleChoices />
    </VoicesButton>
  );
}
