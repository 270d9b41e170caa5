import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function isAttest(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return (
      typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'attest'
    );
  } catch {
    return false;
  }
}

function findProjectRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  let folder = start;
  while (!isAttest(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json named "attest" above ${start}`);
    folder = parent;
  }
  return folder;
}

/**
 * The absolute path of the folder that holds `schema.graphql` and `cypher/`. Found by name, not by counting `..`,
 * because `server/root.ts` and `dist/server/root.js` lie at different depths.
 */
export const projectRoot: string = findProjectRoot();
