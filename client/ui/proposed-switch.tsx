import { Switch } from 'react-aria-components';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import './proposed-switch.css';

/** Whether claims that a program read and nobody has accepted are drawn with the others. */
export function ProposedSwitch() {
  const proposed = useSelect((state) => state.view.filter.proposed);
  return (
    <Switch
      className="switch"
      isSelected={proposed}
      onChange={(next) => dispatch({ type: 'filter-changed', filter: { proposed: next } })}
    >
      <span className="switch-track" />
      {say('main.showProposed')}
    </Switch>
  );
}
