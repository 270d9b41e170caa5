import type { FilterInput } from '../../api/filter-input.ts';
import { saveFile } from '../review/save-file.ts';
import { readSources, type SourcesOptions } from './read-sources.ts';
import { sourcesOf } from './sources-of.ts';
import { type ExportRow, toCsv } from './to-csv.ts';

export type ExportForm = 'csv' | 'json';

/** A row to be exported; the id is the entity's or the link's. */
export type TableRow = ExportRow & { readonly id: string };

/**
 * Saves rows with where each comes from.
 * @throws AskError when the sources did not come, or the signal's reason when it is aborted: nothing is saved without them.
 */
export async function exportRows(
  name: string,
  rows: readonly TableRow[],
  filter: FilterInput,
  form: ExportForm,
  options: SourcesOptions,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const sources = await readSources(ids, filter, options);
  const none = sourcesOf([], 0);
  const whole = rows.map((row) => ({ ...row, ...(sources.get(row.id) ?? none) }));
  if (form === 'csv') saveFile(`${name}.csv`, toCsv(whole), 'text/csv');
  else saveFile(`${name}.json`, `${JSON.stringify(whole, null, 2)}\n`);
}
