import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './choice.css';

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}

/** One of several values, chosen from a list. */
export function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Select
      className="choice"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className="control-label">{label}</Label>
      <Button className="button choice-button">
        <SelectValue /> <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="choice-list" items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
          {({ id, label: words }) => (
            <ListBoxItem id={id} className="choice-item">
              {words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
