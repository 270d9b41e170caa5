import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  type Plays,
  type StoryKey,
  type StoryPlace,
  slideAfter,
  writeStoryPlace,
} from '../../state/story.ts';

/** What the windows of one telling have in common. */
export interface Told {
  /** From 1. */
  readonly slide: number;
  readonly plays: Plays;
  /** Whether the audience sees nothing. */
  readonly isBlank: boolean;
}

const storageKey = 'attest-telling';

/** Names the telling that this window and its presenter's have in common: kept over a reload, and each window's own. */
function channelOf({ presenter }: StoryPlace): string {
  const known = presenter ?? sessionStorage.getItem(storageKey);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(storageKey, made);
  return made;
}

type Message = 'asked' | Told;

/**
 * Where the story is, in step with the presenter's window and in the address, so that a reload goes on where it was. How slides were
 * gone through is no history of the browser: Back leads out of the story.
 */
export function useStoryPlace(place: StoryPlace, count: number) {
  const first = Math.max(1, Math.min(count, place.slide ?? 1));
  const [told, setTold] = useState<Told>({ slide: first, plays: place.plays, isBlank: false });
  const channel = useRef<BroadcastChannel | null>(null);
  const id = useRef('');
  if (id.current === '') id.current = channelOf(place);
  const hear = useEffectEvent(({ data }: MessageEvent<Message>) => {
    if (data === 'asked') channel.current?.postMessage(told);
    else setTold({ ...data, slide: Math.max(1, Math.min(count, data.slide)) });
  });
  useEffect(() => {
    const made = new BroadcastChannel(`attest-story ${id.current}`);
    channel.current = made;
    made.addEventListener('message', (event: MessageEvent<Message>) => hear(event));
    made.postMessage('asked');
    return () => made.close();
  }, []);
  useEffect(() => {
    const address = writeStoryPlace({ ...place, slide: told.slide, plays: told.plays });
    if (address !== `${location.pathname}${location.search}`) history.replaceState(null, '', address);
  }, [place, told]);
  const tell = (to: Partial<Told>): void => {
    const next = { ...told, ...to };
    setTold(next);
    channel.current?.postMessage(next);
  };
  return {
    told,
    channel: id.current,
    tell,
    /** Goes where a key leads; out of the dark, when it leads to another slide. */
    go: (key: StoryKey): void => {
      const slide = slideAfter(told.slide, count, key);
      if (slide !== told.slide || told.isBlank) tell({ slide, isBlank: false });
    },
  };
}
