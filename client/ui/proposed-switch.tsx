import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { LabelledSwitch } from './labelled-switch.tsx';

/** Whether claims that a program read and nobody has accepted are drawn with the others. */
export function ProposedSwitch() {
  const proposed = useSelect((state) => state.view.filter.proposed);
  return (
    <LabelledSwitch
      isOn={proposed}
      onChange={(next) => dispatch({ type: 'filter-changed', filter: { proposed: next } })}
    >
      {say('main.showProposed')}
    </LabelledSwitch>
  );
}
