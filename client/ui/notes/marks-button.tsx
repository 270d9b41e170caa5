import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import { layOutAgain } from '../../actions/lay-out-again.ts';
import { notesOf } from '../../state/mark-words.ts';
import { nameOf } from '../../state/name-of.ts';
import { picture } from '../../state/note.ts';
import type { Selection } from '../../state/selection.ts';
import type { State } from '../../state/state.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import '../expand/entity-tools.css';
import './notes.css';
import { say } from '../../texts/say.ts';

const marksOf = (state: State) => ({
  pinned: state.view.pinned.map((id) => ({ id, name: nameOf(state, id) })),
  notes: notesOf(state),
});
type Marks = ReturnType<typeof marksOf>;

function countWords({ pinned, notes }: Marks): string {
  return [
    ...(pinned.length > 0 ? [say('picking.countPinned', { count: pinned.length })] : []),
    ...(notes.length > 0 ? [say('picking.countNotes', { count: notes.length })] : []),
  ].join(', ');
}

const select = (selection: Selection): void => dispatch({ type: 'selected', selection });

function Pins({ pinned }: Pick<Marks, 'pinned'>) {
  const canLayOut = useSelect(layOutAgain.isPossible);
  if (pinned.length === 0 && !canLayOut) return null;
  return (
    <section aria-label={say('picking.pinned')}>
      <h3 className="aside-part">{say('picking.pinnedCount', { count: pinned.length })}</h3>
      <ul className="aside-rows">
        {pinned.map(({ id, name }) => (
          <li key={id} className="aside-row">
            <Button
              className="plain-button marks-name"
              aria-label={say('panel.goTo', { name })}
              onPress={() => select({ kind: 'entity', id })}
            >
              {name}
            </Button>
            <Button
              className="plain-button"
              aria-label={say('picking.unpinName', { name })}
              onPress={() => dispatch({ type: 'pinned', ids: [id], isPinned: false })}
            >
              {say('action.unpin')}
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
    <section aria-label={say('picking.ownNotes')}>
      <h3 className="aside-part">{say('picking.ownNotesCount', { count: notes.length })}</h3>
      <ul className="aside-rows">
        {notes.map(({ about, text, on }) => (
          <li key={`${about.kind} ${about.id}`} className="aside-row">
            <span>
              {about.kind === 'picture' ? (
                <strong>{say('picking.onWhole')}</strong>
              ) : (
                <Button
                  className="plain-button marks-name"
                  aria-label={say('panel.goTo', { name: on })}
                  onPress={() => select({ kind: about.kind === 'link' ? 'link' : 'entity', id: about.id })}
                >
                  {on}
                </Button>
              )}
              <span className="marks-text">{text}</span>
            </span>
            <Button
              className="plain-button"
              aria-label={say('picking.changeOn', { name: on })}
              onPress={() => {
                onLeave();
                dispatch({ type: 'note-opened', about: [about] });
              }}
            >
              {say('picking.change')}
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
      <Button className="button aside-button">{words === '' ? say('picking.moved') : words}</Button>
      <DialogPopover>
        <Dialog className="aside-list">
          {({ close }) => (
            <>
              <Heading slot="title" className="aside-title">
                {say('picking.marks')}
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
                {say('picking.writeOnWhole')}
              </Button>
            </>
          )}
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}
