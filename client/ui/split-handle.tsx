import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type Sizes, sizeBounds } from '../state/sizes.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { direction, say } from '../texts/say.ts';
import { isNarrow } from './is-narrow.ts';
import './split-handle.css';

const onward = direction === 'ltr' ? 4 : -4;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -onward,
  ArrowUp: -4,
  ArrowRight: onward,
  ArrowDown: 4,
};

export interface SplitHandleProps {
  /** Which part it makes larger or smaller. */
  readonly part: keyof Sizes;
  readonly label: string;
  /** Whether that part comes after the line, and not before it. */
  readonly isAfter?: boolean;
}

/** Where the pointer is in the room that is divided, per cent from its beginning. */
function placeOf({ clientX, clientY }: PointerEvent, box: DOMRect): number {
  if (isNarrow()) return ((clientY - box.top) / box.height) * 100;
  return ((direction === 'ltr' ? clientX - box.left : box.right - clientX) / box.width) * 100;
}

/** The line between two parts of the page, which is dragged or moved with the arrow keys. */
export function SplitHandle({ part, label, isAfter = false }: SplitHandleProps) {
  const size = useSelect((state) => state.status.sizes[part]);
  const room = useRef<DOMRect | null>(null);
  const { least, most } = sizeBounds[part];
  const move = (next: number): void => dispatch({ type: 'sizes-changed', to: { [part]: next } });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const ends: Readonly<Record<string, number>> = { Home: least, End: most };
    const next = step === undefined ? ends[event.key] : size + (isAfter ? -step : step);
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.closest(isAfter ? '.stage' : '.picture');
    room.current = box?.getBoundingClientRect() ?? null;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (room.current === null) return;
    const place = placeOf(event, room.current);
    move(isAfter ? 100 - place : place);
  };
  const onEnd = (): void => {
    room.current = null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved; hr takes no focus
    <div
      className="split-handle"
      role="separator"
      tabIndex={0}
      aria-orientation={isNarrow() ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={size}
      aria-valuetext={say('common.perCent', { size })}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
    />
  );
}
