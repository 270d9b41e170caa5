import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { measureNames } from '../bench/extract/names.ts';
import { measureSyntax } from '../bench/extract/syntax.ts';
import { loadWordVectors } from '../server/ingest/extract/neural/word-vectors.ts';
import { syntaxFile } from '../server/ingest/extract/syntax/syntax-model.ts';
import { readGumParts } from './gum-parts.ts';
import { makeGazetteers } from './names/make-gazetteers.ts';
import { trainNames } from './names/train-names.ts';
import { trainSyntax } from './train-syntax.ts';
import { readNamePool } from './vary/name-pool.ts';

/**
 * `npm run train -- FOLDER`: train the tagger and the parser from `FOLDER/gum`, make the lists and train the names, write all to
 * `models/en`, say how good they are. The groups of words and
 * their vectors are made by `make-word-clusters.ts` and `make-word-vectors.ts`, which seldom change.
 */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder holds the data? npm run train -- FOLDER');
  process.exit(2);
}
const started = performance.now();
const say = (line: string) => {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
};
const syntax = trainSyntax(readGumParts(folder).training, loadWordVectors(), readNamePool(folder), say);
writeFileSync(syntaxFile, syntax);
say(`syntax: ${syntax.length} bytes, sha256 ${createHash('sha256').update(syntax).digest('hex')}`);
console.table(measureSyntax(folder));

const lists = makeGazetteers(folder);
say(`lists: ${lists.entries} entries, ${(lists.bytes / 1024).toFixed(0)} KiB`);
const names = trainNames(folder, 1992);
say(`names: ${names.rows} features, ${(names.bytes / 1024).toFixed(0)} KiB`);
console.table(measureNames(folder));
