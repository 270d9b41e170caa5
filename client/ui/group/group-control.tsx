import { lazy } from 'react';
import { groupingChoice } from '../../state/group-step.ts';
import { isGrouped } from '../../state/grouping.ts';
import { groupingOf } from '../../state/grouping-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { VoicesButton } from '../voices/voices-button.tsx';

/** Asked for when it is opened. */
const GroupChoices = lazy(async () => ({ default: (await import('./group-choices.tsx')).GroupChoices }));

/** Draws entities together as groups. */
export function GroupControl() {
  const words = useSelect((state) => groupingChoice(groupingOf(state)));
  const isOn = useSelect((state) => isGrouped(groupingOf(state)));
  const isOpen = useSelect(({ status }) => status.sheet === 'group');
  return (
    <VoicesButton
      label={say('group.control')}
      words={words}
      isOn={isOn}
      title={say('action.group')}
      open={{
        isOpen,
        onOpenChange: (opens) =>
          dispatch(opens ? { type: 'sheet-opened', sheet: 'group' } : { type: 'sheet-closed' }),
      }}
    >
      <GroupChoices />
    </VoicesButton>
  );
}
