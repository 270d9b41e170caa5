import { useEffect, useRef, useState } from 'react';
import { AskError } from '../../api/ask-error.ts';
import { useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { type ExportForm, exportRows, type TableRow } from './export-rows.ts';

/** Saves the rows of a table, and says how far that is and what came of it. */
export function useExport(what: 'entities' | 'links') {
  const filter = useSelect((state) => state.view.filter);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const save = (form: ExportForm, rows: readonly TableRow[]): void => {
    const controller = new AbortController();
    const total = rows.length;
    ending.current = controller;
    setOutcome(say('table.reading'));
    setProgress({ done: 0, total });
    const { signal } = controller;
    exportRows(`attest-${what}`, rows, toFilterInput(filter), form, {
      signal,
      onProgress: (done) => setProgress({ done, total }),
    })
      .then(
        () =>
          setOutcome(say(what === 'entities' ? 'table.savedEntities' : 'table.savedLinks', { count: total })),
        (error: unknown) => {
          if (signal.aborted) setOutcome(say('table.cancelled'));
          else
            setOutcome(
              say('table.notSaved', {
                why: error instanceof AskError ? error.message : say('common.wentWrong'),
              }),
            );
        },
      )
      .finally(() => setProgress(null));
  };
  return { outcome, progress, save, cancel: () => ending.current?.abort() };
}
