import { ask } from '../../api/ask.ts';
import type { FilterInput } from '../../api/filter-input.ts';
import type { ReadRowSourcesQuery } from '../../api/generated/graphql.ts';
import { readRowSources } from '../../api/read-row-sources.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { sourcesOf } from './sources-of.ts';
import type { ExportRow } from './to-csv.ts';

/**
 * What is asked at once. Most rows rest on a few claims: those are read by the API's whole page of ids. The others are asked
 * again for more claims, fewer rows at a time, so that no question may hold more than the API lets it.
 */
const passes = [
  { rows: 200, claims: 8 },
  { rows: 25, claims: 100 },
] as const;

type Node = NonNullable<NonNullable<ReadRowSourcesQuery['nodes']>[number]>;

function claimsOf(node: Node) {
  if (node.__typename === 'Link' || node.__typename === 'Entity') return node.claims;
  return node.__typename === 'Document' ? node.entity.claims : null;
}

export interface SourcesOptions {
  /** Ends the reading between two questions. */
  readonly signal: AbortSignal;
  /** How many rows are read for good. */
  onProgress(done: number): void;
}

/**
 * The source columns of rows by id.
 * @throws AskError when they do not come, or the signal's reason when it is aborted
 */
export async function readSources(
  ids: readonly string[],
  filter: FilterInput,
  { signal, onProgress }: SourcesOptions,
): Promise<ReadonlyMap<string, ExportRow>> {
  const sources = new Map<string, ExportRow>();
  let waiting = ids;
  for (const { rows, claims } of passes) {
    const larger: string[] = [];
    for (let from = 0; from < waiting.length; from += rows) {
      const asked = waiting.slice(from, from + rows);
      const { nodes } = await ask(readRowSources, { ids: asked, filter, claims });
      signal.throwIfAborted();
      for (const node of wholeRows(nodes)) {
        const page = claimsOf(node);
        if (page === null || !('id' in node)) continue;
        sources.set(node.id, sourcesOf(wholeRows(page.nodes), page.totalCount));
        if (page.totalCount > claims) larger.push(node.id);
      }
      onProgress(ids.length - (waiting.length - from - asked.length) - larger.length);
    }
    waiting = larger;
  }
  return sources;
}
