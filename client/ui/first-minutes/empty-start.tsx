import { Button, FileTrigger } from 'react-aria-components';
import exampleBundle from '../../../examples/khojaly-statement/bundle.json?url';
import { isUnderWay } from '../../state/intake-row.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { takeBundle, takeFiles } from '../../state/take-documents.ts';
import { IntakeRows } from '../intake/intake-rows.tsx';
import '../intake/intake.css';
import './empty-start.css';

/** What stands first when nothing is held: three ways to a first document, and how each of those taken goes. */
export function EmptyStart() {
  const rows = useSelect((state) => state.status.intake.rows);
  const isBusy = rows.some(isUnderWay);
  const takeFile = (files: FileList | null): void => {
    if (files === null || files.length === 0) return;
    dispatch({ type: 'intake-opened' });
    takeFiles([...files], false, dispatch);
  };
  return (
    <section className="start">
      <h1>Nothing is held yet</h1>
      <p>Attest draws what documents say and who says it. It needs a first document.</p>
      <ul className="first-ways">
        <li>
          <h2>See an example</h2>
          <p>
            A real news article, read by hand: 48 claims, and who stands behind each. It speaks of a mass
            killing, and what it says is contested; Attest takes no side.
          </p>
          <Button
            className="button button-main"
            isDisabled={isBusy}
            onPress={() => takeBundle('The example article', exampleBundle, dispatch)}
          >
            Open the example article
          </Button>
        </li>
        <li>
          <h2>Paste a text</h2>
          <p>A program reads it and proposes who says what. Nothing counts until you have looked at it.</p>
          <Button className="button" onPress={() => dispatch({ type: 'intake-opened', pastes: true })}>
            Paste text
          </Button>
        </li>
        <li>
          <h2>Bring a file</h2>
          <p>Drop it anywhere on this page: text, HTML, PDF, Word, e-mail, or a ZIP of these.</p>
          <FileTrigger allowsMultiple onSelect={takeFile}>
            <Button className="button">Choose a file</Button>
          </FileTrigger>
        </li>
      </ul>
      {rows.length > 0 && (
        <section aria-label="Documents added">
          <IntakeRows rows={rows} />
        </section>
      )}
      <p>On the command line:</p>
      <pre>npx attest import examples/khojaly-statement/bundle.json</pre>
    </section>
  );
}
