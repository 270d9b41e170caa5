import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../server/domain/bundle.ts';
import { readText } from '../../server/ingest/extract/extract.ts';
import { loadResources } from '../../server/ingest/extract/resources.ts';
import { projectRoot } from '../../server/root.ts';
import { labelledFromBundle } from './labelled.ts';
import { labelledFromExtraction } from './labelled-extraction.ts';
import { type Compared, figures, scoreClaims } from './score-claims.ts';

const answers = join(projectRoot, 'examples', 'khojaly-statement', 'bundle.json');

/** The first article read without its answer key, and compared with it. Nothing is said of the article but its text. */
export function compareFirstArticle(): Compared & { readonly quotesExact: number } {
  // The example bundle is checked by a test of its own.
  const bundle = JSON.parse(readFileSync(answers, 'utf8')) as Bundle;
  const article = bundle.documents.find(({ status }) => status === 'held');
  if (article?.text === undefined) throw new Error('The example bundle holds no text.');
  const { text } = article;
  const read = readText({ name: article.name, text, language: 'en' }, loadResources());
  const passages = read.claims.flatMap(({ claim }) => claim.passages);
  const exact = passages.filter(({ start, end, quote }) => text.slice(start, end) === quote).length;
  return {
    ...scoreClaims(text, labelledFromBundle(bundle, article.id), labelledFromExtraction(read)),
    quotesExact: (100 * exact) / Math.max(1, passages.length),
  };
}

/** The figures of that, in per cent. */
export function measureFirstArticle(): Readonly<Record<string, number>> {
  const { counts, quotesExact } = compareFirstArticle();
  return { ...figures(counts), 'quotes exact': quotesExact };
}
