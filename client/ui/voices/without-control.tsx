import { lazy } from 'react';
import { leftOut } from '../../state/describe-voices.ts';
import { documentNameOf } from '../../state/name-of.ts';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { VoicesButton } from './voices-button.tsx';

/** Asked for when it is opened. */
const WithoutChoices = lazy(async () => ({
  default: (await import('./without-choices.tsx')).WithoutChoices,
}));

/** Leaves out speakers, documents, deep ladders or single origins, and counts what rests on them. */
export function WithoutControl() {
  const words = useSelect((state) => leftOut(state, (id) => documentNameOf(state, id)).join(', '));
  return (
    <VoicesButton
      label={say('voices.without')}
      words={words === '' ? say('voices.nothing') : words}
      isOn={words !== ''}
      title={say('voices.withoutTitle')}
    >
      <WithoutChoices />
    </VoicesButton>
  );
}
