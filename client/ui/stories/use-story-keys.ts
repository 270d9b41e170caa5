import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../actions/listen-to-keys.ts';
import { type Focus, type StoryKey, storyKeyOf } from '../../state/story.ts';

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return null;
  if (target.closest('[role="radiogroup"]') !== null) return 'choice';
  return target.closest('button, a') === null ? null : 'control';
}

/** Gives the keys of the page to the story, before what has the focus: the picture has keys of its own elsewhere. */
export function useStoryKeys(run: (key: StoryKey) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    const key = storyKeyOf(event, focusOf(event.target));
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
