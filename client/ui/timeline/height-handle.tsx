import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { say } from '../../texts/say.ts';

export interface HeightHandleProps {
  readonly height: number;
  onChange(height: number): void;
}

/** Room for the controls, which take more lines on a narrow screen, and a lane or two. */
const least = (): number => (window.innerWidth > 720 ? 140 : 236);
/** More would leave too little of the picture. */
const most = (): number => Math.max(least(), Math.round(window.innerHeight * 0.5));
/** A height that leaves room for the strip and for the picture, screen pixels. */
export const withinHeights = (height: number): number => Math.min(most(), Math.max(least(), height));

const steps: Readonly<Record<string, number>> = { ArrowUp: 16, ArrowDown: -16 };

/** The upper edge of the strip, by which it is made higher or lower. */
export function HeightHandle({ height, onChange }: HeightHandleProps) {
  const grip = useRef<{ y: number; height: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(withinHeights(height + step));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    grip.current = { y: event.clientY, height };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = ({ clientY }: PointerEvent): void => {
    if (grip.current !== null) onChange(withinHeights(grip.current.height + grip.current.y - clientY));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved; hr takes no focus
    <div
      className="time-height"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={say('timeline.height')}
      aria-valuemin={least()}
      aria-valuemax={most()}
      aria-valuenow={height}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
