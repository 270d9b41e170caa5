import { Button, Heading } from 'react-aria-components';
import { say } from '../texts/say.ts';
import './keys-dialog.css';
import { ModalDialog } from './modal-dialog.tsx';

export interface KeyRow {
  /** The key, as it is written on it. */
  readonly spell: string;
  readonly does: string;
}

export interface KeysDialogProps {
  readonly rows: readonly KeyRow[];
  onClose(): void;
  /** Null where the tour has nothing to point at. */
  readonly onTour: (() => void) | null;
}

/** A sheet of keys and what they do. */
export function KeysDialog({ rows, onClose, onTour }: KeysDialogProps) {
  return (
    <ModalDialog isSmall onClose={onClose}>
      <Heading slot="title">{say('main.keys')}</Heading>
      <dl className="keys">
        {rows.map(({ spell, does }) => (
          <div key={spell}>
            <dt>
              <kbd>{spell}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {onTour !== null && (
        <Button className="button" onPress={onTour}>
          {say('action.tour')}
        </Button>
      )}
      <Button className="button" autoFocus onPress={onClose}>
        {say('common.close')}
      </Button>
    </ModalDialog>
  );
}
