import icon from 'lucide-static/icons/bookmark.svg?raw';
import { Button, DialogTrigger } from 'react-aria-components';
import { isKept, isUnsaved } from '../../state/keep-saved.ts';
import { saveNext } from '../../state/save-view.ts';
import { isChanged } from '../../state/saved.ts';
import type { State } from '../../state/state.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import { Icon } from '../icon.tsx';
import { missingOf } from './missing-of.ts';
import { SavedDetails } from './saved-details.tsx';
import './saved.css';

/** What can be done with a view that is not as it was saved. */
type Way = 'copy' | 'next' | 'again' | 'newest' | 'back';

interface Standing {
  readonly words: string;
  readonly ways: readonly Way[];
  readonly isTroubled?: true;
}

/** How the view stands to what is saved. */
function standingOfSaved(state: State): Standing {
  const { view, data, status } = state;
  const head = view.from === null ? undefined : data.heads[view.from.id];
  if (view.from === null || head === undefined) return { words: '', ways: [] };
  const { standing, problem } = status.saving;
  if (standing === 'conflict') return { words: problem, ways: ['copy', 'newest'], isTroubled: true };
  if (standing === 'failed')
    return { words: say('saved.notSaved', { why: problem }), ways: ['again', 'copy'], isTroubled: true };
  if (standing === 'saving') return { words: say('saved.saving'), ways: [] };
  if (isKept(state)) return { words: say(isUnsaved(state) ? 'saved.unsaved' : 'saved.saved'), ways: [] };
  if (isChanged(state)) return { words: say('saved.changed'), ways: ['copy', 'next'] };
  const { version } = view.from;
  if (version === head.newest) return { words: '', ways: [] };
  return { words: say('saved.versionOf', { version, newest: head.newest }), ways: ['back', 'newest'] };
}

const does: Readonly<Record<Way, (id: string) => void>> = {
  copy: () => dispatch({ type: 'sheet-opened', sheet: 'save' }),
  next: () => void saveNext(store.getState, dispatch),
  again: () => void saveNext(store.getState, dispatch),
  back: () => void saveNext(store.getState, dispatch),
  newest: (id) => dispatch({ type: 'saved-opened', id, version: null }),
};

/** Which saved view is on screen, whether it is as it was saved, and what can be done when it is not. */
export function SavedBar({ id }: { readonly id: string }) {
  const name = useSelect(({ data }) => data.heads[id]?.name);
  // Text, so that equal standings compare equal.
  const text = useSelect((state) => JSON.stringify(standingOfSaved(state)));
  const missing = useSelect((state) => missingOf(state).length);
  if (name === undefined) return null;
  // Written by the selection above.
  const { words, ways, isTroubled } = JSON.parse(text) as Standing;
  return (
    <section className="saved-bar" aria-label={say('saved.view')} data-troubled={isTroubled}>
      <DialogTrigger>
        <Button className="plain-button saved-name">
          <Icon svg={icon} />
          <span>{name}</span>
        </Button>
        <DialogPopover>
          <SavedDetails id={id} />
        </DialogPopover>
      </DialogTrigger>
      <span role="status">{words}</span>
      {missing > 0 && <span className="saved-missing">{say('saved.missing', { count: missing })}</span>}
      {ways.map((way) => (
        <Button key={way} className="plain-button" onPress={() => does[way](id)}>
          {say(`saved.way.${way}`)}
        </Button>
      ))}
    </section>
  );
}
