import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../client/texts/generate.ts';
import { entityTypes } from '../../server/ontology/entity-types.ts';
import { predicates } from '../../server/ontology/predicates.ts';
import { projectRoot } from '../../server/root.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { waitForPicture } from '../support/picture.ts';
import { states } from '../support/states.ts';

const explorer = withExplorer([examples.khojaly]);
const view = `/?doc=${articleId}&select=entity:org.congress-pe&a=org.congress-pe&b=org.hrw`;

describe('the language of the page', () => {
  test('is chosen by its own name; the view and what documents say stay, and it is kept for the next visit', async () => {
    const page = await explorer.open(view);
    const before = page.url();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: /Language/u }).click();
    await page.getByRole('option', { name: 'Español' }).click();
    await page.waitForSelector('html[lang="es"]');
    await waitForPicture(page);
    expect(page.url()).toBe(before);
    const words = page.getByTestId('words');
    await words.getByText(/^Muestra lo que se dice, en todos los peldaños de la escalera\./u).waitFor();
    await words.getByText(/A es Congress of Peru, B es Human Rights Watch/u).waitFor();
    await page
      .getByRole('complementary', { name: 'Detalles' })
      .getByText('Congress of Peru')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).waitFor();
    // Another tab of the same reader.
    const other = await page.context().newPage();
    await other.goto(new URL('/', page.url()).href);
    await other
      .getByTestId('words')
      .getByText(/^Muestra lo que se dice/u)
      .waitFor();
  });

  test('is the reader’s browser’s where nobody chose, counts by its rules, and falls back on English', async () => {
    const azerbaijani = await explorer.open(`/?doc=${articleId}`, { locale: 'az-AZ' });
    await azerbaijani
      .getByTestId('words')
      .getByText(/41 varlıq, 46 əlaqə/u)
      .waitFor();
    const japanese = await explorer.open(`/?doc=${articleId}`, { locale: 'ja-JP' });
    await japanese
      .getByTestId('words')
      .getByText(/41 entities, 46 links/u)
      .waitFor();
  });

  test('may run from the right: everything but the picture, time and maps turns about', async () => {
    const page = await explorer.open(`/?doc=${articleId}&select=entity:org.congress-pe`);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const middle = async (name: 'brand' | 'panel'): Promise<number> => {
      const box = await page.locator(`.${name}`).boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    expect(await middle('brand')).toBeGreaterThan(1200);
    expect(await middle('panel')).toBeLessThan(400);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  });
});

const article = readFileSync(join(projectRoot, 'examples/khojaly-statement/article.txt'), 'utf8');
const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Runs of words that a text of a catalogue holds whatever it is given. */
const runsOf = (message: string): string[] => {
  const flat = message
    .replaceAll(/\{[^{}]*\}/gu, '\n')
    .replaceAll(/\{\w+, (?:plural|select),|[{}#]|=?\w+ \{/gu, '\n');
  return flat.split('\n').map(folded);
};
const isSentence = (text: string): boolean => /(?:\p{L}{2,}[,:;]? ){2,}\p{L}{2,}/u.test(text);

/** What the server says in English: verbs of its sentences, and words that stand alone as names of types or labels. */
const composed =
  /\b(?:asserts|reports|denies|alleges|announces|expects) that\b|, which (?:calls|characterises|cites|says)\b|\bpasses on words\b|\bit is not so that\b|\binferred by the recorder\b|\b\d+ (?:persons|years)\b/u;
const ofOntology = new Set([
  ...entityTypes.map(({ name }) => name).filter((name) => name !== 'Region'),
  ...predicates.flatMap(({ label, inverse }) => [label, inverse]),
]);

/**
 * Tells texts that only English has: texts of the catalogue, whole or in a part that is long enough, what the server composes, and names of
 * types and predicates; but for what the language says alike, and what the article says.
 */
function englishIn(language: string): (text: string) => boolean {
  const own = Object.values(readCatalogue(language));
  const all = own.join('\n');
  const messages = Object.values(readCatalogue('en'));
  const runs = [...new Set(messages.flatMap(runsOf).filter(isSentence))].filter(
    (run) => !all.includes(run) && !folded(article).includes(run),
  );
  const whole = new Set(messages.filter((message) => /\p{L}{2}/u.test(message) && !own.includes(message)));
  return (text) =>
    whole.has(text) || ofOntology.has(text) || composed.test(text) || runs.some((run) => text.includes(run));
}

/** Every text of the page that is not quoted from a document: of elements, and of the attributes that are read out. */
const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const quotes = 'q, blockquote, mark, style, script, [lang]:not(html), .document-text, .review-text';
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest(quotes) !== null) continue;
      if (node instanceof Element) {
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '');
        // A sentence with something drawn in it is one text.
        if (/^(?:P|LI|H[1-6]|DT|DD|TD)$/u.test(node.tagName)) {
          const own = node.cloneNode(true) as Element;
          for (const quoted of own.querySelectorAll(quotes)) quoted.remove();
          texts.push(own.textContent ?? '');
        }
      } else texts.push(node.textContent ?? '');
    }
    return texts;
  });

describe.each(['es', 'az'] as const)('nothing of the interface is English in %s', (language) => {
  const english = englishIn(language);

  test.each(states.map(([name, path, reach]) => ({ name, path, reach })))(
    'in $name',
    async ({ path, reach }) => {
      const page = await explorer.open(path, { locale: language, reducedMotion: 'reduce' });
      await reach?.(page, explorer);
      const texts = (await readTexts(page)).map(folded).filter((text) => text !== '');
      expect([...new Set(texts.filter(english))]).toEqual([]);
    },
  );
});

test('what tells English apart finds it', async () => {
  const page = await explorer.open(`/?doc=${articleId}&select=entity:org.congress-pe`);
  await page.getByRole('heading', { name: 'Congress of Peru' }).first().waitFor();
  const english = englishIn('es');
  const found = async (): Promise<string[]> => (await readTexts(page)).map(folded).filter(english);
  expect(await found()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/no filter is applied to them/u),
      'Evidence for the link',
      'labels',
      'passes on words of',
    ]),
  );
  await page.goto(new URL(`/?doc=${articleId}&select=document:${articleId}`, page.url()).href);
  await expect.poll(async () => (await found()).some((text) => composed.test(text))).toBe(true);
});
