import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import { listStoryVersions } from '../../api/stories.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import type { Story } from '../../state/story.ts';
import { loadStoryVersion } from '../../state/story-keep.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';
import '../../texts/story-texts.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import { useAnswer } from '../panel/use-answer.ts';

export interface StoryVersionsProps {
  readonly story: Story;
  /** Brings the slides of a version back, as the newest. */
  onBack(version: Pick<Story, 'slides' | 'views'>): void;
}

function List({ story, onBack }: StoryVersionsProps) {
  const { data, error } = useAnswer(listStoryVersions, { id: story.id });
  const [problem, setProblem] = useState('');
  if (error !== undefined || problem !== '') return <p role="alert">{problem || error?.message}</p>;
  return (
    <ul className="saved-versions" aria-label={say('saved.versionsOf', { name: story.name })}>
      {wholeRows(data?.story?.versions.nodes ?? []).map(({ number, savedAt, slideCount }) => (
        <li key={number}>
          <span>{say('story.version', { number, when: instantWords(savedAt), count: slideCount })}</span>
          {number !== story.version && (
            <Button
              className="plain-button"
              aria-label={say('story.bringBack', { number })}
              onPress={() => {
                loadStoryVersion(story.id, number)
                  .then(onBack)
                  .catch((failure: unknown) =>
                    setProblem(failure instanceof Error ? failure.message : say('common.wentWrong')),
                  );
              }}
            >
              {say('saved.way.back')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The versions of a story, newest first; each can be brought back. */
export const StoryVersions = (props: StoryVersionsProps) => (
  <DialogTrigger>
    <Button className="button">{say('saved.versions')}</Button>
    <DialogPopover>
      <Dialog className="saved-details">
        <Heading slot="title" className="saved-title">
          {say('saved.versions')}
        </Heading>
        <List {...props} />
      </Dialog>
    </DialogPopover>
  </DialogTrigger>
);
