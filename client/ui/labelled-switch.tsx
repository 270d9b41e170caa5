import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components';
import './labelled-switch.css';

export interface LabelledSwitchProps {
  readonly isOn: boolean;
  onChange(isOn: boolean): void;
  readonly children: ReactNode;
}

/** Something that is on or off, with its name beside it. */
export function LabelledSwitch({ isOn, onChange, children }: LabelledSwitchProps) {
  return (
    <Switch className="switch" isSelected={isOn} onChange={onChange}>
      <span className="switch-track" />
      {children}
    </Switch>
  );
}
