import check from 'lucide-static/icons/check.svg?raw';
import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { nameOf } from '../state/name-of.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { chosenNotes, speakerShare } from './according-to-words.ts';
import { DialogPopover } from './dialog-popover.tsx';
import { Icon } from './icon.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { asksSpeakers, useSpeakers } from './use-speakers.ts';

/** Keeps what is according to the speakers picked here, that is, whose last voice one of them is. */
export function AccordingTo() {
  const chosen = useSelect((state) => state.view.filter.accordingTo);
  const names = useSelect((state) => state.view.filter.accordingTo.map((id) => nameOf(state, id)).join(', '));
  const who = chosen.length === 0 ? say('main.anyone') : names;
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
          {...asksSpeakers}
        >
          <span className="according-names">{who}</span>
          <Icon svg={chevron} />
        </Button>
        <DialogPopover placement="bottom start">
          <Dialog className="according-dialog" aria-label={say('main.accordingToWhom')}>
            <Speakers chosen={chosen} />
          </Dialog>
        </DialogPopover>
      </DialogTrigger>
    </div>
  );
}

const choose = (accordingTo: readonly string[]): void =>
  dispatch({ type: 'filter-changed', filter: { accordingTo } });

/** Who may be chosen, and why little is drawn of whom is. */
function Speakers({ chosen }: { readonly chosen: readonly string[] }) {
  const rows = useSpeakers();
  return (
    <>
      <SpeakerList
        rows={rows}
        chosen={chosen}
        onChange={choose}
        sign={() => <Icon svg={check} />}
        share={speakerShare}
      />
      <div role="status">
        {chosenNotes(rows ?? [], chosen).map((note) => (
          <p key={note} className="according-note">
            {note}
          </p>
        ))}
      </div>
      {chosen.length > 0 && (
        <Button className="plain-button" onPress={() => choose([])}>
          {say('main.anyoneButton')}
        </Button>
      )}
    </>
  );
}
