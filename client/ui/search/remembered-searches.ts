/** Searches of this browser, the latest first. Named by their words. */
export interface RememberedSearches {
  readonly recent: readonly string[];
  readonly saved: readonly string[];
}

const recentAtMost = 8;
const storageKey = 'attest-searches';
export const noSearches: RememberedSearches = { recent: [], saved: [] };

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const without = (list: readonly string[], text: string): readonly string[] =>
  list.filter((other) => !sameWords(other, text));

/** The searches after one more was made. */
export function withRecent(searches: RememberedSearches, text: string): RememberedSearches {
  const words = text.trim();
  if (words === '') return searches;
  return { ...searches, recent: [words, ...without(searches.recent, words)].slice(0, recentAtMost) };
}

export const isSaved = ({ saved }: RememberedSearches, text: string): boolean =>
  saved.some((other) => sameWords(other, text.trim()));

/** The searches after one was starred, or its star taken away. */
export function withSavedToggled(searches: RememberedSearches, text: string): RememberedSearches {
  const words = text.trim();
  if (words === '') return searches;
  return isSaved(searches, words)
    ? { ...searches, saved: without(searches.saved, words) }
    : { ...searches, saved: [words, ...searches.saved] };
}

export const withoutRecent = (searches: RememberedSearches): RememberedSearches => ({
  ...searches,
  recent: [],
});

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item.trim() !== '') : [];

/** What a stored text remembers. What cannot be read is forgotten. */
export function parseSearches(text: string | null): RememberedSearches {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return noSearches;
    return {
      recent: 'recent' in value ? texts(value.recent).slice(0, recentAtMost) : [],
      saved: 'saved' in value ? texts(value.saved) : [],
    };
  } catch {
    return noSearches;
  }
}

/** What this browser remembers. It may refuse to keep anything: then there is nothing, and no reason to fail. */
export function readSearches(): RememberedSearches {
  try {
    return parseSearches(localStorage.getItem(storageKey));
  } catch {
    return noSearches;
  }
}

export function storeSearches(searches: RememberedSearches): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(searches));
  } catch {
    // Full or forbidden: the searches last as long as the page.
  }
}
