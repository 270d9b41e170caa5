import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { plural } from '../../state/plural.ts';

export interface AcceptAllProps {
  readonly claims: readonly ReviewClaimFragment[];
  onAccept(): void;
  onClose(): void;
}

/** How sure the least sure reading among those must be for no warning. */
const sureEnough = 0.5;

/** Asks before many claims are accepted at once, and says how many and how sure their readings are. */
export function AcceptAll({ claims, onAccept, onClose }: AcceptAllProps) {
  const unsure = claims.filter(({ extraction }) => (extraction?.certainty ?? 1) < sureEnough).length;
  const what = plural(claims.length, 'claim', 'claims');
  return (
    <ModalOverlay className="modal-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-small">
        <Dialog className="intake" role="alertdialog">
          <Heading slot="title">Accept {what}?</Heading>
          <p>
            They will count as said by whom they name, without your having opened each of them. Accepting
            cannot be undone here; an accepted claim can be withdrawn or corrected.
          </p>
          {unsure > 0 && (
            <p>
              <strong>
                Of {unsure} of them the program was less than {sureEnough * 100} % sure.
              </strong>
            </p>
          )}
          <div className="review-actions">
            <Button className="button button-main" autoFocus onPress={onAccept}>
              Accept {what}
            </Button>
            <Button className="button" onPress={onClose}>
              Cancel
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
