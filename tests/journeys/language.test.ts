import { describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { composed, englishIn, englishOnPage } from '../support/english-on-page.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { waitForPicture } from '../support/picture.ts';

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

test('what tells English apart finds it', async () => {
  const page = await explorer.open(`/?doc=${articleId}&select=entity:org.congress-pe`);
  await page.getByRole('heading', { name: 'Congress of Peru' }).first().waitFor();
  const isEnglish = englishIn('es');
  const found = () => englishOnPage(page, isEnglish);
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
