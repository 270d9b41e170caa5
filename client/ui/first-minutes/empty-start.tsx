import { Button, FileTrigger } from 'react-aria-components';
import exampleBundle from '../../../examples/khojaly-statement/bundle.json?url';
import { isUnderWay } from '../../state/intake-row.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { takeBundle, takeFiles } from '../../state/take-documents.ts';
import { say } from '../../texts/say.ts';
import { IntakeRows } from '../intake/intake-rows.tsx';
import '../intake/intake.css';
import './empty-start.css';

const importCommand = 'npx attest import examples/khojaly-statement/bundle.json';

/** What stands first when nothing is held: three ways to a first document, and how each of those taken goes. */
export function EmptyStart() {
  const rows = useSelect((state) => state.status.intake.rows);
  const hasDialog = useSelect((state) => state.status.intake.isOpen);
  const isBusy = rows.some(isUnderWay);
  const takeFile = (files: FileList | null): void => {
    if (files === null || files.length === 0) return;
    dispatch({ type: 'intake-opened' });
    takeFiles([...files], false, dispatch);
  };
  return (
    <section className="start">
      <h1>{say('start.nothingHeld')}</h1>
      <p>{say('start.needsFirst')}</p>
      <ul className="first-ways">
        <li>
          <h2>{say('start.example')}</h2>
          <p>{say('start.exampleWords')}</p>
          <Button
            className="button button-main"
            isDisabled={isBusy}
            onPress={() => takeBundle(say('start.exampleArticle'), exampleBundle, dispatch)}
          >
            {say('start.openExample')}
          </Button>
        </li>
        <li>
          <h2>{say('start.paste')}</h2>
          <p>{say('start.pasteWords')}</p>
          <Button className="button" onPress={() => dispatch({ type: 'intake-opened', pastes: true })}>
            {say('start.pasteText')}
          </Button>
        </li>
        <li>
          <h2>{say('start.file')}</h2>
          <p>{say('start.fileWords')}</p>
          <FileTrigger allowsMultiple onSelect={takeFile}>
            <Button className="button">{say('start.chooseFile')}</Button>
          </FileTrigger>
        </li>
      </ul>
      {/* The dialog has them too. */}
      {rows.length > 0 && !hasDialog && (
        <section aria-label={say('start.added')}>
          <IntakeRows rows={rows} />
        </section>
      )}
      <p>{say('start.commandLine')}</p>
      <pre>{importCommand}</pre>
    </section>
  );
}
