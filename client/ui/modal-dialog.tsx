import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import './modal-dialog.css';

export interface ModalDialogProps {
  /** Left out for one that is there only while it is open. */
  readonly isOpen?: boolean;
  /** For a question or a short list. */
  readonly isSmall?: boolean;
  /** Leaves the picture behind it to be seen, and stands beside its middle. */
  readonly isClear?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  onClose(): void;
  /** With a heading in the slot `title`. */
  readonly children: ReactNode;
}

/** A dialog over the page, which a press beside it or Escape closes. */
export const ModalDialog = ({
  isOpen = true,
  isSmall = false,
  isClear = false,
  role = 'dialog',
  onClose,
  children,
}: ModalDialogProps) => (
  <ModalOverlay
    className={isClear ? 'modal-veil modal-veil-clear' : 'modal-veil'}
    isOpen={isOpen}
    isDismissable
    onOpenChange={(open) => !open && onClose()}
  >
    <Modal className={isSmall ? 'modal modal-small' : 'modal'}>
      <Dialog className="modal-content" role={role}>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
