import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { sent, words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);
const openMap = (query = '', options: BrowserContextOptions = {}): Promise<Page> =>
  explorer.open(`/?doc=${articleId}&view=map${query}`, options);
const marker = (page: Page, country: string) =>
  page.getByTestId('map-frame').getByRole('button', { name: new RegExp(`^${country}:`, 'u') });
const listIn = (page: Page, country: string) => page.getByRole('list', { name: `In ${country}` });
const rowOf = (page: Page, name: string) =>
  page
    .locator('.map-row')
    .filter({ has: page.getByRole('button', { name, exact: true }) })
    .first();
const textOf = async (page: Page, name: string): Promise<string> =>
  (await rowOf(page, name).innerText()).replace(/\s+/gu, ' ').trim();
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const killings = 'Khojaly killings, 26 February 1992';

describe('where is what the article speaks of said to be?', () => {
  test('by key: the country’s marker counts, its list says by which links, and what is selected is selected everywhere', async () => {
    const page = await explorer.open(`/?doc=${articleId}`);
    const before = await words(page);
    await page.keyboard.press('m');
    expect(await marker(page, 'Azerbaijan').innerText()).toBe('4');
    expect(await words(page)).toBe(before);
    expect(await page.getByTestId('map-count').innerText()).toMatch(
      /^7 of (\d+) entities have a stated place; .*\d+ of \1 have no stated place\.$/su,
    );
    await marker(page, 'Azerbaijan').focus();
    await page.keyboard.press('Enter');
    await listIn(page, 'Azerbaijan').waitFor();
    expect(await textOf(page, 'Azerbaijan')).toBe('Azerbaijan The country itself, by its ISO code AZ.');
    expect(await textOf(page, killings)).toBe(
      `${killings} took place in Khojaly (1 origin), which is in Azerbaijan (1 origin)`,
    );
    // The marker led to the list's head; the names follow it.
    await page.keyboard.press('Tab');
    await listIn(page, 'Azerbaijan').getByRole('button', { name: 'Khojaly', exact: true }).press('Enter');
    await panelOf(page).getByRole('heading', { name: 'Khojaly' }).first().waitFor();
    expect(await marker(page, 'Azerbaijan').getAttribute('data-chosen')).toBe('true');

    const other = await explorer.open(sent(page));
    await listIn(other, 'Azerbaijan').waitFor();
    expect(await rowOf(other, 'Khojaly').getAttribute('data-chosen')).toBe('true');
    expect(await other.getByTestId('map-count').innerText()).toBe(
      await page.getByTestId('map-count').innerText(),
    );

    await page.keyboard.press('m');
    await page.getByTestId('graph').waitFor();
    expect(sent(page)).toContain('select=entity%3Aplace.khojaly');
    await panelOf(page).getByRole('heading', { name: 'Khojaly' }).first().waitFor();
    await page.keyboard.press('Control+z');
    await marker(page, 'Azerbaijan').waitFor();
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByText('Showed the map').first().waitFor();
  });

  test('each link that places something opens who says so', async () => {
    const page = await openMap();
    await marker(page, 'Azerbaijan').click();
    await rowOf(page, killings)
      .getByRole('button', { name: /^took place in/u })
      .click();
    await panelOf(page).getByText('Congress of Peru').first().waitFor();
    expect(sent(page)).toContain('select=link');
    expect(await marker(page, 'Azerbaijan').getAttribute('data-chosen')).toBe('true');
  });

  test('what has no place is listed, with what is said of it as far as it goes', async () => {
    const page = await openMap();
    await page.getByRole('button', { name: /have no stated place/u }).click();
    const list = page.getByRole('list', { name: 'Without a stated place' });
    expect(await list.getByRole('button', { name: 'Congress of Peru', exact: true }).count()).toBe(1);
    expect(await textOf(page, 'Demining process in the territories')).toMatch(
      /is carried out in Territories .* \(1 origin\) No link shown leads on to a country\.$/u,
    );
  });

  test('a filter that keeps a link out takes the place away', async () => {
    const page = await openMap('&frontier=0');
    // What the publisher passes on is no content of its own: the countries alone have a place.
    expect(await marker(page, 'Azerbaijan').innerText()).toBe('1');
    await page.getByRole('button', { name: /have no stated place/u }).click();
    await rowOf(page, 'Khojaly').waitFor();
  });

  test('what is selected elsewhere is brought into sight, and what is pointed at is marked', async () => {
    const page = await openMap();
    await page.getByRole('button', { name: 'Zoom in' }).click({ clickCount: 4 });
    await page.getByTestId('map-frame').hover({ position: { x: 200, y: 200 } });
    await page.mouse.down();
    await page.mouse.move(2000, 200, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => marker(page, 'Azerbaijan').count()).toBe(0);
    await page.getByRole('button', { name: /^Azerbaijan:/u }).click();
    await listIn(page, 'Azerbaijan').getByRole('button', { name: 'Khojaly', exact: true }).click();
    await marker(page, 'Azerbaijan').waitFor();
    await page.keyboard.press('f');
    await marker(page, 'Peru').hover();
    await expect.poll(() => marker(page, 'Peru').getAttribute('data-pointed')).toBe('true');
    await marker(page, 'Azerbaijan').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowLeft');
    await marker(page, 'Azerbaijan').waitFor();
  });

  test('nothing is asked of any other host, and on a phone nothing scrolls sideways', async () => {
    const page = await explorer.open(`/?doc=${articleId}`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.keyboard.press('m');
    await marker(page, 'Mexico').waitFor();
    expect([...hosts].filter((host) => host !== new URL(page.url()).host)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByText('no statement of this product').waitFor();
  });
});
