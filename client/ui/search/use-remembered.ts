import { useState } from 'react';
import {
  type RememberedSearches,
  readSearches,
  storeSearches,
  withoutRecent,
  withRecent,
  withSavedToggled,
} from './remembered-searches.ts';

export interface Remembered {
  readonly searches: RememberedSearches;
  /** Something was chosen from what these words found. */
  remember(words: string): void;
  toggleSaved(words: string): void;
  forgetRecent(): void;
}

/** The searches that this browser remembers; each change is kept at once. */
export function useRemembered(): Remembered {
  const [searches, setSearches] = useState(readSearches);
  const put = (next: RememberedSearches): void => {
    storeSearches(next);
    setSearches(next);
  };
  return {
    searches,
    remember: (words) => put(withRecent(searches, words)),
    toggleSaved: (words) => put(withSavedToggled(searches, words)),
    forgetRecent: () => put(withoutRecent(searches)),
  };
}
