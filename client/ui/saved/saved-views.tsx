import { Button } from 'react-aria-components';
import { useQuery } from 'urql';
import { listViews } from '../../api/views.ts';
import { dispatch } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { ViewList } from './view-list.tsx';

const shown = 3;
const context = { additionalTypenames: ['View'] };

/** On the start page: what was saved last, and the way to all; nothing where nothing is saved. */
export function SavedViews() {
  const [{ data }] = useQuery({
    query: listViews,
    variables: { text: '', first: shown, after: null },
    context,
  });
  const count = data?.views.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <section className="saved-start">
      <h2>{say('action.showViews')}</h2>
      <ViewList words="" first={shown} />
      {count > shown && (
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'views' })}>
          {say('saved.all', { count })}
        </Button>
      )}
    </section>
  );
}
