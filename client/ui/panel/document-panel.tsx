import type { PanelDocumentQuery } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { plural } from '../../state/plural.ts';
import { DocumentReader } from './document-reader.tsx';
import { EntityButton } from './entity-button.tsx';
import { documentQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading, NotFound } from './panel-state.tsx';
import { Row } from './particulars.tsx';
import { useAnswer } from './use-answer.ts';
import { TimeView } from './value-view.tsx';

type PanelDocument = NonNullable<PanelDocumentQuery['document']>;

export interface DocumentPanelProps {
  readonly id: string;
  /** The claim at which it is open, if any. */
  readonly claim: string | null;
}

/** A document: its text with every claim made in it when we hold it; what rests on it when we do not. */
export function DocumentPanel({ id, claim }: DocumentPanelProps) {
  const { select, review } = usePanel();
  const { data, error, retry } = useAnswer(documentQuery, { id });
  if (error && !data?.document) {
    return <Failed what="the document" error={error} onRetry={retry} />;
  }
  if (!data) return <Loading what="the document" />;
  const { document } = data;
  if (!document) return <NotFound what="document" id={id} />;
  return (
    <div className="document-panel">
      <div className="document-head">
        <h3 className="panel-name">{nameOfShown(document)}</h3>
        <p className="panel-tags">
          <span className="panel-soft">{document.entity.type.name}</span>
          <span className="panel-tag">{document.status === 'HELD' ? 'held' : 'cited'}</span>
          {document.invented && <span className="panel-tag panel-tag-invented">invented example</span>}
          <button
            type="button"
            className="panel-link"
            onClick={() => select({ kind: 'entity', id: document.entity.id })}
          >
            What is said about it
          </button>
          {document.extracted.totalCount > 0 && (
            <button type="button" className="panel-link" onClick={() => review(document.id)}>
              {document.waiting.totalCount > 0
                ? `Review: ${plural(document.waiting.totalCount, 'claim waits', 'claims wait')}`
                : 'Its review'}
            </button>
          )}
        </p>
        {document.entity.note && <p className="panel-note">{document.entity.note}</p>}
        <Facts document={document} />
      </div>
      {document.text === null ? (
        <p className="panel-callout">
          Others speak of this document; we do not hold its text, so nothing of it can be checked here.{' '}
          {plural(document.dependents.totalCount, 'claim rests', 'claims rest')} on it.
        </p>
      ) : (
        <DocumentReader id={document.id} text={document.text} language={document.language} claim={claim} />
      )}
    </div>
  );
}

function Facts({ document }: { readonly document: PanelDocument }) {
  return (
    <details className="document-facts">
      <summary>
        {document.publisher ? `Published by ${nameOfShown(document.publisher)}` : 'About the document'}
      </summary>
      <dl className="panel-facts">
        {document.publisher && (
          <Row term="publisher">
            <EntityButton entity={document.publisher} />
          </Row>
        )}
        <Row term="published">
          {document.published ? <TimeView time={document.published} /> : 'no date recorded'}
        </Row>
        {document.url && (
          <Row term="address">
            <Address url={document.url} />
          </Row>
        )}
        {document.language && <Row term="language">{document.language}</Row>}
        <Row term="claims that rest on it">{document.dependents.totalCount}</Row>
        {document.sha256 && (
          <Row term="SHA-256 of its text">
            <code title={document.sha256}>{document.sha256.slice(0, 12)}…</code>
          </Row>
        )}
      </dl>
    </details>
  );
}

/** Only web addresses become links: a bundle may carry any string here. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {url}
    </a>
  );
}
