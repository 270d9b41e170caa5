import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components';
import type { DocumentItem } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { briefTimeWords } from '../texts/time-words.ts';
import './start-page.css';

const publisherName = ({ name, invented }: NonNullable<DocumentItem['publisher']>): string =>
  nameOfShown({ name, invented: invented === true });

const publishedWords = (edtf: string, inferred = false): string =>
  briefTimeWords({ edtf, basis: inferred ? 'INFERRED' : 'STATED' });

/** There only while nothing is held. */
const EmptyStart = lazy(async () => ({
  default: (await import('./first-minutes/empty-start.tsx')).EmptyStart,
}));

/** Stands below what the page is there for, and so comes after it. */
const SavedStories = lazy(async () => ({
  default: (await import('./stories/saved-stories.tsx')).SavedStories,
}));
const SavedViews = lazy(async () => ({ default: (await import('./saved/saved-views.tsx')).SavedViews }));

/** Claims that rest on the document are undefined until they are counted. */
function DocumentRow({ document, dependents }: { document: DocumentItem; dependents: number | undefined }) {
  const facts = [
    document.publisher === null ? null : publisherName(document.publisher),
    document.published === null ? null : publishedWords(document.published, document.publishedInferred),
    dependents === undefined ? null : say('start.claimsRest', { count: dependents }),
  ].filter((fact) => fact !== null);
  return (
    <li className="start-document">
      <div>
        <h2>
          {document.name}
          {document.invented && <span className="tag">{say('common.inventedExample')}</span>}
        </h2>
        <p>{facts.join(' · ')}</p>
      </div>
      <div className="start-actions">
        <Button
          className="button button-main"
          onPress={() => dispatch({ type: 'documents-shown', documents: [document.id] })}
        >
          {say('start.openGraph')}
        </Button>
        <Button
          className="button"
          onPress={() => dispatch({ type: 'selected', selection: { kind: 'document', id: document.id } })}
        >
          {say('start.read')}
        </Button>
      </div>
    </li>
  );
}

/** The held documents, each with its graph one press away; with none, the ways to the first. */
export function StartPage() {
  const start = useSelect((state) => state.data.start);
  const holdings = useSelect((state) => state.data.holdings);
  if (start === null) return null;
  if (start.documents.length === 0) {
    return (
      <Suspense fallback={<p className="coming">{say('start.loading')}</p>}>
        <EmptyStart />
      </Suspense>
    );
  }
  const all = start.documents.map((document) => document.id);
  return (
    <section className="start">
      <h1>{say('start.documents')}</h1>
      <p>
        {holdings === null
          ? say('start.countDocuments', { documents: all.length })
          : say('start.countAll', {
              entities: holdings.entities,
              claims: holdings.claims,
              documents: all.length,
            })}
      </p>
      <ul className="start-documents">
        {start.documents.map((document) => (
          <DocumentRow key={document.id} document={document} dependents={holdings?.dependents[document.id]} />
        ))}
      </ul>
      {all.length > 1 && (
        <Button className="button" onPress={() => dispatch({ type: 'documents-shown', documents: all })}>
          {say('start.openAll', { count: all.length })}
        </Button>
      )}
      <Suspense>
        <SavedStories />
        <SavedViews />
      </Suspense>
    </section>
  );
}
