import { Button, ProgressBar } from 'react-aria-components';
import type { IntakeDocument, IntakeRow } from '../../state/intake-row.ts';
import { isUnderWay } from '../../state/intake-row.ts';
import { dispatch } from '../../state/store.ts';
import { cancelTaking } from '../../state/take-documents.ts';
import { say } from '../../texts/say.ts';
import { importedWords, phaseWords, resultWords } from './intake-words.ts';
import './intake.css';

/** Each document that was given, with how its reading goes or what came of it. */
export function IntakeRows({ rows }: { readonly rows: readonly IntakeRow[] }) {
  return (
    <ul className="intake-rows">
      {rows.map((row) => (
        <li key={row.key} className="intake-row" data-phase={row.phase}>
          <div className="intake-row-head">
            <strong>{row.name}</strong>
            {/* A screen reader hears how it stands as soon as that changes. */}
            <span role="status">{phaseWords(row)}</span>
            {isUnderWay(row) && row.job !== null && (
              <Button
                className="plain-button"
                aria-label={say('intake.cancelReading', { name: row.name })}
                onPress={() => cancelTaking(row, dispatch)}
              >
                {say('common.cancel')}
              </Button>
            )}
          </div>
          {isUnderWay(row) && (
            <ProgressBar
              className="progress"
              aria-label={say('intake.reading', { name: row.name })}
              isIndeterminate={row.total === null}
              {...(row.total === null ? {} : { value: row.done, maxValue: Math.max(row.total, 1) })}
            >
              {({ percentage }) => (
                <span className="progress-track">
                  <span className="progress-done" style={{ width: `${percentage ?? 8}%` }} />
                </span>
              )}
            </ProgressBar>
          )}
          {row.imported !== null && <p>{importedWords(row.imported)}</p>}
          {row.error !== null && <p className="intake-why">{row.error}</p>}
          {row.documents.map((document) => (
            <Taken key={document.id ?? document.name} document={document} accept={row.accept} />
          ))}
          {row.refused.map(({ file, reason }) => (
            <p key={`${file} ${reason}`} className="intake-why">
              {file === row.name
                ? say('intake.refused', { reason })
                : say('intake.fileRefused', { file, reason })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Taken({ document, accept }: { readonly document: IntakeDocument; readonly accept: boolean }) {
  const { id, name, dropped, reasons } = document;
  const left = dropped.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="intake-document">
      <p>
        {name}: {resultWords(document, accept)}
      </p>
      {reasons.map((reason) => (
        <p key={reason} className="intake-why" lang="en">
          {reason}
        </p>
      ))}
      {left > 0 && (
        <details>
          <summary>{say('intake.leftOut', { count: left })}</summary>
          <ul>
            {dropped.map(({ reason, count }) => (
              <li key={reason}>
                {count} × <span lang="en">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {id !== null && (
        <Button
          className="button button-main"
          aria-label={say('review.reviewNamed', { name })}
          onPress={() => {
            dispatch({ type: 'intake-closed' });
            dispatch({ type: 'review-opened', document: id });
          }}
        >
          {say('review.reviewIt')}
        </Button>
      )}
    </div>
  );
}
