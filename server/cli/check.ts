import { readFile } from 'node:fs/promises';
import { AttestError } from '../domain/errors.ts';
import { prepareBundle } from '../ingest/import-bundle.ts';
import { rejectionLine } from '../ingest/rejection.ts';

/** `attest check FILE…`: everything that import checks and that needs no database. */
export async function checkCommand(files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new AttestError('BAD_INPUT', 'Say which bundles: attest check FILE…');
  let bad = 0;
  for (const file of files) {
    const { rows, rejected } = prepareBundle(await readFile(file, 'utf8'), new Date().toISOString());
    for (const rejection of rejected) console.error(`${file}: ${rejectionLine(rejection)}`);
    if (rows) console.log(`${file}: good, ${rows.entities.length} entities, ${rows.claims.length} claims`);
    else bad += 1;
  }
  return bad === 0 ? 0 : 1;
}
