import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Title } from '../../state/save-view.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import { TitleForm } from './title-form.tsx';

export interface SavedRowProps {
  readonly name: string;
  readonly caption: string;
  /** How much it holds, and since when. */
  readonly facts: string;
  /** What opens it. */
  readonly main: ReactNode;
  /** Its versions, shown when they are asked for. */
  readonly versions?: ReactNode;
  rename(title: Title): Promise<void>;
  duplicate(): Promise<void>;
  /** Leads to where it is published, for what can be. */
  publish?(): void;
  download(): Promise<void>;
  /** Opens the choice of what else it can be saved as; absent where there is none. */
  export?(): void;
  remove(): Promise<void>;
}

type Part = 'rename' | 'versions' | null;

/** A name that every file system takes. */
export const fileNameOf = (name: string, kind: 'view' | 'story'): string =>
  `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.${kind}.json`;

/** One saved view or story of a list, with all that can be done with it. */
export function SavedRow({ name, caption, facts, main, versions, ...does }: SavedRowProps) {
  const [part, setPart] = useState<Part>(null);
  const [problem, setProblem] = useState('');
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      setProblem('');
    } catch (error) {
      setProblem(errorWords(error));
    }
  };
  const toggle = (other: Part): void => setPart(part === other ? null : other);
  const ways = [
    ['rename', () => toggle('rename')],
    ['duplicate', () => void attempt(does.duplicate)],
    ...(versions === undefined ? [] : [['versions', () => toggle('versions')] as const]),
    ...(does.publish === undefined ? [] : [['publish', does.publish] as const]),
    ['download', () => void attempt(does.download)],
    ...(does.export === undefined ? [] : [['export', does.export] as const]),
    ['delete', () => void attempt(does.remove)],
  ] as const;
  if (part === 'rename') {
    return (
      <li className="saved-row">
        <TitleForm
          title={{ name, caption }}
          words={say('saved.rename')}
          problem={problem}
          isBusy={false}
          onKeep={(title) =>
            void attempt(async () => {
              await does.rename(title);
              setPart(null);
            })
          }
          onLeave={() => setPart(null)}
        />
      </li>
    );
  }
  return (
    <li className="saved-row">
      <div className="saved-row-head">
        <h3>{name}</h3>
        {main}
      </div>
      {caption !== '' && <p>{caption}</p>}
      <p className="soft-note">{facts}</p>
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
      {part === 'versions' && versions}
    </li>
  );
}
