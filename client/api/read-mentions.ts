import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { ReadMentionsQuery } from './generated/graphql.ts';
import { wholeRows } from './whole-rows.ts';

const atOnce = 200;

const mentionsQuery = graphql(`
  query ReadMentions($id: ID!, $from: Int!, $first: Int!) {
    document(id: $id) {
      id
      mentions(from: $from, first: $first) { id entity { id name invented } passage { start end } }
    }
  }
`);

/** Where a document names an entity. */
export type MentionRow = NonNullable<NonNullable<ReadMentionsQuery['document']>['mentions'][number]>;

/** Where the next page begins, and which mentions that begin there were on the pages before. */
interface Cursor {
  readonly from: number;
  readonly seen: readonly string[];
}

/**
 * A page of the mentions in a document, in the order of its text. The API pages them by their place, and several may begin at one:
 * the next page begins where the last one ends, without what was there.
 * @param after what the page before gave as its end; null for the first
 * @throws AskError when it does not come
 */
export async function readMentions(id: string, after: string | null) {
  // Written below.
  const { from, seen }: Cursor = after === null ? { from: 0, seen: [] } : (JSON.parse(after) as Cursor);
  const { document } = await ask(mentionsQuery, { id, from, first: atOnce });
  const found = document?.mentions ?? [];
  const rows = wholeRows(found);
  const last = rows.at(-1)?.passage.start ?? from;
  const next: Cursor = {
    from: last > from ? last : from + 1,
    seen: rows.filter(({ passage }) => passage.start === last).map((row) => row.id),
  };
  return {
    nodes: rows.filter((row) => !seen.includes(row.id)),
    pageInfo: { hasNextPage: found.length === atOnce, endCursor: JSON.stringify(next) },
  };
}
