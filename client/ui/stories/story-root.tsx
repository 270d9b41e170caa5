import type { ReactNode } from 'react';
import { readStoryPlace } from '../../state/story.ts';
import { StoryPage } from './story-page.tsx';

/** The page of the story that the address names, in place of the explorer. */
export const storyRoot = (): ReactNode => {
  const place = readStoryPlace(location.search);
  return place === null ? null : <StoryPage place={place} />;
};
