import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useQuery } from 'urql';
import { change } from '../../api/change.ts';
import type { SavedHeadFragment } from '../../api/generated/graphql.ts';
import { listViews, restoreView } from '../../api/views.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { say } from '../../texts/say.ts';
import { ViewRow } from './view-row.tsx';
import './saved.css';

export interface ViewListProps {
  /** Words in the name or the caption. */
  readonly words: string;
  readonly first: number;
  /** All of them, page by page, or that there is none; else the first few alone. */
  readonly isWhole?: boolean;
}

/** An empty list has no view in it, and is old all the same when one is saved. */
const context = { additionalTypenames: ['View'] };

function Rows({
  words,
  first,
  isWhole = false,
  after,
  onDeleted,
}: ViewListProps & {
  readonly after: string | null;
  onDeleted(head: SavedHeadFragment): void;
}) {
  const [{ data, error }] = useQuery({ query: listViews, variables: { text: words, first, after }, context });
  const [more, setMore] = useState(false);
  if (error !== undefined) return <li role="alert">{error.message}</li>;
  if (data === undefined) return isWhole ? <li className="soft-note">{say('common.loading')}</li> : null;
  const { nodes, pageInfo } = data.views;
  if (nodes.length === 0 && isWhole)
    return <li className="soft-note">{say(words === '' ? 'saved.none' : 'saved.noneFound')}</li>;
  return (
    <>
      {wholeRows(nodes).map((head) => (
        <ViewRow key={head.id} head={head} onDeleted={onDeleted} />
      ))}
      {isWhole &&
        pageInfo.hasNextPage &&
        (more ? (
          <Rows words={words} first={first} after={pageInfo.endCursor ?? null} onDeleted={onDeleted} />
        ) : (
          <li>
            <Button className="button" onPress={() => setMore(true)}>
              {say('saved.more')}
            </Button>
          </li>
        ))}
    </>
  );
}

/** Saved views, what was saved last first; one that was deleted can be brought back as long as the list is open. */
export function ViewList(props: ViewListProps) {
  const [deleted, setDeleted] = useState<readonly SavedHeadFragment[]>([]);
  const bringBack = async ({ id }: SavedHeadFragment): Promise<void> => {
    await change(restoreView, { input: { id } }, []);
    setDeleted(deleted.filter((head) => head.id !== id));
  };
  return (
    <>
      {deleted.map((head) => (
        <p key={head.id} className="saved-deleted" role="status">
          {say('saved.deleted', { name: head.name })}{' '}
          <Button
            className="button"
            aria-label={say('saved.doTo', { what: say('saved.restore'), name: head.name })}
            onPress={() => void bringBack(head)}
          >
            {say('saved.restore')}
          </Button>
        </p>
      ))}
      <ul className="saved-rows" aria-label={say('action.showViews')}>
        <Rows {...props} after={null} onDeleted={(head) => setDeleted([...deleted, head])} />
      </ul>
    </>
  );
}
