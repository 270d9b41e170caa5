import { useId, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { listNames } from '../../state/list-names.ts';
import { aboutWords } from '../../state/mark-words.ts';
import { excessOf, type NoteAbout, noteOn, roomWords, withNote } from '../../state/note.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import './notes.css';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';

const close = (): void => dispatch({ type: 'note-closed' });
const keep = (about: readonly NoteAbout[], text: string): void => dispatch({ type: 'noted', about, text });

/** Where the reader writes about something, and sees how much the address still has room for. */
export function NoteDialog({ about }: { readonly about: readonly NoteAbout[] }) {
  const notes = useSelect((state) => state.view.notes);
  const names = useSelect((state) =>
    listNames(
      about.map((one) => aboutWords(state, one)),
      (name) => name,
    ),
  );
  const texts = about.map((one) => noteOn(notes, one));
  const isAlike = texts.every((text) => text === texts[0]);
  const [draft, setDraft] = useState(isAlike ? (texts[0] ?? '') : '');
  const roomId = useId();
  const next = withNote(notes, about, draft);
  const isTooLong = excessOf(next) > 0;
  const isThere = texts.some((text) => text !== '');
  return (
    <ModalDialog isSmall onClose={close}>
      <Heading slot="title">
        {about.length > 1
          ? say('picking.noteOnEach', { count: about.length, names })
          : say('picking.noteOn', { name: names })}
      </Heading>
      <p className="soft-note">{say('picking.noteIs')}</p>
      <form
        className="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTooLong) keep(about, draft);
        }}
      >
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
          autoFocus
          className="note-text"
          aria-label={say('picking.yourNote')}
          aria-describedby={roomId}
          aria-invalid={isTooLong}
          rows={5}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isTooLong) keep(about, draft);
          }}
        />
        <p id={roomId} className="note-room" data-too-long={isTooLong || undefined} role="status">
          {roomWords(next)}
        </p>
        {!isAlike && draft === '' && <p className="note-room">{say('picking.notesDiffer')}</p>}
        <div className="note-buttons">
          <Button type="submit" className="button button-main" isDisabled={isTooLong}>
            {say('picking.keepNote')}
          </Button>
          <Button className="button" onPress={close}>
            {say('common.cancel')}
          </Button>
          {isThere && (
            <Button className="plain-button" onPress={() => keep(about, '')}>
              {say('picking.takeNoteAway')}
            </Button>
          )}
        </div>
      </form>
    </ModalDialog>
  );
}
