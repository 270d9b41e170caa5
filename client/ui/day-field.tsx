import { type KeyboardEvent, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import type { Day } from '../state/day.ts';
import { say } from '../texts/say.ts';
import { readDay } from './timeline/read-day.ts';
import './day-field.css';

export interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  /** Which day of a year or month is meant. */
  readonly side: 'first' | 'last';
  readonly placeholder: string;
  /** Why a day cannot be taken; null when it can. */
  refuse(day: Day | null): string | null;
  onChange(day: Day | null): void;
}

/** A day, typed as a year, a month or a day. It counts when Enter is pressed or the field is left; what cannot be read stays, with the reason. */
export function DayField(props: DayFieldProps) {
  const { label, day, side, placeholder, refuse, onChange } = props;
  // What is being typed, while it is not the day that counts.
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    const next = text === '' ? null : readDay(text, side);
    const why = text !== '' && next === null ? say('timeline.writeDay') : refuse(next);
    setProblem(why);
    if (why !== null) return;
    setTyped(null);
    if (next !== day) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      setTyped(null);
      setProblem(null);
    }
  };
  return (
    <TextField
      className="time-field"
      value={typed ?? day ?? ''}
      isInvalid={problem !== null}
      validationBehavior="aria"
      onChange={(text) => {
        setTyped(text);
        setProblem(null);
      }}
      onBlur={take}
      onKeyDown={onKeyDown}
    >
      <Label className="control-label">{label}</Label>
      <Input className="time-input" placeholder={placeholder} spellCheck="false" autoComplete="off" />
      <FieldError className="time-error">{problem}</FieldError>
    </TextField>
  );
}
