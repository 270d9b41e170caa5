import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../../server/ingest/extract/extract.ts';
import { loadResources } from '../../server/ingest/extract/resources.ts';
import { projectRoot } from '../../server/root.ts';
import { hostileTexts } from '../../tests/support/hostile-texts.ts';
import { readGumParts } from '../../train/gum-parts.ts';
import { readConllu } from '../../train/read-conllu.ts';
import { measureFirstArticle } from './first-article.ts';
import { ingestMany } from './ingest-many.ts';
import type { LabelFile } from './labelled.ts';
import { labelledFromExtraction } from './labelled-extraction.ts';
import type { PipeFigures } from './measure-pipe.ts';
import { measureNames } from './names.ts';
import { measureReference } from './reference.ts';
import { addCounts, figures, scoreClaims } from './score-claims.ts';
import { measureSyntax } from './syntax.ts';
import { measureDates } from './values.ts';

/**
 * `npm run bench:extract -- DATA [--untouched] [--articles=N]`: how well and how fast the extractor reads. DATA is the folder that it was trained from. The
 * untouched half of the labelled documents is scored only when it is asked for: nothing may be tuned on it. `--articles=500` ingests fewer than 10,000.
 */
const tuned = ['clock', 'crane', 'defector', 'election', 'expo', 'flag'];
const untouched = ['hackers', 'homeopathic', 'iodine', 'lanterns', 'warming', 'worship'];
const [folder = '', ...options] = process.argv.slice(2);
if (folder === '') {
  console.error('Which folder holds the data? npm run bench:extract -- FOLDER');
  process.exit(2);
}
const source = join(projectRoot, 'bench', 'extract');
const place = join(projectRoot, '.attest-bench', 'extract');
mkdirSync(place, { recursive: true });

console.log('\n1. Sentences, tags and trees: news of GUM that nothing is learned from');
console.table(measureSyntax(folder));
console.log('\n1. Names: politics of CrossNER, development part');
console.table(measureNames(folder));
console.log('\nDates against the marks of the development news, in per cent');
console.table(measureDates(folder, /news_(?:clock|crane|defector|election|expo)\./u));
console.log('\nCoreference of the development news, on annotated trees and names');
console.table(measureReference(folder));
console.log('\n2. The first article, without its answer key');
console.table(measureFirstArticle());
console.log('\n3. Labelled news, tuned half');
console.table(measureLabelled(tuned));
if (options.includes('--untouched')) {
  console.log('\n3. Labelled news, untouched half');
  console.table(measureLabelled(untouched));
}
console.log('\n4. Speed and memory, each in a process of its own, on the same text');
console.table(measureSpeed());
const articles = Number(
  /^--articles=(\d+)$/u.exec(options.find((option) => option.startsWith('--articles')) ?? '')?.[1] ?? 10_000,
);
console.log(`\n4. ${articles} articles into a graph, in one run of attest ingest`);
console.table(
  await ingestMany(
    readGumParts(folder).training.flatMap(({ text, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    ),
    articles,
  ),
);
console.log(
  '\n5. Growth: seconds for a text of 1,000,000 units over seconds for a quarter of it (4 is linear)',
);
console.table(measureGrowth());

/** Whole pipe on the documents' raw text, against their labels; the last row is of all. */
function measureLabelled(names: readonly string[]) {
  const resources = loadResources();
  const counts = names.map((name) => {
    // The files are ours; their form is in the folder's README.
    const gold = JSON.parse(
      readFileSync(join(source, 'labels', `GUM_news_${name}.json`), 'utf8'),
    ) as LabelFile;
    const document = readConllu(readFileSync(join(folder, 'gum', `GUM_news_${name}.conllu`), 'utf8'));
    const read = readText(
      {
        name: document.meta.title ?? name,
        text: document.text,
        language: 'en',
        publisher: gold.publisher,
        ...(document.meta.dateCreated
          ? { published: { edtf: document.meta.dateCreated, basis: 'stated' } }
          : {}),
      },
      resources,
    );
    return scoreClaims(document.text, gold, labelledFromExtraction(read)).counts;
  });
  const rows = names.map((name, at) => [name, figures(addCounts(counts.slice(at, at + 1)))] as const);
  return Object.fromEntries([...rows, ['all', figures(addCounts(counts))] as const]);
}

/** Reads the same documents with each contender in turn, the others installed when they are missing. */
function measureSpeed(): Record<string, PipeFigures> {
  if (!existsSync(join(place, 'node_modules'))) {
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(source, file), join(place, file));
    execFileSync('npm', ['ci'], { cwd: place, stdio: 'inherit' });
  }
  const texts = readdirSync(join(folder, 'gum'))
    .filter((name) => name.endsWith('.conllu'))
    .map((name) => readConllu(readFileSync(join(folder, 'gum', name), 'utf8')).text);
  const file = join(place, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const here = dirname(fileURLToPath(import.meta.url));
  const measure = (contender: string, rounds: number): PipeFigures =>
    // Written by measure-pipe.
    JSON.parse(
      execFileSync(
        process.execPath,
        [join(here, 'measure-pipe.js'), contender, file, String(rounds), place],
        {
          encoding: 'utf8',
        },
      ),
    ) as PipeFigures;
  return {
    'wink-nlp': measure('wink-nlp', 1),
    compromise: measure('compromise', 1),
    attest: measure('attest', 1),
  };
}

function measureGrowth(): Record<string, { quarter: number; whole: number; growth: number }> {
  const resources = loadResources();
  const seconds = (text: string): number => {
    const begun = performance.now();
    readText({ name: 'text', text, language: 'en' }, resources);
    return (performance.now() - begun) / 1000;
  };
  return Object.fromEntries(
    Object.entries(hostileTexts).map(([name, make]) => {
      const quarter = seconds(make(250_000));
      const whole = seconds(make(1_000_000));
      return [name, { quarter, whole, growth: whole / quarter }];
    }),
  );
}
