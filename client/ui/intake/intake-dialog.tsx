import { useState } from 'react';
import { Button, Dialog, FileTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { isUnderWay } from '../../state/intake-row.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { takeFiles } from '../../state/take-documents.ts';
import { IntakeRows } from './intake-rows.tsx';
import { PasteForm } from './paste-form.tsx';
import './intake.css';

/** Where documents come in: files dropped or chosen, or pasted words; and what becomes of each. */
export function IntakeDialog() {
  const isOpen = useSelect((state) => state.status.intake.isOpen);
  const rows = useSelect((state) => state.status.intake.rows);
  const known = useSelect((state) => state.status.intake.known);
  const pastes = useSelect((state) => state.status.intake.pastes);
  const [accept, setAccept] = useState(false);
  const isEnded = rows.some((row) => !isUnderWay(row));
  return (
    <ModalOverlay
      className="modal-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && dispatch({ type: 'intake-closed' })}
    >
      <Modal className="modal">
        <Dialog className="intake">
          <header className="intake-head">
            <Heading slot="title">{known === null ? 'Add documents' : 'Add a wanted document'}</Heading>
            <Button slot="close" className="button">
              Close
            </Button>
          </header>
          <p className="intake-note">
            A program reads each document and proposes who says what in it. Nothing of it counts until
            somebody has looked at it.
          </p>
          {rows.length > 0 && (
            <section className="intake-taken" aria-label="Documents added">
              <header className="intake-head">
                <h3>Added</h3>
                {isEnded && (
                  <Button className="plain-button" onPress={() => dispatch({ type: 'intake-cleared' })}>
                    Clear those that ended
                  </Button>
                )}
              </header>
              <IntakeRows rows={rows} />
            </section>
          )}
          {known !== null && (
            <p className="intake-note">
              Wanted: <strong>{known.name}</strong>
              {known.url !== '' && (
                <>
                  ,{' '}
                  <a href={known.url} target="_blank" rel="noreferrer">
                    {known.url}
                  </a>
                </>
              )}
            </p>
          )}
          <section className="intake-drop" aria-label="Files">
            <p>
              <strong>Drop files here</strong>, or anywhere on the page.
            </p>
            <FileTrigger allowsMultiple onSelect={(files) => takeFiles([...(files ?? [])], accept, dispatch)}>
              <Button className="button button-main">Choose files</Button>
            </FileTrigger>
            <p className="intake-small">
              Text, HTML, PDF, Word, e-mail, Markdown, feeds, web archives, and ZIP of these; up to 64 MB
              each.
            </p>
          </section>
          <label className="intake-check">
            <input type="checkbox" checked={accept} onChange={(event) => setAccept(event.target.checked)} />
            <span>
              Accept claims at once
              <span className="intake-small"> They then count without anybody having looked at them.</span>
            </span>
          </label>
          <PasteForm accept={accept} known={known} isFirst={pastes} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
