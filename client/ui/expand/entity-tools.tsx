import { Button, Group } from 'react-aria-components';
import type { Command } from '../../actions/command.ts';
import { dampSelected } from '../../actions/damp-selected.ts';
import { fadeSelected } from '../../actions/fade-selected.ts';
import { foldSelected } from '../../actions/fold-selected.ts';
import { hideSelected } from '../../actions/hide-selected.ts';
import { takeBackSelected } from '../../actions/take-back-selected.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { Tip } from '../tip.tsx';
import './entity-tools.css';

const tools: readonly Command[] = [hideSelected, fadeSelected, foldSelected, dampSelected, takeBackSelected];

function Tool({ command }: { readonly command: Command }) {
  const label = useSelect((state) => command.label(state));
  const isPossible = useSelect((state) => command.isPossible(state));
  if (!isPossible) return null;
  return (
    <Tip words={label} shortcut={command.keys[0]}>
      <Button
        className="plain-button entity-tool"
        aria-keyshortcuts={command.keys[0] ?? ''}
        onPress={() => command.run(store.getState(), dispatch)}
      >
        <Icon svg={command.icon} /> {label}
      </Button>
    </Tip>
  );
}

/** What can be done to the selected entity in the picture, all of which can be taken back. */
export function EntityTools() {
  return (
    <Group className="entity-tools" aria-label={say('expand.inPicture')}>
      {tools.map((command) => (
        <Tool key={command.id} command={command} />
      ))}
    </Group>
  );
}
