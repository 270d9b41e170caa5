import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import {
  type HeldView,
  referenceKey,
  type StoryFile,
  type ViewReference,
  viewsOf,
  withViews,
} from '../domain/story-file.ts';
import { text } from '../queries/rows.ts';
import { holdView } from './hold-view.ts';
import { create, type Holding, hashOf } from './write-saved.ts';

/** Of these versions of views, those that are here, with what tells whether they hold the same. */
async function hashesOf(
  transaction: WriteTransaction,
  views: readonly ViewReference[],
): Promise<Map<string, string>> {
  const ids = views.map(referenceKey);
  const rows = await transaction.run('contents-of-saved-versions', { ids }, { saved: 'View' });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'contentHash')]));
}

/** The views that a story brings and this server has not: each is saved as one of its own. */
async function saveHeld(
  transaction: WriteTransaction,
  held: readonly HeldView[],
  hashes: ReadonlyMap<string, string>,
): Promise<Map<string, ViewReference>> {
  const saved = new Map<string, ViewReference>();
  for (const view of held) {
    const key = referenceKey(view);
    if (hashes.get(key) === hashOf(view.file.content)) {
      saved.set(key, { id: view.id, version: view.version });
      continue;
    }
    const { id, number } = await create(transaction, 'View', view.file, holdView(view.file));
    saved.set(key, { id, version: number });
  }
  return saved;
}

/**
 * What a version of a story holds. Views that its file brings are saved first, unless this server has them.
 * @throws AttestError BAD_INPUT when a slide shows a view that neither the file nor the server has
 */
export async function holdStory(
  transaction: WriteTransaction,
  { content, views = [] }: StoryFile,
): Promise<Holding> {
  const wanted = viewsOf(content);
  const isWanted = new Set(wanted.map(referenceKey));
  const held = views.filter((view) => isWanted.has(referenceKey(view)));
  const hashes = await hashesOf(transaction, wanted);
  const others = await saveHeld(transaction, held, hashes);
  const unknown = wanted.find((view) => !others.has(referenceKey(view)) && !hashes.has(referenceKey(view)));
  if (unknown) {
    const at = content.slides.findIndex(
      ({ view }) => view !== null && referenceKey(view) === referenceKey(unknown),
    );
    const field = `content.slides[${at}].view`;
    throw new AttestError(
      'BAD_INPUT',
      `${field}: there is no version ${unknown.version} of a view “${unknown.id}”.`,
      { field },
    );
  }
  return {
    content: withViews(content, others),
    counts: { slides: content.slides.length },
    madeAt: { at: new Date().toISOString(), change: null },
  };
}
