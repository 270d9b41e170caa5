import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written from its beginning to its end. */
export interface TextFile {
  write(text: string): void;
  close(): void;
}

/** Opens a file anew. Text goes to bytes at once: kept as strings until they are many, millions of lines cost more to collect than to make. */
export function openTextFile(path: string, bufferBytes: number): TextFile {
  const file = openSync(path, 'w');
  const buffer = Buffer.allocUnsafe(bufferBytes);
  let used = 0;
  const empty = (): void => {
    writeSync(file, buffer, 0, used);
    used = 0;
  };
  return {
    write(text) {
      // A UTF-16 code unit is at most three bytes.
      if (used + text.length * 3 > bufferBytes) empty();
      if (text.length * 3 > bufferBytes) writeSync(file, text);
      else used += buffer.write(text, used);
    },
    close() {
      empty();
      closeSync(file);
    },
  };
}
