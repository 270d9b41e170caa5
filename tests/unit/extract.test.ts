import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { checkBundle } from '../../server/ingest/check-bundle.ts';
import { extractClaims } from '../../server/ingest/extract/extract.ts';
import { loadResources } from '../../server/ingest/extract/resources.ts';
import { prepareBundle } from '../../server/ingest/import-bundle.ts';
import { projectRoot } from '../../server/root.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const resources = loadResources();
const read = (text: string) => extractClaims({ name: 'text', text, language: 'en' }, resources);
const article = readFileSync(join(projectRoot, 'examples/khojaly-statement/article.txt'), 'utf8');

/** Every quote of a bundle stands in its text, at its place. */
function quotesHold(text: string, { mentions, claims }: Bundle): void {
  const cues = claims.flatMap(({ voices }) => voices.flatMap(({ cue }) => cue ?? []));
  for (const { start, end, quote } of [...mentions, ...claims.flatMap(({ passages }) => passages), ...cues])
    expect(text.slice(start, end)).toBe(quote);
}

test('of a text in another language names are read and no claims, and the report says so', () => {
  const text = 'Azərbaycanın Meksikadakı səfirliyi Peru Konqresinin bəyanatı barədə məlumat yayıb.';
  const { bundle, dropped } = extractClaims({ name: 'text', text, language: 'az' }, resources);
  expect(bundle.claims).toEqual([]);
  expect(bundle.entities.filter(({ type }) => type === 'person')).toEqual([]);
  expect(dropped.map(({ reason }) => reason).join(' ')).toContain('no rules for the language “az”');
});

/** Text that looks like news enough to reach every step: words that name, report, count and date, and marks of every kind. */
const words = fc.constantFrom(
  ...'The Congress of Peru said that “ ” " \' ( ) , . ; : - – Azernews reports citing according to Mr. Smith 613 people including 106 women killed on February 26 , 1992 in Khojaly last year he they which document statement adopted not will Embassy \n\n \n • e.g. U.S. $5 million 10 % one of them whom dozens several aged old was elected met acquired total émigré Ə 東京 😀 עברית العربية \u0301 \u200f'.split(
    ' ',
  ),
);
const newsLike = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(' ').trim());

describe('extracting', () => {
  test('gives a bundle that import takes whole, from any words of news', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        if (text === '') return;
        const { bundle } = read(text);
        expect(checkBundle(bundle)).toEqual([]);
        expect(prepareBundle(JSON.stringify(bundle), '2026-01-01T00:00:00Z').rejected).toEqual([]);
        quotesHold(text, bundle);
      }),
      { numRuns: 1500, examples: [['Embassy citing 106 Smith']] },
    );
  }, 120_000);

  test('points every offset at its quote, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
        const { bundle } = read(text);
        quotesHold(text, bundle);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('reads a text the same way twice', () => {
    expect(read(article)).toEqual(read(article));
  });

  test('tells for each claim what read it, and how surely', () => {
    for (const { extraction } of read(article).bundle.claims) {
      expect(extraction?.by).toBe('attest-en/1');
      expect(extraction?.certainty).toBeGreaterThan(0);
      expect(extraction?.certainty).toBeLessThanOrEqual(1);
    }
  });
});

describe('reading what is no news', () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    // A step that is not linear does not get to the end of this in the time that a test has; the bench prints the growth.
    test(`goes through ${name}`, () => {
      const text = make(50_000);
      quotesHold(text, read(text).bundle);
    }, 60_000);
  }
});
