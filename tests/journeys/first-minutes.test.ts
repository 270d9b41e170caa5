import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { withExplorer } from '../support/explorer.ts';
import { tabTo } from '../support/keyboard.ts';
import { countDrawn, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([]);

const card = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const offer = (page: Page) => page.getByRole('region', { name: 'First visit' });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** The rectangle of the ring around what a step is about. */
async function ringOf(page: Page) {
  const box = await page.locator('.tour-ring').boundingBox();
  if (box === null) throw new Error('The step points at nothing.');
  return box;
}

describe('with nothing held', () => {
  test('the page offers an example, a text and a file, and the words to paste go straight into their field', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { name: 'Nothing is held yet' }).waitFor();
    for (const name of ['Open the example article', 'Paste text', 'Choose a file'])
      await page.getByRole('button', { name }).waitFor();
    expect(await offer(page).count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'Paste text');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase()))
      .toBe('textarea');
  });

  test('the example article is imported through the same gate as any, and opens by itself', async () => {
    const page = await explorer.open('/');
    await press(page, 'Open the example article');
    // The first import of a database: Neo4j plans each statement for the first time.
    const slowly = { timeout: 90_000, interval: 500 };
    await expect.poll(async () => (await countDrawn(page)).nodes, slowly).toBe(41);
    await waitForPicture(page);
    expect(new URL(page.url()).searchParams.get('doc')).toMatch(/\S/u);
  });
});

describe('the tour', () => {
  test('is offered at the first visit, and by itself never again', async () => {
    const page = await explorer.open('/');
    const graph = await page.getByTestId('graph').boundingBox();
    const box = await offer(page).boundingBox();
    expect(graph && box && box.y + box.height <= graph.y).toBe(true);
    await press(page, 'No tour');
    await expect.poll(() => offer(page).count()).toBe(0);
    await page.reload();
    await waitForPicture(page);
    expect(await offer(page).count()).toBe(0);
  });

  test('goes on as the reader does what it says, and each step points at the control', async () => {
    const page = await explorer.open('/');
    await press(page, 'Take the tour');
    await card(page, 'Find').waitFor();
    await page.getByRole('combobox').click();
    await page.keyboard.type('peru');
    await page
      .getByRole('option', { name: /Congress of Peru/u })
      .first()
      .click();

    await card(page, 'Pick a line: who says so?').waitFor();
    // The panel has made the picture narrower; the ring follows the line.
    await page.waitForTimeout(600);
    const ring = await ringOf(page);
    await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);

    await card(page, 'Open the sentence').waitFor();
    await page.getByText('Evidence for a link').waitFor();
    if ((await page.locator('.folded-claim').count()) > 0)
      await page.locator('.folded-claim').first().click();
    await press(page, 'Open in document');

    await card(page, 'Peel off the voices').waitFor();
    await page.getByRole('radiogroup', { name: 'Frontier' }).getByText('0', { exact: true }).click();

    await card(page, 'Go on, and come back').waitFor();
    await press(page, 'Undo');
    await expect.poll(() => page.locator('.tour-card').count()).toBe(0);
    await page.getByText('The tour is over.').waitFor({ state: 'attached' });
  });

  test('is walked by keyboard on a narrow screen, each card whole on the screen, and Escape ends it', async () => {
    const page = await explorer.open('/', { viewport: { width: 390, height: 844 } });
    await tabTo(page, /^Take the tour$/u);
    await page.keyboard.press('Enter');
    for (const name of ['Find', 'Pick a line: who says so?', 'Open the sentence', 'Peel off the voices']) {
      const box = await card(page, name).boundingBox();
      if (box === null) throw new Error(`There is no card “${name}”.`);
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= 390, box.y + box.height <= 844]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Next');
      await page.keyboard.press('Enter');
    }
    await card(page, 'Go on, and come back').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.tour-card').count()).toBe(0);
  });

  test('is there again in the sheet of keys and among the actions', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Take the tour' }).click();
    await card(page, 'Find').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('> take the tour');
    await page.getByRole('option', { name: /Take the tour/u }).click();
    await card(page, 'Find').waitFor();
  });
});
