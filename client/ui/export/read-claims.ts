import pLimit from 'p-limit';
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

/** Links in a question, and claims of each: no question holds more than the API lets it. */
const linksInOne = 20;
/** Questions under way at a time: the next is written while the last is read. */
const questionsAtOnce = 4;
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
  const inTurn = pLimit(questionsAtOnce);
  const parts = Array.from({ length: Math.ceil(ids.length / linksInOne) }, (_, part) =>
    ids.slice(part * linksInOne, (part + 1) * linksInOne),
  );
  const askFor = async (asked: readonly string[], within: FilterInput): Promise<void> => {
    signal.throwIfAborted();
    const { nodes } = await ask(readFootnotes, {
      ids: [...asked],
      filter: within,
      frontier,
      claims: claimsAtMost,
    });
    signal.throwIfAborted();
    for (const node of wholeRows(nodes))
      if (node.__typename === 'Link')
        read.set(node.id, { claims: wholeRows(node.claims.nodes), total: node.claims.totalCount });
  };
  let done = 0;
  await inTurn.map(parts, async (asked) => {
    await askFor(asked, filter);
    // That somebody passes words on is said by claims that go beyond the frontier, and each is told only as far as it.
    const beyond = frontier === null ? [] : asked.filter((id) => read.get(id)?.total === 0);
    if (beyond.length > 0) await askFor(beyond, { ...filter, frontier: null });
    done += asked.length;
    onProgress(done);
  });
  return read;
}
