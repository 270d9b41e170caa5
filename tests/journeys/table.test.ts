import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';
import { countDrawn, findOnScreen, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly]);
const picture = `/?doc=${articleId}`;

const divider = (page: Page) => page.getByRole('separator', { name: 'Room for the picture' });
const shareOf = async (page: Page) => Number(await divider(page).getAttribute('aria-valuenow'));
const parameterOf = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Opens the picture of a thousand entities that one is linked with. */
async function openLarge(): Promise<Page> {
  const claims = Array.from({ length: 1_050 }, (_, at) => ({
    subject: 'body-hub',
    object: `body-${at}`,
    ladder: [['person-p', 'asserts']] as const,
  }));
  await importBundle(explorer.database, JSON.stringify(makeBundle({ claims })));
  const page = await explorer.open('/');
  await page.getByRole('button', { name: 'Open its graph' }).last().click();
  await waitForPicture(page);
  return page;
}

describe('picture and table beside each other', () => {
  test('share the room as the reader divides it, by keyboard and by mouse, and the browser remembers', async () => {
    const page = await explorer.open(picture);
    await page.keyboard.press('s');
    await page.getByRole('grid', { name: 'Links' }).waitFor();
    expect(await page.getByTestId('graph').isVisible()).toBe(true);
    await divider(page).press('ArrowLeft');
    await divider(page).press('ArrowLeft');
    expect(await shareOf(page)).toBe(52);
    const box = await divider(page).boundingBox();
    if (box === null) throw new Error('There is no divider.');
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 250, box.y + 200, { steps: 4 });
    await page.mouse.up();
    const dragged = await shareOf(page);
    expect(dragged).toBeLessThan(45);
    await page.reload();
    await waitForPicture(page);
    expect(await shareOf(page)).toBe(dragged);
    await divider(page).press('End');
    expect(await shareOf(page)).toBe(80);
  });

  test('have one selection: what is picked out in the one is picked out in the other', async () => {
    const page = await explorer.open(`${picture}&view=both`);
    const { x, y } = await findOnScreen(page, 'org.hrw');
    await page.mouse.click(x, y);
    const row = page.getByRole('grid', { name: 'Entities' }).locator('[data-key="org.hrw"]');
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    const other = page
      .getByRole('grid', { name: 'Entities' })
      .getByRole('row', { name: /Azernews/u })
      .first();
    await other.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameterOf(page, 'select')).toMatch(/^entity:/u);
    expect(parameterOf(page, 'select')).not.toBe('entity:org.hrw');
  });

  test('stand under one another where the page is narrow', async () => {
    const page = await explorer.open(`${picture}&view=both`, { viewport: { width: 390, height: 844 } });
    expect(await divider(page).getAttribute('aria-orientation')).toBe('horizontal');
    const graph = await page.getByTestId('graph').boundingBox();
    const table = await page.getByTestId('table').boundingBox();
    expect(graph && table && graph.y + graph.height <= table.y + 1).toBe(true);
  });
});

describe('the reader beside them', () => {
  test('is as wide as it was left, and a press in its text shows the row that it is about', async () => {
    const page = await explorer.open(`${picture}&view=both&select=document:${articleId}`);
    const reader = page.getByRole('separator', { name: 'Room for the panel' });
    const before = Number(await reader.getAttribute('aria-valuenow'));
    await reader.press('ArrowRight');
    await expect.poll(async () => Number(await reader.getAttribute('aria-valuenow'))).toBe(before - 4);
    const text = page.getByRole('region', { name: 'Text of the document' });
    // A passage without a mention is known as one when the mentions are there.
    await text.locator('.mention').first().waitFor();
    await text.locator('mark:not(:has(.mention))').first().click();
    await expect.poll(() => parameterOf(page, 'at')).not.toBeNull();
    await page.locator('[role="row"].of-claim').first().waitFor();
    await page.reload();
    await waitForPicture(page);
    expect(Number(await reader.getAttribute('aria-valuenow'))).toBe(before - 4);
  });
});

