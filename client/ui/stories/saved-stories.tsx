import { useQuery } from 'urql';
import { listStories } from '../../api/stories.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { SavedSection, shownAtStart } from '../saved/saved-section.tsx';
import { StoryList } from './story-list.tsx';

const variables = { text: '', first: shownAtStart, after: null };
const context = { additionalTypenames: ['Story'] };

/** On the start page: the stories that were saved last. */
export function SavedStories() {
  const [{ data }] = useQuery({ query: listStories, variables, context });
  const count = data?.stories.totalCount ?? 0;
  return (
    <SavedSection
      title={say('action.showStories')}
      count={count}
      all={say('story.all', { count })}
      sheet="stories"
    >
      <StoryList words="" first={shownAtStart} />
    </SavedSection>
  );
}
