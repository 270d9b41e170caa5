import { useEffect, useState } from 'react';
import { store } from '../../state/store.ts';
import type { TourStep } from '../../state/tour.ts';
import { findTarget } from './find-target.ts';
import type { Box } from './place-card.ts';

/** The page moves in many ways (a panel opens, the picture is dragged); to look now and then is simpler than to follow each. */
const lookMs = 250;

/** Where a step's control is on the screen now; null while it is not there. */
export function useTarget(step: TourStep['id']): Box | null {
  const [target, setTarget] = useState<Box | null>(null);
  useEffect(() => {
    const look = (): void => {
      const found = findTarget(store.getState(), step);
      setTarget((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    look();
    const timer = setInterval(look, lookMs);
    window.addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', look);
    };
  }, [step]);
  return target;
}
