import { Button } from 'react-aria-components';
import { useQuery } from 'urql';
import { listStories } from '../../api/stories.ts';
import { dispatch } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { StoryList } from './story-list.tsx';

const shown = 3;
const context = { additionalTypenames: ['Story'] };

/** On the start page: the stories that were saved last, and the way to all; nothing where there is none. */
export function SavedStories() {
  const [{ data }] = useQuery({
    query: listStories,
    variables: { text: '', first: shown, after: null },
    context,
  });
  const count = data?.stories.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <section className="saved-start">
      <h2>{say('action.showStories')}</h2>
      <StoryList words="" first={shown} />
      {count > shown && (
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'stories' })}>
          {say('story.all', { count })}
        </Button>
      )}
    </section>
  );
}
