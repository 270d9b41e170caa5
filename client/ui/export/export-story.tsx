import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { say } from '../../texts/say.ts';
import { Choice } from '../choice.tsx';
import { LabelledSwitch } from '../labelled-switch.tsx';
import { ModalDialog } from '../modal-dialog.tsx';
import { CapsuleButton } from './capsule-button.tsx';
import { MakingBar } from './making-bar.tsx';
import { useStoryExport } from './use-story-export.ts';
import './export.css';

export interface ExportStoryProps {
  readonly id: string;
  readonly name: string;
  onClose(): void;
}

/** A story as a file to be read without this server: which, and with what in it. */
export function ExportStory({ id, name, onClose }: ExportStoryProps) {
  const [isCapsule, setCapsule] = useState(false);
  const [hasNotes, setHasNotes] = useState(false);
  const [author, setAuthor] = useState('');
  const { outcome, problem, done, slides, print, cancel, ...capsule } = useStoryExport(id);
  const isBusy = done !== null;
  const choose = (change: () => void): void => {
    change();
    capsule.letGo();
  };
  return (
    <ModalDialog onClose={onClose}>
      <header className="export-head">
        <Heading slot="title">{say('export.story', { name })}</Heading>
        <Button slot="close" className="button">
          {say('common.close')}
        </Button>
      </header>
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy) return;
          if (!isCapsule) void print({ hasNotes, author: author.trim() });
          else if (capsule.heldSize === null) void capsule.makeCapsule(hasNotes);
          else capsule.saveHeld();
        }}
      >
        <div className="export-choices">
          <Choice
            label={say('export.format')}
            value={isCapsule ? 'html' : 'pdf'}
            choices={[
              { value: 'pdf', label: say('export.storyPdf') },
              { value: 'html', label: say('export.html') },
            ]}
            onChange={(value) => choose(() => setCapsule(value === 'html'))}
          />
        </div>
        {!isCapsule && (
          <label className="field">
            {say('export.author')}
            <input value={author} maxLength={200} onChange={(event) => setAuthor(event.target.value)} />
          </label>
        )}
        <div className="export-parts">
          <LabelledSwitch isOn={hasNotes} onChange={(isOn) => choose(() => setHasNotes(isOn))}>
            {say('export.withNotes')}
          </LabelledSwitch>
        </div>
        <p className="soft-note">{say('export.notesOut')}</p>
        {isCapsule && <p className="soft-note">{say('export.capsuleHolds')}</p>}
        <p className="soft-note">{say('export.storyCarries')}</p>
        <MakingBar
          {...{ done, outcome, problem }}
          all={slides}
          label={say('export.readingSlides')}
          onCancel={cancel}
        >
          {isCapsule ? (
            <CapsuleButton heldSize={capsule.heldSize} isBusy={isBusy} />
          ) : (
            <Button type="submit" className="button button-main" isDisabled={isBusy}>
              {say('export.save')}
            </Button>
          )}
        </MakingBar>
      </form>
    </ModalDialog>
  );
}
