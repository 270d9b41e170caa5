import { lazy } from 'react';
import { nameOf } from '../../state/name-of.ts';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { VoicesButton } from './voices-button.tsx';

/** Asked for when it is opened. */
const CompareChoices = lazy(async () => ({
  default: (await import('./compare-choices.tsx')).CompareChoices,
}));

/** Chooses two speakers whose words are drawn over each other. */
export function CompareControl() {
  const isOn = useSelect(({ view }) => view.comparison !== null);
  const words = useSelect((state) => {
    const { comparison } = state.view;
    if (comparison === null) return say('voices.nobody');
    const name = (id: string | null): string => (id === null ? '…' : nameOf(state, id));
    return say('voices.sides', { first: name(comparison.first), second: name(comparison.second) });
  });
  return (
    <VoicesButton label={say('voices.compare')} words={words} isOn={isOn} title={say('voices.compareTitle')}>
      <CompareChoices />
    </VoicesButton>
  );
}
