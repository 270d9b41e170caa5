import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import { layOutAgain } from '../../actions/lay-out-again.ts';
import { notesOf } from '../../state/mark-words.ts';
import { nameOf } from '../../state/name-of.ts';
import { picture } from '../../state/note.ts';
import { plural } from '../../state/plural.ts';
import type { Selection } from '../../state/selection.ts';
import type { State } from '../../state/state.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import '../expand/entity-tools.css';
import './notes.css';

const marksOf = (state: State) => ({
  pinned: state.view.pinned.map((id) => ({ id, name: nameOf(state, id) })),
  notes: notesOf(state),
});
type Marks = ReturnType<typeof marksOf>;

function countWords({ pinned, notes }: Marks): string {
  return [
    ...(pinned.length > 0 ? [`${pinned.length.toLocaleString('en')} pinned`] : []),
    ...(notes.length > 0 ? [plural(notes.length, 'note', 'notes')] : []),
  ].join(', ');
}

const select = (selection: Selection): void => dispatch({ type: 'selected', selection });

function Pins({ pinned }: Pick<Marks, 'pinned'>) {
  const canLayOut = useSelect(layOutAgain.isPossible);
  if (pinned.length === 0 && !canLayOut) return null;
  return (
    <section aria-label="Pinned">
      <h3 className="aside-part">Pinned ({pinned.length})</h3>
      <ul className="aside-rows">
        {pinned.map(({ id, name }) => (
          <li key={id} className="aside-row">
            <Button
              className="plain-button marks-name"
              aria-label={`Go to ${name}`}
              onPress={() => select({ kind: 'entity', id })}
            >
              {name}
            </Button>
            <Button
              className="plain-button"
              aria-label={`Unpin ${name}`}
              onPress={() => dispatch({ type: 'pinned', ids: [id], isPinned: false })}
            >
              Unpin
            </Button>
          </li>
        ))}
      </ul>
      {canLayOut && (
        <Button className="button" onPress={() => layOutAgain.run(store.getState(), dispatch)}>
          {layOutAgain.label(store.getState())}
        </Button>
      )}
    </section>
  );
}

function Notes({ notes, onLeave }: Pick<Marks, 'notes'> & { onLeave(): void }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label="The reader’s own notes">
      <h3 className="aside-part">The reader’s own notes ({notes.length})</h3>
      <ul className="aside-rows">
        {notes.map(({ about, text, on }) => (
          <li key={`${about.kind} ${about.id}`} className="aside-row">
            <span>
              {about.kind === 'picture' ? (
                <strong>On the whole picture</strong>
              ) : (
                <Button
                  className="plain-button marks-name"
                  aria-label={`Go to ${on}`}
                  onPress={() => select({ kind: about.kind === 'link' ? 'link' : 'entity', id: about.id })}
                >
                  {on}
                </Button>
              )}
              <span className="marks-text">{text}</span>
            </span>
            <Button
              className="plain-button"
              aria-label={`Change the note on ${on}`}
              onPress={() => {
                onLeave();
                dispatch({ type: 'note-opened', about: [about] });
              }}
            >
              Change
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that the reader pinned or wrote, with the way to each. There only while something is. */
export function MarksButton() {
  // Text, so that equal lists compare equal.
  const text = useSelect((state) => JSON.stringify(marksOf(state)));
  const canLayOut = useSelect(layOutAgain.isPossible);
  // Written by the selection above.
  const marks = JSON.parse(text) as Marks;
  const words = countWords(marks);
  if (words === '' && !canLayOut) return null;
  return (
    <DialogTrigger>
      <Button className="button aside-button">{words === '' ? 'Moved' : words}</Button>
      <DialogPopover>
        <Dialog className="aside-list">
          {({ close }) => (
            <>
              <Heading slot="title" className="aside-title">
                Pins and notes
              </Heading>
              <Pins pinned={marks.pinned} />
              <Notes notes={marks.notes} onLeave={close} />
              <Button
                className="button"
                onPress={() => {
                  close();
                  dispatch({ type: 'note-opened', about: [picture] });
                }}
              >
                Write on the whole picture
              </Button>
            </>
          )}
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}
