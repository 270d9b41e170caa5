import { Button } from 'react-aria-components';
import { writeNote } from '../../actions/write-note.ts';
import { noteOn } from '../../state/note.ts';
import type { OneSelected } from '../../state/selection.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { CommandList } from '../command-list.tsx';
import './notes.css';
import { say } from '../../texts/say.ts';

/** The reader's note on what the panel is about; on a link without one the way to write it, which an entity has among its tools. */
export function OwnNote({ selection: { kind, id } }: { readonly selection: OneSelected }) {
  const canHave = kind === 'entity' || kind === 'link';
  const text = useSelect((state) => (canHave ? noteOn(state.view.notes, { kind, id }) : ''));
  if (text === '')
    return kind === 'link' ? <CommandList label={say('picking.yourOwnNote')} commands={[writeNote]} /> : null;
  return (
    <section className="own-note" aria-label={say('picking.ownNote')}>
      <p className="own-note-head">
        {say('picking.ownNote')}
        <Button
          className="plain-button"
          onPress={() => canHave && dispatch({ type: 'note-opened', about: [{ kind, id }] })}
        >
          {say('picking.change')}
        </Button>
      </p>
      <p>{text}</p>
    </section>
  );
}
