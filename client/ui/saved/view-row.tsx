import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ask } from '../../api/ask.ts';
import { change } from '../../api/change.ts';
import type { SavedHeadFragment } from '../../api/generated/graphql.ts';
import { deleteView, duplicateView, readViewFile, renameView } from '../../api/views.ts';
import type { Title } from '../../state/save-view.ts';
import { dispatch, store } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { saveFile } from '../review/save-file.ts';
import { instantWords } from './missing-of.ts';
import { TitleForm } from './title-form.tsx';
import { VersionList } from './version-list.tsx';

export interface ViewRowProps {
  readonly head: SavedHeadFragment;
  onDeleted(head: SavedHeadFragment): void;
}

type Part = 'rename' | 'versions' | null;

/** A name that every file system takes. */
const fileNameOf = (name: string): string =>
  `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.view.json`;

export const openView = (id: string): void => {
  dispatch({ type: 'sheet-closed' });
  dispatch({ type: 'saved-opened', id, version: null });
};

/** Remembers that this browser made a view, so that its changes are saved by themselves. */
export function takeAsOwn(id: string): void {
  const { own } = store.getState().status.saving;
  dispatch({ type: 'saving-changed', to: { own: { ...own, [id]: own[id] ?? true } } });
}

/** One saved view of the list, with all that can be done with it. */
export function ViewRow({ head, onDeleted }: ViewRowProps) {
  const { id, name, caption, latest } = head;
  const [part, setPart] = useState<Part>(null);
  const [problem, setProblem] = useState('');
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : say('common.wentWrong'));
    }
  };
  const rename = (title: Title): void =>
    void attempt(async () => {
      await change(renameView, { input: { id, ...title } }, []);
      dispatch({ type: 'saved-renamed', id, ...title });
      setPart(null);
    });
  const duplicate = (): void =>
    void attempt(async () => {
      const input = { id, name: say('saved.copyOf', { name }) };
      takeAsOwn((await change(duplicateView, { input }, [])).duplicateView.view.id);
    });
  const download = (): void =>
    void attempt(async () => {
      const { view } = await ask(readViewFile, { id }, { requestPolicy: 'network-only' });
      if (view != null) saveFile(fileNameOf(name), view.latest.file);
    });
  const remove = (): void =>
    void attempt(async () => {
      onDeleted(head);
      await change(deleteView, { input: { id } }, []);
    });
  const toggle = (other: Part): void => setPart(part === other ? null : other);
  const ways = [
    ['rename', () => toggle('rename')],
    ['duplicate', duplicate],
    ['versions', () => toggle('versions')],
    ['download', download],
    ['delete', remove],
  ] as const;
  if (part === 'rename') {
    return (
      <li className="saved-row">
        <TitleForm
          title={{ name, caption }}
          words={say('saved.rename')}
          problem={problem}
          isBusy={false}
          onKeep={rename}
          onLeave={() => setPart(null)}
        />
      </li>
    );
  }
  return (
    <li className="saved-row">
      <div className="saved-row-head">
        <h3>{name}</h3>
        <Button className="button" aria-label={say('saved.openName', { name })} onPress={() => openView(id)}>
          {say('saved.open')}
        </Button>
      </div>
      {caption !== '' && <p>{caption}</p>}
      <p className="soft-note">
        {say('saved.facts', {
          entities: latest.entities,
          versions: latest.number,
          when: instantWords(head.savedAt),
        })}
      </p>
      <div className="saved-row-ways">
        {ways.map(([way, run]) => (
          <Button
            key={way}
            className="plain-button"
            aria-label={say('saved.doTo', { what: say(`saved.${way}`), name })}
            {...(way === 'versions' ? { 'aria-expanded': part === 'versions' } : {})}
            onPress={run}
          >
            {say(`saved.${way}`)}
          </Button>
        ))}
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
      {part === 'versions' && <VersionList id={id} name={name} />}
    </li>
  );
}
