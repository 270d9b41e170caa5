import { useEffect, useState } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { dispatch, useSelect } from '../../state/store.ts';
import { say, sayNumber } from '../../texts/say.ts';
import type { TableRow } from './export-rows.ts';
import { useExport } from './use-export.ts';

/** A step of the history is what the reader stopped at, not every letter. */
const settleMs = 400;

export interface TableToolsProps {
  /** What the rows are, in the plural. */
  readonly what: 'entities' | 'links';
  readonly kept: number;
  readonly total: number;
  /** The rows that are kept, in their order, as they are exported. */
  rowsToExport(): readonly TableRow[];
}

/** Above a table: the words that its rows must hold, how many do, and the ways to take them along. */
export function TableTools({ what, kept, total, rowsToExport }: TableToolsProps) {
  const { outcome, progress, save, cancel } = useExport(what);
  const isIdle = kept > 0 && progress === null;
  return (
    <div className="table-tools">
      <WordsField what={what} />
      <span className="table-count">
        {kept === total ? sayNumber(total) : say('table.keptOf', { kept, total })}
      </span>
      <span className="table-count">{say('table.save')}</span>
      <Button
        className="plain-button"
        isDisabled={!isIdle}
        aria-label={say('table.saveCsv')}
        onPress={() => save('csv', rowsToExport())}
      >
        CSV
      </Button>
      <Button
        className="plain-button"
        isDisabled={!isIdle}
        aria-label={say('table.saveJson')}
        onPress={() => save('json', rowsToExport())}
      >
        JSON
      </Button>
      {progress !== null && (
        <>
          <ProgressBar
            className="progress table-progress"
            aria-label={say('table.readingSources')}
            value={progress.done}
            maxValue={Math.max(progress.total, 1)}
          >
            {({ percentage = 0 }) => (
              <span className="progress-track">
                <span className="progress-done" style={{ width: `${percentage}%` }} />
              </span>
            )}
          </ProgressBar>
          <span className="table-count">{say('table.rowsOf', progress)}</span>
          <Button className="plain-button" onPress={cancel}>
            {say('common.cancel')}
          </Button>
        </>
      )}
      <span className="table-outcome" role="status">
        {outcome}
      </span>
    </div>
  );
}

function WordsField({ what }: Pick<TableToolsProps, 'what'>) {
  const words = useSelect((state) => state.view.rows.words);
  const [draft, setDraft] = useState(words);
  // Undo and a shared address change the words too.
  useEffect(() => setDraft(words), [words]);
  useEffect(() => {
    const timer = setTimeout(() => dispatch({ type: 'rows-changed', to: { words: draft } }), settleMs);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <input
      type="search"
      className="table-words"
      aria-label={say(what === 'entities' ? 'table.onlyEntities' : 'table.onlyLinks')}
      placeholder={say('table.words')}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
    />
  );
}
