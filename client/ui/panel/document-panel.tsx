import type { PanelDocumentQuery } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { DocumentReader } from './document-reader.tsx';
import { EntityButton } from './entity-button.tsx';
import { documentQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading, NotFound } from './panel-state.tsx';
import { Row } from './particulars.tsx';
import { Tombstone } from './tombstone.tsx';
import { useAnswer } from './use-answer.ts';
import { TimeView } from './value-view.tsx';

type PanelDocument = NonNullable<PanelDocumentQuery['document']>;

export interface DocumentPanelProps {
  readonly id: string;
  /** The claim at which it is open, if any. */
  readonly claim: string | null;
  /** The entity whose names are looked for in it, if any. */
  readonly naming: string | null;
}

/** A document: its text with every claim made in it when we hold it; what rests on it when we do not. */
export function DocumentPanel({ id, claim, naming }: DocumentPanelProps) {
  const { select, review, withdraw } = usePanel();
  const { data, error, retry } = useAnswer(documentQuery, { id });
  if (error && !data?.document) {
    return <Failed what={say('panel.theDocument')} error={error} onRetry={retry} />;
  }
  if (!data) return <Loading what={say('panel.theDocument')} />;
  const { document } = data;
  if (!document) return <NotFound what={say('panel.aDocument')} id={id} />;
  return (
    <div className="document-panel">
      <div className="document-head">
        <h3 className="panel-name">{nameOfShown(document)}</h3>
        <p className="panel-tags">
          <span className="panel-soft">{document.entity.type.name}</span>
          <span className="panel-tag">{say(document.status === 'HELD' ? 'panel.held' : 'panel.cited')}</span>
          {document.invented && (
            <span className="panel-tag panel-tag-invented">{say('common.inventedExample')}</span>
          )}
          <button
            type="button"
            className="panel-link"
            onClick={() => select({ kind: 'entity', id: document.entity.id })}
          >
            {say('panel.saidAboutIt')}
          </button>
          {document.withdrawal === null && (
            <button
              type="button"
              className="panel-link"
              onClick={() => withdraw('DOCUMENT', document.id, nameOfShown(document))}
            >
              {say('withdraw.open')}
            </button>
          )}
          {document.extracted.totalCount > 0 && (
            <button type="button" className="panel-link" onClick={() => review(document.id)}>
              {document.waiting.totalCount > 0
                ? say('panel.reviewWaiting', { count: document.waiting.totalCount })
                : say('panel.itsReview')}
            </button>
          )}
        </p>
        {document.withdrawal && <Tombstone withdrawal={document.withdrawal} />}
        {document.entity.note && <p className="panel-note">{document.entity.note}</p>}
        <Facts document={document} />
      </div>
      {document.text === null ? (
        <p className="panel-callout">
          {say('panel.citedCallout', { count: document.dependents.totalCount })}
        </p>
      ) : (
        <DocumentReader
          id={document.id}
          text={document.text}
          language={document.language}
          claim={claim}
          naming={naming}
        />
      )}
    </div>
  );
}

function Facts({ document }: { readonly document: PanelDocument }) {
  return (
    <details className="document-facts">
      <summary>
        {document.publisher
          ? say('panel.publishedBy', { name: nameOfShown(document.publisher) })
          : say('panel.aboutDocument')}
      </summary>
      <dl className="panel-facts">
        {document.publisher && (
          <Row term={say('panel.publisher')}>
            <EntityButton entity={document.publisher} />
          </Row>
        )}
        <Row term={say('panel.published')}>
          {document.published ? <TimeView time={document.published} /> : say('panel.noDate')}
        </Row>
        {document.url && (
          <Row term={say('panel.address')}>
            <Address url={document.url} />
          </Row>
        )}
        {document.language && <Row term={say('panel.language')}>{document.language}</Row>}
        <Row term={say('panel.restOnIt')}>{document.dependents.totalCount}</Row>
        {document.sha256 && (
          <Row term={say('panel.sha')}>
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
