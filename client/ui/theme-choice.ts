import { readStored, writeStored } from '../browser-storage.ts';

export type Theme = 'light' | 'dark';

const storageKey = 'attest-theme';

/** The theme that the reader chose here before, or the one that their system asks for. */
export function readTheme(): Theme {
  const stored = readStored(storageKey);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows a theme. Not part of the address: a shared view should not change how somebody's screen looks. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Keeps the reader's choice for the next visit. */
export function saveTheme(theme: Theme): void {
  writeStored(storageKey, theme);
}
