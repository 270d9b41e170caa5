import { useQuery } from 'urql';
import { listViews } from '../../api/views.ts';
import { say } from '../../texts/say.ts';
import { SavedSection, shownAtStart } from './saved-section.tsx';
import { ViewList } from './view-list.tsx';

const variables = { text: '', first: shownAtStart, after: null };
const context = { additionalTypenames: ['View'] };

/** On the start page: the views that were saved last. */
export function SavedViews() {
  const [{ data }] = useQuery({ query: listViews, variables, context });
  const count = data?.views.totalCount ?? 0;
  return (
    <SavedSection
      title={say('action.showViews')}
      count={count}
      all={say('saved.all', { count })}
      sheet="views"
    >
      <ViewList words="" first={shownAtStart} />
    </SavedSection>
  );
}
