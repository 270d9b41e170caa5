/*
 * What a reader chose is kept by their browser. In a frame of another site it may refuse to, and throws as soon as it is asked: there
 * nothing was chosen, and nothing is kept.
 */

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
