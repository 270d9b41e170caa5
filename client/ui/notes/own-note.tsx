import { Button } from 'react-aria-components';
import { type NoteAbout, noteOn } from '../../state/note.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import './notes.css';

/** The reader's note on what the panel is about; nothing when there is none. */
export function OwnNote({ about }: { readonly about: NoteAbout }) {
  const text = useSelect((state) => noteOn(state.view.notes, about));
  if (text === '') return null;
  return (
    <section className="own-note" aria-label="The reader’s own note">
      <p className="own-note-head">
        The reader’s own note
        <Button className="plain-button" onPress={() => dispatch({ type: 'note-opened', about: [about] })}>
          Change
        </Button>
      </p>
      <p>{text}</p>
    </section>
  );
}
