import { Button, Heading } from 'react-aria-components';
import { listPublications } from '../../api/publications.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { PublicationRow } from './publication-row.tsx';
import { PublishForm } from './publish-form.tsx';
import '../saved/saved.css';
import './publish.css';

/** The links under which a view is published, those that can be read first. */
function Publications({ id }: { readonly id: string }) {
  const { data, error } = useAnswer(listPublications, { id });
  if (error !== undefined) return <p role="alert">{error.message}</p>;
  const view = data?.view;
  if (view == null) return <p className="soft-note">{say('common.loading')}</p>;
  const { name, publications } = view;
  const label = say('publish.links', { name });
  return (
    <section>
      <h3>{label}</h3>
      {publications.length === 0 && <p className="soft-note">{say('publish.none')}</p>}
      <ul className="publish-rows" aria-label={label}>
        {publications.map((row) => (
          <PublicationRow key={row.id} row={row} title={name} />
        ))}
      </ul>
    </section>
  );
}

/** Where a saved view is published, and taken back. */
export function PublishDialog() {
  const id = useSelect(({ view }) => view.from?.id ?? null);
  return (
    <ModalDialog onClose={() => dispatch({ type: 'sheet-closed' })}>
      <header className="saved-head">
        <Heading slot="title">{say('action.publish')}</Heading>
        <Button slot="close" className="button">
          {say('common.close')}
        </Button>
      </header>
      <PublishForm />
      {id !== null && <Publications id={id} />}
    </ModalDialog>
  );
}
