import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Time to look at a picture before the next comes. */
const pauseMs = 900;

/**
 * Steps through time. The next step waits until the picture of the last one is there; a choice that somebody else makes ends it.
 * @param isReady whether it is
 * @param chosenKey equal as long as the same is chosen
 * @param step makes a step and says whether there was one to make
 */
export function usePlay(isReady: boolean, chosenKey: string, step: (isFirst: boolean) => boolean) {
  const [count, setCount] = useState<number | null>(null);
  const isOwn = useRef(false);
  const advance = useEffectEvent((made: number) => {
    isOwn.current = true;
    setCount(step(made === 0) ? made + 1 : null);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: that something else is chosen is what counts
  useEffect(() => {
    if (!isOwn.current) setCount(null);
    isOwn.current = false;
  }, [chosenKey]);
  useEffect(() => {
    if (count === null || !isReady) return;
    const timer = setTimeout(() => advance(count), count === 0 ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [count, isReady]);
  return {
    isPlaying: count !== null,
    play: () => setCount(0),
    pause: () => setCount(null),
  };
}
