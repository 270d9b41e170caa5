import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Title } from '../../state/save-view.ts';
import { say } from '../../texts/say.ts';

export interface TitleFormProps {
  readonly title: Title;
  /** What the button says. */
  readonly words: string;
  /** Why the last try failed; empty when none did. */
  readonly problem: string;
  readonly isBusy: boolean;
  onKeep(title: Title): void;
  onLeave(): void;
  readonly children?: ReactNode;
}

const longestName = 200;
const longestCaption = 2000;

/** What a view is called, and what it shows. */
export function TitleForm({ title, words, problem, isBusy, onKeep, onLeave, children }: TitleFormProps) {
  const [name, setName] = useState(title.name);
  const [caption, setCaption] = useState(title.caption);
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !isBusy) onKeep({ name: name.trim(), caption: caption.trim() });
      }}
    >
      <label className="field">
        {say('saved.name')}
        <input
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
          autoFocus
          value={name}
          maxLength={longestName}
          onChange={(event) => setName(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <label className="field">
        {say('saved.caption')}
        <textarea
          rows={2}
          value={caption}
          maxLength={longestCaption}
          placeholder={say('saved.captionNote')}
          onChange={(event) => setCaption(event.target.value)}
        />
      </label>
      {children}
      {problem !== '' && <p role="alert">{problem}</p>}
      <div className="saved-ways">
        <Button type="submit" className="button button-main" isDisabled={isBusy || name.trim() === ''}>
          {words}
        </Button>
        <Button className="button" onPress={onLeave}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
