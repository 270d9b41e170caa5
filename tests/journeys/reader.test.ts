import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentId } from '../../server/domain/ids.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { tabTo } from '../support/keyboard.ts';
import { makeBundle } from '../support/make-bundle.ts';
import { waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly]);
const picture = `/?doc=${articleId}`;
const reading = `${picture}&select=document:${articleId}`;

const panelOf = (page: Page) => page.getByRole('complementary');
const textOf = (page: Page) => page.getByRole('region', { name: 'Text of the document' });
const mention = (page: Page, words: string) =>
  textOf(page).getByRole('link', { name: words, exact: true }).first();
const mentionsSwitch = (page: Page, name: string | RegExp = /^Mentions/u) =>
  panelOf(page).getByRole('switch', { name });
const parameterOf = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
/** The words framed for the entity that is looked for. */
const framed = async (page: Page) =>
  (await textOf(page).locator('.mention[data-naming]').allInnerTexts()).join('|');

describe('a name in the text', () => {
  test('leads to its entity, and the entity leads back to the text, with all its names framed', async () => {
    const page = await explorer.open(reading);
    await mentionsSwitch(page, 'Mentions (84)').waitFor();
    // Of the names at a place the shortest; the passage of a claim lies around both.
    await mention(page, 'Peruvian').click();
    await panelOf(page).getByRole('heading', { name: 'Peru', exact: true }).waitFor();
    expect(parameterOf(page, 'select')).toBe('entity:country.pe');

    await panelOf(page).getByRole('button', { name: 'Back to the text' }).click();
    const place = textOf(page).locator('mark[data-target]');
    await place.waitFor();
    expect(await place.allInnerTexts()).toEqual(['Peruvian']);

    await mention(page, 'The Peruvian Congress').click();
    const back = panelOf(page)
      .getByRole('button')
      .filter({ hasText: /^the Congress of Peru in / })
      .first();
    await back.click();
    await textOf(page).waitFor();
    expect(parameterOf(page, 'naming')).toBe('org.congress-pe');
    await expect.poll(() => framed(page)).toContain('The |Peruvian| Congress|');
    expect(await framed(page)).toContain('the Congress of |Peru');
    // The picture and the address have it too.
    await page.reload();
    await waitForPicture(page);
    await expect.poll(() => framed(page)).toContain('the Congress of |Peru');
    await page.keyboard.press('t');
    await page.getByRole('tab', { name: /^Entities/u }).click();
    await page.getByRole('row', { selected: true }).filter({ hasText: 'Congress of Peru' }).first().waitFor();
  });

  test('is reached by keyboard alone: one stop, arrow keys from name to name, Enter', async () => {
    const page = await explorer.open(reading);
    await mentionsSwitch(page, 'Mentions (84)').waitFor();
    await tabTo(page, mentionsSwitch(page));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('title'));
    expect(await focused()).toBe('Congress of Peru');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Peru');
    // What has the focus is shown in the picture.
    await page.keyboard.press('End');
    const last = await focused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(last);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { name: 'Congress of Peru' }).waitFor();
  });

  test('is marked only while the reader wants it, in this browser', async () => {
    const page = await explorer.open(reading);
    await mention(page, 'Peruvian').waitFor();
    await panelOf(page).locator('label').filter({ hasText: 'Mentions' }).click();
    await expect.poll(() => textOf(page).getByRole('link').count()).toBe(0);
    await page.reload();
    await textOf(page).locator('mark').first().waitFor();
    expect(await mentionsSwitch(page).isChecked()).toBe(false);
    expect(await textOf(page).getByRole('link').count()).toBe(0);
    // The same words are then the claim’s alone.
    await textOf(page).locator('mark').filter({ hasText: 'The Peruvian Congress' }).first().click();
    await expect.poll(() => parameterOf(page, 'at')).not.toBeNull();
  });
});

describe('a claim picked in the text', () => {
  test('shows its ladder in the margin and its cues in the text', async () => {
    const page = await explorer.open(reading);
    const line = panelOf(page)
      .getByRole('button', { name: /bloodiest killing/u })
      .first();
    await line.click();
    const ladder = panelOf(page).getByRole('list', { name: 'Ladder of voices, outermost first' });
    await ladder.getByRole('button', { name: 'Human Rights Watch' }).waitFor();
    const cues = await ladder.locator('.mark-cue').allInnerTexts();
    const marked = (await textOf(page).locator('.mark-cue').allInnerTexts()).join('');
    expect(cues.length).toBeGreaterThan(1);
    for (const cue of cues) expect(marked).toContain(cue);
  });
});

describe('a long document', () => {
  const bundle = makeBundle({ document: 'long', claims: Array.from({ length: 600 }, () => ({})) });
  const text = bundle.documents[0]?.text ?? '';
  const names = [...text.matchAll(/Sentence \d+/gu)].map(({ 0: quote, index: start }) => ({
    entity: 'body-1',
    document: 'long',
    start,
    end: start + quote.length,
    quote,
  }));
  beforeAll(async () => {
    const { rejected } = await importBundle(
      explorer.database,
      JSON.stringify({ ...bundle, mentions: names }),
    );
    expect(rejected).toEqual([]);
  });

  test('with hundreds of claims and mentions answers a key at once', async () => {
    const page = await explorer.open(`/?select=document:${documentId(undefined, text)}`);
    await mentionsSwitch(page, 'Mentions (600)').waitFor();
    expect(await textOf(page).getByRole('link').count()).toBe(600);
    await textOf(page).locator('[tabindex="0"]').last().focus();
    const began = performance.now();
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowDown');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect((performance.now() - began) / 20).toBeLessThan(150);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sentence 20');
  });
});
