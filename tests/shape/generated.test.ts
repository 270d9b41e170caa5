import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';

const generated = ['server/resolvers/generated', 'client/api/generated'];

function contents(root: string): Record<string, string> {
  const files = generated.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(files.sort().map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

test('generated types are those of the schema and the client’s operations as they are now', () => {
  const copy = mkdtempSync(join(tmpdir(), 'attest-generate-'));
  try {
    for (const path of ['schema.graphql', 'codegen.ts', 'package.json', 'server', 'client'])
      cpSync(join(projectRoot, path), join(copy, path), { recursive: true });
    for (const folder of generated) rmSync(join(copy, folder), { recursive: true });
    const codegen = join(projectRoot, 'node_modules', '.bin', 'graphql-codegen');
    execFileSync(codegen, ['--config', join(copy, 'codegen.ts'), '--silent'], {
      cwd: copy,
      env: { ...process.env, NODE_PATH: join(projectRoot, 'node_modules') },
    });
    expect(contents(projectRoot)).toEqual(contents(copy));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
