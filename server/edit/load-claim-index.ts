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
  const found = await transaction.run('entities-by-id', { ids });
  const documentRows = await transaction.run('documents-by-id', { ids });
  const textRows = await transaction.run('texts-of-documents', {
    ids: [...new Set(quoted.map(({ document }) => document))],
  });
  const typeOf = new Map(found.map((row) => [text(row, 'id'), text(row, 'type')]));
  const textOf = new Map(textRows.map((row) => [text(row, 'id'), textOrNull(row, 'text')]));
  const documents = new Map(
    documentRows.map((row): [string, BundleDocument] => {
      const id = text(row, 'id');
      const words = textOf.get(id) ?? null;
      const url = textOrNull(row, 'url');
      const publisher = textOrNull(row, 'publisherId');
      return [
        id,
        {
          id,
          type: typeOf.get(id) ?? '',
          name: text(row, 'name'),
          status: text(row, 'status') === 'held' ? 'held' : 'cited',
          ...(words === null ? {} : { text: words }),
          ...(url === null ? {} : { url }),
          ...(publisher === null ? {} : { publisher }),
        },
      ];
    }),
  );
  const entities = found
    .filter((row) => !documents.has(text(row, 'id')))
    .map((row) => ({ id: text(row, 'id'), type: text(row, 'type'), name: text(row, 'name') }));
  return { typeOf, documents, entities, place: 'the graph' };
}
