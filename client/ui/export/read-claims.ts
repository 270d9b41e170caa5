import { ask } from '../../api/ask.ts';
import type { FilterInput } from '../../api/filter-input.ts';
import type { FootnoteClaimFragment } from '../../api/generated/graphql.ts';
import { readFootnotes } from '../../api/read-footnotes.ts';
import { wholeRows } from '../../api/whole-rows.ts';

/** What stands behind a link, as far as it was read. */
export interface LinkClaims {
  readonly claims: readonly FootnoteClaimFragment[];
  readonly total: number;
}

/** Links asked for at once, and claims of each: no question holds more than the API lets it. */
const linksAtOnce = 20;
export const claimsAtMost = 5;

export interface ReadClaimsOptions {
  /** Ends the reading between two questions. */
  readonly signal: AbortSignal;
  /** How many links are read. */
  onProgress(done: number): void;
}

/**
 * The claims of links by their ids, in the order in which the API has them.
 * @throws AskError when they do not come, or the signal's reason when it is aborted
 */
export async function readClaims(
  ids: readonly string[],
  filter: FilterInput,
  frontier: number | null,
  { signal, onProgress }: ReadClaimsOptions,
): Promise<ReadonlyMap<string, LinkClaims>> {
  const read = new Map<string, LinkClaims>();
  for (let from = 0; from < ids.length; from += linksAtOnce) {
    const asked = ids.slice(from, from + linksAtOnce);
    const { nodes } = await ask(readFootnotes, { ids: asked, filter, frontier, claims: claimsAtMost });
    signal.throwIfAborted();
    for (const node of wholeRows(nodes))
      if (node.__typename === 'Link')
        read.set(node.id, { claims: wholeRows(node.claims.nodes), total: node.claims.totalCount });
    onProgress(from + asked.length);
  }
  return read;
}
