import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../actions/is-typing.ts';
import { type Focus, type StoryKey, storyKeyOf } from '../../state/story.ts';

function focusOf(target: EventTarget | null, isExplored: boolean): Focus {
  if (!(target instanceof Element)) return null;
  if (isExplored && target.closest('[role="application"], [data-scrolls]') !== null) return 'picture';
  if (target.closest('[role="radiogroup"]') !== null) return 'choice';
  return target.closest('button, a, summary') === null ? null : 'control';
}

/**
 * Gives the keys of the page to the story, before what has the focus: a picture that is only looked at has no keys of its own. One that
 * is explored keeps them while it has the focus, and so does what scrolls beside it.
 */
export function useStoryKeys(run: (key: StoryKey) => void, isExplored = false): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    const key = storyKeyOf(event, focusOf(event.target, isExplored));
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