describe('the table alone', () => {
  test('keeps the picture as the reader left it', async () => {
    const page = await explorer.open(picture);
    const viewport = () => page.getByTestId('graph').getAttribute('data-viewport');
    await page.getByRole('application').press('+');
    const before = await viewport();
    for (const shown of [false, true]) {
      await page.keyboard.press('t');
      await expect.poll(() => page.getByTestId('graph').isVisible()).toBe(shown);
      await waitForPicture(page);
    }
    expect(await viewport()).toBe(before);
  });

  test('does without a large picture, which would take longer than the table', async () => {
    const page = await openLarge();
    await expect.poll(async () => (await countDrawn(page)).nodes).toBeGreaterThan(1_000);
    await page.getByTestId('graph').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('grid', { name: 'Links' }).waitFor();
    expect(await page.getByTestId('graph').count()).toBe(0);
    await waitForPicture(page);
    await page.keyboard.press('t');
    await page.getByTestId('graph').waitFor();
    await waitForPicture(page);
  });

  test('keeps its order and its words in the address', async () => {
    const page = await explorer.open(`${picture}&view=table`);
    const links = page.getByRole('grid', { name: 'Links' });
    const claims = links.getByRole('columnheader', { name: 'Claims' });
    await claims.click();
    await claims.click();
    await expect.poll(() => parameterOf(page, 'sort')).toBe('-claims');
    await page.getByRole('searchbox', { name: 'Only links with these words' }).fill('human rights');
    await expect.poll(() => parameterOf(page, 'rows')).toBe('human rights');
    const kept = await links.getByRole('row').count();
    expect(kept).toBeLessThan(20);
    await page.reload();
    await waitForPicture(page);
    expect(await links.getByRole('row').count()).toBe(kept);
    expect(await claims.getAttribute('aria-sort')).toBe('descending');
  });

  test('is saved as it is shown, each row with who says it and where', async () => {
    const page = await explorer.open(`${picture}&view=table&rows=human+rights+labels`);
    const read = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const csv = await read('Save as CSV');
    expect(csv).toMatch(/^\uFEFF"id","subject","predicate","object"/u);
    expect(csv).toContain('Human Rights Watch');
    const rows: unknown = JSON.parse(await read('Save as JSON'));
    expect(rows).toEqual([
      expect.objectContaining({
        subject: 'Human Rights Watch',
        speakers: expect.stringContaining('Azernews'),
        'origin speakers': expect.any(String),
        documents: expect.stringContaining('Azernews article'),
      }),
    ]);
  });

  test('draws of many rows those in sight, says how many there are and which is which, and comes to each by keyboard', async () => {
    const page = await openLarge();
    await page.keyboard.press('t');
    const links = page.getByRole('grid', { name: 'Links' });
    const rows = links.locator('[role="row"][data-key]');
    await rows.first().waitFor();
    expect(Number(await links.getAttribute('aria-rowcount'))).toBeGreaterThan(1_050);
    expect(await rows.count()).toBeLessThan(100);
    const indexOf = async () =>
      Number(
        await page.evaluate(() =>
          document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'),
        ),
      );
    await rows.first().focus();
    const first = await indexOf();
    await page.keyboard.press('ArrowDown');
    await expect.poll(indexOf).toBe(first + 1);
    await page.keyboard.press('End');
    await expect.poll(indexOf).toBeGreaterThan(1_050);
    // With few rows all of them are drawn again, and the browser's own search finds each.
    await page.getByRole('searchbox', { name: 'Only links with these words' }).fill('body-104');
    await expect.poll(() => rows.count()).toBe(11);
  });

  test('finds a link by the type of its ends, and saving can be cancelled', async () => {
    const page = await explorer.open(`${picture}&view=table&rows=legislature+labels`);
    const links = page.getByRole('grid', { name: 'Links' });
    expect(await links.locator('[role="row"][data-key]').count()).toBeGreaterThan(2);
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('ReadRowSources')) return route.continue();
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return route.continue();
    });
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await page.getByRole('progressbar', { name: 'Reading the sources' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled; nothing was saved.').waitFor();
  });
});
