import { type KeyboardEvent, useState } from 'react';
import type { Selection } from '../../state/selection.ts';
import { say } from '../../texts/say.ts';
import { isOutside, type Kept, type Lane, type Mark } from './lay-out-lanes.ts';
import { MarkButton, type MarkButtonProps, rowHeight } from './mark-button.tsx';

export interface LanesProps {
  readonly lanes: readonly Lane[];
  readonly kept: Kept | null;
  onPoint: MarkButtonProps['onPoint'];
  onChoose(selection: Selection): void;
}

const keyOf = (mark: Mark): string => mark.items.flatMap(({ moment }) => moment.targets)[0]?.key ?? '';

/** All marks, lane by lane. One Tab leads to them; from there the arrow keys left and right go from date to date. */
export function Lanes({ lanes, kept, onPoint, onChoose }: LanesProps) {
  const [at, setAt] = useState<string | null>(null);
  const all = lanes.flatMap(({ id, marks }) => marks.map((mark) => `${id} ${keyOf(mark)}`));
  const stop = at !== null && all.includes(at) ? at : all[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('.time-mark')];
    const index = marks.findIndex((mark) => mark.matches(':focus'));
    if (step === 0 || index === -1) return;
    event.preventDefault();
    marks[index + step]?.focus();
  };
  return (
    <div className="time-lanes" role="toolbar" aria-label={say('timeline.dates')} onKeyDown={onKeyDown}>
      {lanes.map((lane) => (
        <div key={lane.id} className="time-lane" style={{ height: lane.rows * rowHeight }}>
          {lane.marks.map((mark) => {
            const key = `${lane.id} ${keyOf(mark)}`;
            return (
              <MarkButton
                key={key}
                mark={mark}
                isOutside={isOutside(mark, kept)}
                isTabStop={key === stop}
                onFocus={() => setAt(key)}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
