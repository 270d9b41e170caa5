import type { Day } from '../../state/day.ts';
import { type Surety, type TimeChoice, toTimeChoice } from '../../state/time-choice.ts';
import { say } from '../../texts/say.ts';
import { DayField } from '../day-field.tsx';
import { Segments } from './segments.tsx';

export interface HappenedControlsProps {
  readonly time: TimeChoice | null;
  readonly surety: Surety;
  onDays(from: Day | null, to: Day | null): void;
  onSurety(surety: Surety): void;
}

const choices = [
  { value: 'POSSIBLY', label: say('timeline.possibly') },
  { value: 'CERTAINLY', label: say('timeline.certainly') },
] as const;

/** The days that are kept, typed, and how surely a date must fall within. */
export function HappenedControls({ time, surety, onDays, onSurety }: HappenedControlsProps) {
  const from = time?.from ?? null;
  const to = time?.to ?? null;
  const refuse = (first: Day | null, last: Day | null): string | null =>
    first !== null && last !== null && toTimeChoice(first, last, surety) === null
      ? say('timeline.endsBefore')
      : null;
  return (
    <>
      <DayField
        label={say('timeline.from')}
        day={from}
        side="first"
        placeholder={say('timeline.anyDay')}
        refuse={(day) => refuse(day, to)}
        onChange={(day) => onDays(day, to)}
      />
      <DayField
        label={say('timeline.to')}
        day={to}
        side="last"
        placeholder={say('timeline.anyDay')}
        refuse={(day) => refuse(from, day)}
        onChange={(day) => onDays(from, day)}
      />
      <Segments label={say('timeline.howSurely')} value={surety} choices={choices} onChange={onSurety} />
    </>
  );
}
