import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './keys-dialog.css';

export interface KeyRow {
  /** The key, as it is written on it. */
  readonly spell: string;
  readonly does: string;
}

export interface KeysDialogProps {
  readonly rows: readonly KeyRow[];
  onClose(): void;
}

/** A sheet of keys and what they do. */
export function KeysDialog({ rows, onClose }: KeysDialogProps) {
  return (
    <ModalOverlay className="modal-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-small">
        <Dialog className="intake">
          <Heading slot="title">Keys</Heading>
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
          <Button className="button" autoFocus onPress={onClose}>
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
