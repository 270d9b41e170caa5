import { dispatch } from '../../state/store.ts';

/*
 * An address has no room for images, so that it names them only. They come with a saved view; until it is saved, this tab of the
 * browser keeps them, so that a reload loses none.
 */

const storageKey = (key: string): string => `attest-image-${key}`;

/** Keeps an image while the tab is open; where there is no room for it, it is there until the page is left. */
export function keepImage(key: string, data: string): void {
  try {
    sessionStorage.setItem(storageKey(key), data);
  } catch {
    // Full, or not allowed.
  }
  dispatch({ type: 'images-arrived', images: { [key]: data } });
}

/** Brings back those that the tab has kept. */
export function restoreImages(keys: readonly string[]): void {
  const found = keys.flatMap((key) => {
    const data = sessionStorage.getItem(storageKey(key));
    return data === null ? [] : [[key, data] as const];
  });
  if (found.length > 0) dispatch({ type: 'images-arrived', images: Object.fromEntries(found) });
}
