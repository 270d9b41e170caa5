import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { AskError } from '../../api/ask-error.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
import { type ExportForm, exportRows, type TableRow } from './export-rows.ts';

/** A step of the history is what the reader stopped at, not every letter. */
const settleMs = 400;

export interface TableToolsProps {
  /** What the rows are, in the plural. */
  readonly what: string;
  readonly kept: number;
  readonly total: number;
  /** The rows that are kept, in their order, as they are exported. */
  rowsToExport(): readonly TableRow[];
}

/** Above a table: the words that its rows must hold, how many do, and the ways to take them along. */
export function TableTools({ what, kept, total, rowsToExport }: TableToolsProps) {
  const filter = useSelect((state) => state.view.filter);
  const [outcome, setOutcome] = useState<string | null>(null);
  const save = (form: ExportForm): void => {
    setOutcome('Reading the sources …');
    exportRows(`attest-${what}`, rowsToExport(), toFilterInput(filter), form).then(
      () => setOutcome(`${kept.toLocaleString('en')} ${what} saved.`),
      (error: unknown) =>
        setOutcome(
          `Nothing was saved. ${error instanceof AskError ? error.message : 'Something went wrong.'}`,
        ),
    );
  };
  return (
    <div className="table-tools">
      <WordsField what={what} />
      <span className="table-count">
        {kept === total
          ? total.toLocaleString('en')
          : `${kept.toLocaleString('en')} of ${total.toLocaleString('en')}`}
      </span>
      <span className="table-count">Save:</span>
      <Button
        className="plain-button"
        isDisabled={kept === 0}
        aria-label="Save as CSV"
        onPress={() => save('csv')}
      >
        CSV
      </Button>
      <Button
        className="plain-button"
        isDisabled={kept === 0}
        aria-label="Save as JSON"
        onPress={() => save('json')}
      >
        JSON
      </Button>
      <span className="table-outcome" role="status">
        {outcome}
      </span>
    </div>
  );
}

function WordsField({ what }: { readonly what: string }) {
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
      aria-label={`Only ${what} with these words`}
      placeholder="Name, type or predicate …"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
    />
  );
}
