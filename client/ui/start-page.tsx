import { Button } from 'react-aria-components';
import type { DocumentItem } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import { plural } from '../state/plural.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { briefTimeWords } from '../texts/time-words.ts';
import './start-page.css';

const publisherName = ({ name, invented }: NonNullable<DocumentItem['publisher']>): string =>
  nameOfShown({ name, invented: invented === true });

const publishedWords = (edtf: string, inferred = false): string =>
  briefTimeWords({ edtf, basis: inferred ? 'INFERRED' : 'STATED' });

/** Claims that rest on the document are undefined until they are counted. */
function DocumentRow({ document, dependents }: { document: DocumentItem; dependents: number | undefined }) {
  const facts = [
    document.publisher === null ? null : publisherName(document.publisher),
    document.published === null ? null : publishedWords(document.published, document.publishedInferred),
    dependents === undefined ? null : `${plural(dependents, 'claim rests', 'claims rest')} on it`,
  ].filter((fact) => fact !== null);
  return (
    <li className="start-document">
      <div>
        <h2>
          {document.name}
          {document.invented && <span className="tag">invented example</span>}
        </h2>
        <p>{facts.join(' · ')}</p>
      </div>
      <div className="start-actions">
        <Button
          className="button button-main"
          onPress={() => dispatch({ type: 'documents-shown', documents: [document.id] })}
        >
          Open its graph
        </Button>
        <Button
          className="button"
          onPress={() => dispatch({ type: 'selected', selection: { kind: 'document', id: document.id } })}
        >
          Read it
        </Button>
      </div>
    </li>
  );
}

/** The held documents, each with its graph one press away; with none, how to import one. */
export function StartPage() {
  const start = useSelect((state) => state.data.start);
  const holdings = useSelect((state) => state.data.holdings);
  if (start === null) return null;
  if (start.documents.length === 0) {
    return (
      <section className="start">
        <h1>There is no document yet</h1>
        <p>
          <Button className="button button-main" onPress={() => dispatch({ type: 'intake-opened' })}>
            Add documents
          </Button>
        </p>
        <p>Or import a bundle, then reload this page:</p>
        <pre>npx attest import examples/khojaly-statement/bundle.json</pre>
      </section>
    );
  }
  const all = start.documents.map((document) => document.id);
  return (
    <section className="start">
      <h1>Documents</h1>
      <p>
        {holdings !== null &&
          `${plural(holdings.entities, 'entity', 'entities')} and ${plural(holdings.claims, 'claim', 'claims')} from `}
        {plural(all.length, 'document', 'documents')}. Nothing here is shown as fact: each line says who says
        it.
      </p>
      <ul className="start-documents">
        {start.documents.map((document) => (
          <DocumentRow key={document.id} document={document} dependents={holdings?.dependents[document.id]} />
        ))}
      </ul>
      {all.length > 1 && (
        <Button className="button" onPress={() => dispatch({ type: 'documents-shown', documents: all })}>
          Open all {all.length} in one graph
        </Button>
      )}
    </section>
  );
}
