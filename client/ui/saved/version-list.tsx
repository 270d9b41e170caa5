import { useState } from 'react';
import { Button } from 'react-aria-components';
import { listVersions } from '../../api/views.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';
import { useAnswer } from '../panel/use-answer.ts';

/** A page of versions, and the way to those before them. */
function Page({
  id,
  name,
  after,
}: {
  readonly id: string;
  readonly name: string;
  readonly after: string | null;
}) {
  const { data, error } = useAnswer(listVersions, { id, after });
  const shown = useSelect(({ view }) => (view.from?.id === id ? view.from.version : null));
  const [more, setMore] = useState(false);
  if (error !== undefined) return <li role="alert">{error.message}</li>;
  const versions = data?.view?.versions;
  if (versions === undefined) return <li className="soft-note">{say('common.loading')}</li>;
  const { endCursor = null, hasNextPage } = versions.pageInfo;
  return (
    <>
      {wholeRows(versions.nodes).map(({ number, savedAt, entities }) => (
        <li key={number}>
          <span>{say('saved.version', { number, when: instantWords(savedAt), count: entities })}</span>
          {number === shown ? (
            <span className="soft-note">{say('saved.onScreen')}</span>
          ) : (
            <Button
              className="plain-button"
              aria-label={say('saved.lookAtVersion', { name, number })}
              onPress={() => {
                dispatch({ type: 'sheet-closed' });
                dispatch({ type: 'saved-opened', id, version: number });
              }}
            >
              {say('saved.lookAt')}
            </Button>
          )}
        </li>
      ))}
      {hasNextPage &&
        (more ? (
          <Page id={id} name={name} after={endCursor} />
        ) : (
          <li>
            <Button className="plain-button" onPress={() => setMore(true)}>
              {say('saved.more')}
            </Button>
          </li>
        ))}
    </>
  );
}

/** The versions of a view, newest first; each can be looked at, and then be brought back. */
export const VersionList = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <ul className="saved-versions" aria-label={say('saved.versionsOf', { name })}>
    <Page id={id} name={name} after={null} />
  </ul>
);
