import { readFile } from 'node:fs/promises';
import { AttestError } from '../domain/errors.ts';
import { importBundle } from '../ingest/import-bundle.ts';
import { rejectionLine } from '../ingest/rejection.ts';
import { graphHash } from '../queries/graph-hash.ts';
import { withDatabase } from './with-database.ts';

/** `attest import FILE…`: each bundle is written whole or not at all; a refused one does not keep the others out. */
export async function importCommand(files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new AttestError('BAD_INPUT', 'Say which bundles: attest import FILE…');
  // Read first: a file that is not there stops everything before anything is written.
  const bundles = await Promise.all(
    files.map(async (file) => ({ file, json: await readFile(file, 'utf8') })),
  );
  return withDatabase(async (database) => {
    let refused = 0;
    for (const { file, json } of bundles) {
      const report = await importBundle(database, json);
      for (const rejection of report.rejected) console.error(`${file}: ${rejectionLine(rejection)}`);
      if (report.rejected.length > 0) {
        refused += 1;
        console.error(`${file}: refused, nothing was written`);
        continue;
      }
      const { entities, claims, mentions } = report.new;
      const fresh = entities + claims + mentions;
      const detail = `${entities} entities, ${mentions} mentions, ${claims} claims`;
      console.log(`${file}: ${fresh} new (${detail}), ${report.known.claims} claims known`);
    }
    console.log(`graph hash ${await graphHash(database)}`);
    return refused === 0 ? 0 : 1;
  });
}
