import { useState } from 'react';
import { Button, FileTrigger, Heading } from 'react-aria-components';
import { type IntakeFacts, isUnderWay } from '../../state/intake-row.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { takeFiles } from '../../state/take-documents.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { ModalDialog } from '../modal-dialog.tsx';
import { IntakeRows } from './intake-rows.tsx';
import { PasteForm } from './paste-form.tsx';
import './intake.css';

/** Which document is wanted, and where it may be found. */
function Wanted({ known: { name, url } }: { readonly known: IntakeFacts }) {
  const title = <strong>{name}</strong>;
  const link = (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  );
  return (
    <p className="soft-note">
      {url === ''
        ? sayParts('intake.wanted', { name: title })
        : sayParts('intake.wantedAt', { name: title, address: link })}
    </p>
  );
}

/** Where documents come in: files dropped or chosen, or pasted words; and what becomes of each. */
export function IntakeDialog() {
  const isOpen = useSelect((state) => state.status.intake.isOpen);
  const rows = useSelect((state) => state.status.intake.rows);
  const known = useSelect((state) => state.status.intake.known);
  const pastes = useSelect((state) => state.status.intake.pastes);
  const [accept, setAccept] = useState(false);
  const isEnded = rows.some((row) => !isUnderWay(row));
  return (
    <ModalDialog isOpen={isOpen} onClose={() => dispatch({ type: 'intake-closed' })}>
      <header className="intake-head">
        <Heading slot="title">{say(known === null ? 'action.addDocuments' : 'intake.addWanted')}</Heading>
        <Button slot="close" className="button">
          {say('common.close')}
        </Button>
      </header>
      <p className="soft-note">{say('intake.note')}</p>
      {rows.length > 0 && (
        <section className="intake-taken" aria-label={say('intake.documentsAdded')}>
          <header className="intake-head">
            <h3>{say('intake.added')}</h3>
            {isEnded && (
              <Button className="plain-button" onPress={() => dispatch({ type: 'intake-cleared' })}>
                {say('intake.clearEnded')}
              </Button>
            )}
          </header>
          <IntakeRows rows={rows} />
        </section>
      )}
      {known !== null && <Wanted known={known} />}
      <section className="intake-drop" aria-label={say('intake.files')}>
        <p>{sayParts('intake.orAnywhere', { dropHere: <strong>{say('intake.dropHere')}</strong> })}</p>
        <FileTrigger allowsMultiple onSelect={(files) => takeFiles([...(files ?? [])], accept, dispatch)}>
          <Button className="button button-main">{say('intake.chooseFiles')}</Button>
        </FileTrigger>
        <p className="soft-note">{say('intake.formats')}</p>
      </section>
      <label className="intake-check">
        <input type="checkbox" checked={accept} onChange={(event) => setAccept(event.target.checked)} />
        <span>
          {say('intake.acceptAtOnce')}
          <span className="soft-note"> {say('intake.acceptAtOnceNote')}</span>
        </span>
      </label>
      <PasteForm accept={accept} known={known} isFirst={pastes} />
    </ModalDialog>
  );
}
