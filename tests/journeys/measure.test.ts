import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { waitForPicture } from '../support/picture.ts';
import { said, sent, words } from '../support/read-page.ts';
import { writeHub } from '../support/write-hub.ts';

const explorer = withExplorer([examples.khojaly]);
beforeAll(() => writeHub(explorer.database, 'hub', 120));

const control = (page: Page) => page.getByRole('button', { name: /^Measure / });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Measure what is shown' });
const key = (page: Page, rule: string) => page.getByRole('region', { name: rule, exact: true });
const hub = `/?${Array.from({ length: 111 }, (_, at) => `add=hub-${at}`).join('&')}`;
const viewport = (page: Page) => page.getByTestId('graph').getAttribute('data-viewport');

const communities = 'Colour by Communities';

describe('who stands between, among what is shown?', () => {
  test('it is chosen, said, drawn, keyed and listed with its warning; sent, sorted, undone', async () => {
    const page = await explorer.open(`/?doc=${articleId}`);
    await control(page).click();
    const choices = dialog(page).getByRole('radiogroup', { name: 'What is measured' });
    await choices.getByText('Betweenness', { exact: true }).click();
    await dialog(page)
      .getByText(/lies on a shortest way between two others/u)
      .waitFor();
    await dialog(page)
      .getByText(/^Measured on what is shown only: \d+ entities and \d+ links/u)
      .waitFor();
    await dialog(page)
      .getByText(/who is much spoken of/u)
      .waitFor();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => words(page))
      .toMatch(/Size shows Betweenness of what is shown only.*: from 0 to /su);
    expect(await said(page)).toMatch(/^Size shows Betweenness/u);
    await expect
      .poll(() => key(page, 'Size by Betweenness').innerText())
      .toMatch(/Betweenness.*Least\s+0.*Greatest\s+[\d.,]+/su);
    expect(sent(page)).toContain('rule=size%3Abetweenness');

    const other = await explorer.open(sent(page));
    await expect.poll(() => words(other)).toBe(await words(page));

    await page.getByRole('button', { name: 'Show as table' }).click();
    const head = page.getByRole('columnheader', { name: 'Betweenness' });
    await head.click();
    await head.click();
    const cells = page.getByRole('grid', { name: 'Entities' }).locator('td[data-label="betweenness"]');
    const values = (await cells.allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
    expect(values).toEqual([...values].sort((one, other) => other - one));
    // Two orders of the rows, the table, and the measure.
    for (let steps = 0; steps < 4; steps += 1) await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => words(page)).not.toMatch(/Betweenness/u);
    expect(sent(page)).not.toContain('rule=');
  });

  test('groups come as colours with a key and a word below each name, the same at each opening; a filter measures anew', async () => {
    const page = await explorer.open(`/?doc=${articleId}&measure=communities`);
    await expect.poll(() => words(page)).toMatch(/Colour shows Communities/u);
    await expect.poll(() => key(page, communities).innerText()).toMatch(/Group 1: \d+ entities/u);
    const groups = await key(page, communities).innerText();
    const again = await explorer.open(`/?doc=${articleId}&measure=communities`);
    await expect.poll(() => key(again, communities).innerText()).toBe(groups);
    await page.keyboard.press('q');
    expect(await dialog(page).getByRole('radio', { name: 'Size' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    const narrowed = await explorer.open(`/?doc=${articleId}&measure=communities&frontier=0`);
    await expect.poll(() => words(narrowed)).toMatch(/Colour shows Communities/u);
    await control(narrowed).click();
    await dialog(narrowed)
      .getByText(/narrowed by frontier 0/u)
      .waitFor();
  });
});

describe('where am I in a large picture?', () => {
  test('a minimap past 100 entities goes where it is clicked and dragged, and stays away when sent away', async () => {
    const page = await explorer.open(hub);
    const map = page.getByTestId('minimap');
    await map.waitFor();
    const box = await map.boundingBox();
    if (box === null) throw new Error('The minimap is not on screen.');
    const before = await viewport(page);
    await page.mouse.click(box.x + 10, box.y + 10);
    await expect.poll(() => viewport(page)).not.toBe(before);
    const clicked = await viewport(page);
    await page.mouse.move(box.x + 40, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 80, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => viewport(page)).not.toBe(clicked);
    await page.getByRole('button', { name: 'Minimap' }).click();
    await map.waitFor({ state: 'detached' });
    await page.reload();
    await waitForPicture(page);
    await page.getByRole('button', { name: 'Minimap' }).waitFor();
    expect(await map.count()).toBe(0);
  });

  test('a small picture and a narrow screen have none', async () => {
    const small = await explorer.open(`/?doc=${articleId}`);
    expect(await small.getByRole('button', { name: 'Minimap' }).count()).toBe(0);
    const narrow = await explorer.open(hub, { viewport: { width: 390, height: 844 } });
    expect(await narrow.getByTestId('minimap').isVisible()).toBe(false);
  });
});
