import { useQuery } from 'urql';
import { change } from '../../api/change.ts';
import type { SavedHeadFragment } from '../../api/generated/graphql.ts';
import { listViews, restoreView } from '../../api/views.ts';
import { say } from '../../texts/say.ts';
import { type SavedKind, SavedList, type SavedListProps } from './saved-list.tsx';
import { ViewRow } from './view-row.tsx';

/** An empty list has no view in it, and is old all the same when one is saved. */
const context = { additionalTypenames: ['View'] };

const views: SavedKind<SavedHeadFragment> = {
  label: say('action.showViews'),
  none: say('saved.none'),
  noneFound: say('saved.noneFound'),
  usePage: (variables) => {
    const [{ data, error }] = useQuery({ query: listViews, variables, context });
    return { page: data?.views, error };
  },
  row: (head, onDeleted) => <ViewRow key={head.id} head={head} onDeleted={onDeleted} />,
  restore: (id) => change(restoreView, { input: { id } }, []),
};

/** Saved views, what was saved last first. */
export const ViewList = (props: Omit<SavedListProps<SavedHeadFragment>, 'kind'>) => (
  <SavedList kind={views} {...props} />
);
