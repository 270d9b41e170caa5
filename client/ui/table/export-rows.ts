import { ask } from '../../api/ask.ts';
import type { FilterInput } from '../../api/filter-input.ts';
import type { ReadRowSourcesQuery } from '../../api/generated/graphql.ts';
import { readRowSources } from '../../api/read-row-sources.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { saveFile } from '../review/save-file.ts';
import { sourcesOf } from './sources-of.ts';
import { type ExportRow, toCsv } from './to-csv.ts';

export type ExportForm = 'csv' | 'json';

/** A row to be exported; the id is the entity's or the link's. */
export type TableRow = ExportRow & { readonly id: string };

/** Rows whose sources are asked for at once: with a hundred claims each, well within what one question may hold. */
const atOnce = 25;

type Node = NonNullable<NonNullable<ReadRowSourcesQuery['nodes']>[number]>;

function claimsOf(node: Node) {
  if (node.__typename === 'Link' || node.__typename === 'Entity') return node.claims;
  return node.__typename === 'Document' ? node.entity.claims : null;
}

/** The source columns of rows by id. */
async function readSources(
  ids: readonly string[],
  filter: FilterInput,
): Promise<ReadonlyMap<string, ExportRow>> {
  const sources = new Map<string, ExportRow>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const { nodes } = await ask(readRowSources, { ids: ids.slice(from, from + atOnce), filter });
    for (const node of wholeRows(nodes)) {
      const claims = claimsOf(node);
      if (claims !== null && 'id' in node)
        sources.set(node.id, sourcesOf(wholeRows(claims.nodes), claims.totalCount));
    }
  }
  return sources;
}

/**
 * Saves rows with where each comes from.
 * @throws AskError when the sources did not come: nothing is saved without them.
 */
export async function exportRows(
  name: string,
  rows: readonly TableRow[],
  filter: FilterInput,
  form: ExportForm,
): Promise<void> {
  const sources = await readSources(
    rows.map(({ id }) => id),
    filter,
  );
  const none = sourcesOf([], 0);
  const whole = rows.map((row) => ({ ...row, ...(sources.get(row.id) ?? none) }));
  if (form === 'csv') saveFile(`${name}.csv`, toCsv(whole), 'text/csv');
  else saveFile(`${name}.json`, `${JSON.stringify(whole, null, 2)}\n`);
}
