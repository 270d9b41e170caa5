import type { WriteTransaction } from '../db/database.ts';
import type { BundleDocument, BundleEntity } from '../domain/bundle.ts';
import type { BundleIndex } from '../ingest/check-passage.ts';
import { text, textOrNull } from '../queries/rows.ts';
import { type ClaimDraft, referencesOf } from './claim-draft.ts';

/** What a claim refers to, as a bundle would have it. */
export interface ClaimIndex extends BundleIndex {
  readonly entities: readonly BundleEntity[];
}

/** Reads from the graph what a claim refers to, with the texts of the documents that it quotes. What is not there is left out. */
export async function loadClaimIndex(transaction: WriteTransaction, draft: ClaimDraft): Promise<ClaimIndex> {
  const ids = [...new Set(referencesOf(draft))];
  const quoted = [...draft.passages, ...draft.voices.flatMap(({ cue }) => cue ?? [])];
  const ends = await transaction.run('ends-of-ids', { ids });
  const endOf = new Map(ends.map((row) => [text(row, 'id'), text(row, 'endId')]));
  const typeOf = new Map(ends.map((row) => [text(row, 'id'), text(row, 'type')]));
  const documentRows = await transaction.run('documents-by-id', { ids: [...new Set(endOf.values())] });
  const textRows = await transaction.run('texts-of-documents', {
    ids: [...new Set(quoted.map(({ document }) => document))],
  });
  const textOf = new Map(textRows.map((row) => [text(row, 'id'), textOrNull(row, 'text')]));
  const rowOf = new Map(documentRows.map((row) => [text(row, 'id'), row]));
  const teller = draft.voices[0]?.speaker;
  const documents = new Map<string, BundleDocument>();
  for (const id of ids) {
    const row = rowOf.get(endOf.get(id) ?? '');
    if (row === undefined) continue;
    const words = textOf.get(id) ?? null;
    const url = textOrNull(row, 'url');
    const publisher = textOrNull(row, 'publisherId');
    // Who tells may be given by an id that the publisher stands for.
    const isTold = teller !== undefined && publisher !== null && endOf.get(teller) === publisher;
    documents.set(id, {
      id,
      type: typeOf.get(id) ?? '',
      name: text(row, 'name'),
      status: text(row, 'status') === 'held' ? 'held' : 'cited',
      ...(words === null ? {} : { text: words }),
      ...(url === null ? {} : { url }),
      ...(publisher === null ? {} : { publisher: isTold ? teller : publisher }),
    });
  }
  const entities = ids.flatMap((id) =>
    documents.has(id) || !typeOf.has(id) ? [] : [{ id, type: typeOf.get(id) ?? '', name: id }],
  );
  return { typeOf, documents, entities, place: 'the graph' };
}
