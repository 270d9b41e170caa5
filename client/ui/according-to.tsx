import check from 'lucide-static/icons/check.svg?raw';
import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import type { Speaker } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import { speakersKey } from '../state/needs.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { chosenNotes, speakerShare } from './according-to-words.ts';
import { DialogPopover } from './dialog-popover.tsx';
import { Icon } from './icon.tsx';
import { SpeakerList } from './speaker-list.tsx';

const none: readonly Speaker[] = [];

/** Keeps what is according to the speakers picked here, that is, whose last voice one of them is. */
export function AccordingTo() {
  const chosen = useSelect((state) => state.view.filter.accordingTo);
  const rows = useSelect((state) => state.data.speakers[speakersKey(state)] ?? none);
  const names = chosen.map((id) => {
    const row = rows.find((it) => it.id === id);
    return row === undefined ? id : nameOfShown(row);
  });
  const who = names.length === 0 ? say('main.anyone') : names.join(', ');
  const notes = chosenNotes(rows, chosen);
  return (
    <div className="according">
      <span className="control-label" aria-hidden="true">
        {say('main.accordingTo')}
      </span>
      <DialogTrigger>
        <Button
          className="according-button"
          aria-label={say('main.accordingToWho', { names: who })}
          data-on={chosen.length > 0 || undefined}
        >
          <span className="according-names">{who}</span>
          <Icon svg={chevron} />
        </Button>
        <DialogPopover placement="bottom start">
          <Dialog className="according-dialog" aria-label={say('main.accordingToWhom')}>
            <SpeakerList
              rows={rows}
              chosen={chosen}
              onChange={(accordingTo) => dispatch({ type: 'filter-changed', filter: { accordingTo } })}
              sign={() => <Icon svg={check} />}
              share={speakerShare}
            />
            <div role="status">
              {notes.map((note) => (
                <p key={note} className="according-note">
                  {note}
                </p>
              ))}
            </div>
            {chosen.length > 0 && (
              <Button
                className="plain-button"
                onPress={() => dispatch({ type: 'filter-changed', filter: { accordingTo: [] } })}
              >
                {say('main.anyoneButton')}
              </Button>
            )}
          </Dialog>
        </DialogPopover>
      </DialogTrigger>
    </div>
  );
}
