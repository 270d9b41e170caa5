import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { say } from '../../texts/say.ts';
import './saved.css';

/** What is known of a saved view or story in a list. */
export interface Head {
  readonly id: string;
  readonly name: string;
}

interface PageOf<Row> {
  readonly nodes: readonly (Row | null | undefined)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What a list is of. */
export interface SavedKind<Row extends Head> {
  /** Name of the list. */
  readonly label: string;
  readonly none: string;
  readonly noneFound: string;
  /** A hook: one page of those with these words in their names or captions. */
  usePage(asked: { readonly text: string; readonly first: number; readonly after: string | null }): {
    readonly page: PageOf<Row> | undefined;
    readonly error: { readonly message: string } | undefined;
  };
  row(row: Row, onDeleted: (row: Row) => void): ReactNode;
  restore(id: string): Promise<unknown>;
}

export interface SavedListProps<Row extends Head> {
  readonly kind: SavedKind<Row>;
  /** Words in the name or the caption. */
  readonly words: string;
  readonly first: number;
  /** All of them, page by page, or that there is none; else the first few alone. */
  readonly isWhole?: boolean;
}

function Rows<Row extends Head>({
  kind,
  words,
  first,
  isWhole = false,
  after,
  onDeleted,
}: SavedListProps<Row> & {
  readonly after: string | null;
  onDeleted(row: Row): void;
}) {
  const { page, error } = kind.usePage({ text: words, first, after });
  const [more, setMore] = useState(false);
  if (error !== undefined) return <li role="alert">{error.message}</li>;
  if (page === undefined) return isWhole ? <li className="soft-note">{say('common.loading')}</li> : null;
  const { nodes, pageInfo } = page;
  if (nodes.length === 0 && isWhole)
    return <li className="soft-note">{words === '' ? kind.none : kind.noneFound}</li>;
  return (
    <>
      {nodes.flatMap((row) => (row == null ? [] : [kind.row(row, onDeleted)]))}
      {isWhole &&
        pageInfo.hasNextPage &&
        (more ? (
          <Rows
            kind={kind}
            words={words}
            first={first}
            isWhole
            after={pageInfo.endCursor ?? null}
            onDeleted={onDeleted}
          />
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

/** Saved views or stories, what was saved last first; one that was deleted can be brought back as long as the list is open. */
export function SavedList<Row extends Head>(props: SavedListProps<Row>) {
  const { kind } = props;
  const [deleted, setDeleted] = useState<readonly Row[]>([]);
  const bringBack = async ({ id }: Row): Promise<void> => {
    await kind.restore(id);
    setDeleted(deleted.filter((row) => row.id !== id));
  };
  return (
    <>
      {deleted.map((row) => (
        <p key={row.id} className="saved-deleted" role="status">
          {say('saved.deleted', { name: row.name })}{' '}
          <Button
            className="button"
            aria-label={say('saved.doTo', { what: say('saved.restore'), name: row.name })}
            onPress={() => void bringBack(row)}
          >
            {say('saved.restore')}
          </Button>
        </p>
      ))}
      <ul className="saved-rows" aria-label={kind.label}>
        <Rows {...props} after={null} onDeleted={(row) => setDeleted([...deleted, row])} />
      </ul>
    </>
  );
}
