import type { Database } from '../db/database.ts';
import { documentId, sha256 } from '../domain/ids.ts';
import { loadReadings } from '../queries/documents.ts';

/** How a text stands to the graph: to be read, read by this extractor, or of an address that has another text there. */
export type Standing =
  | { readonly kind: 'unread' | 'known' }
  | { readonly kind: 'other'; readonly hash: string };

/** How each of these texts stands, in their order. */
export async function standingOfTexts(
  database: Database,
  texts: readonly { readonly url?: string | undefined; readonly text: string }[],
  extractor: string,
): Promise<Standing[]> {
  const ids = texts.map(({ url, text }) => documentId(url, text));
  const readings = await loadReadings(database, ids);
  return texts.map(({ text }, at): Standing => {
    const { hash = null, extractor: readBy = null } = readings.get(ids[at] ?? '') ?? {};
    if (hash !== null && hash !== sha256(text)) return { kind: 'other', hash };
    return { kind: readBy === extractor ? 'known' : 'unread' };
  });
}
