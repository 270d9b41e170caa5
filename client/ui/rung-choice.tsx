import { Label, Radio, RadioGroup } from 'react-aria-components';
import { say } from '../texts/say.ts';
import './frontier-control.css';

/** Rungs that have a button. */
const rungs = [0, 1, 2, 3];
const keyOf = (value: number | null): string => (value === null ? 'all' : String(value));

export interface RungChoiceProps {
  readonly label: string;
  /** Null is every rung. */
  readonly value: number | null;
  /** What a choice means, for who does not see the row. */
  readonly says: (value: number | null) => string;
  readonly onChange: (value: number | null) => void;
}

/** A rung of the ladder, or all of them. */
export function RungChoice({ label, value, says, onChange }: RungChoiceProps) {
  // An address may name a deeper rung than there are buttons.
  const extra = value === null || rungs.includes(value) ? [] : [value];
  return (
    <RadioGroup
      className="frontier"
      orientation="horizontal"
      value={keyOf(value)}
      onChange={(key) => onChange(key === 'all' ? null : Number(key))}
    >
      <Label className="control-label">{label}</Label>
      <span className="segments">
        {[...rungs, ...extra, null].map((rung) => (
          <Radio key={keyOf(rung)} value={keyOf(rung)} className="segment" aria-label={says(rung)}>
            {rung ?? say('main.allShort')}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
