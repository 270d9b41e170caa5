import { useCallback, useMemo } from 'react';
import { ask } from '../../api/ask.ts';
import { documentPassingQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { presentDocument } from './present-document.ts';
import { useAllPages } from './use-all-pages.ts';

/**
 * Ids of a document's claims that pass the filter, or null while that is not known. The frontier is left out: beyond it a
 * claim shows as a speech act, which its sentence says; it is not gone.
 */
export function usePassingClaims(id: string): ReadonlySet<string> | null {
  const { filter } = usePanel();
  // As text: a filter that is equal must not ask again.
  const asked = JSON.stringify({ ...filter, frontier: null });
  const load = useCallback(
    async (after: string | null) => {
      const { document } = await ask(documentPassingQuery, { id, filter: JSON.parse(asked), after });
      return presentDocument(document).claims;
    },
    [id, asked],
  );
  const { rows, done } = useAllPages<{ id: string }>(load);
  return useMemo(() => (done ? new Set(rows.map((row) => row.id)) : null), [rows, done]);
}
