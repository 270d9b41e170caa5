import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { reviewKeys } from './use-review-keys.ts';

/** The keys of the review. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalOverlay className="modal-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-small">
        <Dialog className="intake">
          <Heading slot="title">Keys</Heading>
          <dl className="keys">
            {reviewKeys.map(({ spell, does }) => (
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
