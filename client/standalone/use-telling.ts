import { useEffect, useState } from 'react';
import { type StoryKey, slideAfter } from '../state/story.ts';
import type { Picked } from './scene-of-drawn.ts';

/** Where a reader of a capsule is, and what they have picked out and folded there. */
export interface Telling {
  /** The slide, from 0. */
  readonly at: number;
  readonly picked: Picked | null;
  readonly folded: ReadonlySet<string>;
  readonly isBlank: boolean;
}

const nowhere = { picked: null, folded: new Set<string>(), isBlank: false };

/** The slide that the address names after its `#`, which a reload keeps. */
function slideOfAddress(count: number): number {
  const slide = Number(/^#(\d{1,4})$/u.exec(location.hash)?.[1] ?? 1);
  return Math.max(1, Math.min(count, slide)) - 1;
}

/** Goes through slides, each of which begins with nothing picked out. */
export function useTelling(count: number) {
  const [telling, setTelling] = useState<Telling>(() => ({ at: slideOfAddress(count), ...nowhere }));
  const { at } = telling;
  useEffect(() => {
    // A browser may refuse to note the place of a file; then a reload begins anew.
    try {
      history.replaceState(null, '', `#${at + 1}`);
    } catch {}
  }, [at]);
  const change = (to: Partial<Telling>): void => setTelling((before) => ({ ...before, ...to }));
  return {
    telling,
    change,
    goTo: (slide: number, picked: Picked | null): void =>
      setTelling((before) =>
        before.at === slide ? { ...before, picked, isBlank: false } : { ...nowhere, at: slide, picked },
      ),
    /** Goes where a key leads; out of the dark, when it leads to another slide. */
    follow: (key: StoryKey): void =>
      setTelling((before) => {
        const slide = slideAfter(before.at + 1, count, key) - 1;
        return slide === before.at && !before.isBlank ? before : { ...nowhere, at: slide };
      }),
    fold: (id: string, isFolded: boolean): void =>
      setTelling((before) => {
        const folded = new Set(before.folded);
        if (isFolded) folded.add(id);
        else folded.delete(id);
        return { ...before, folded };
      }),
  };
}
