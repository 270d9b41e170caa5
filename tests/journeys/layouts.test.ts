import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';
import { said, sent, words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);
const behind = (page: Page) => page.getByTestId('backdrop').getByText(/\S/u).allTextContents();
const ladder = ['media.azernews', 'org.embassy-az-mx', 'org.congress-pe', 'org.hrw'];

/** Heights of the voices of the article, the publisher's first. */
async function rungs(page: Page): Promise<number[]> {
  await waitForPicture(page);
  const places = await readPositions(page);
  return ladder.map((id) => places[id]?.y ?? Number.NaN);
}
const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.POSITIVE_INFINITY));

describe('what is drawn is laid out as the reader chooses', () => {
  test('as a ladder, at once and in words; sent, undone and done again; by the palette as a timeline', async () => {
    const page = await explorer.open(`/?doc=${articleId}`);
    const before = await readPositions(page);
    await page.getByRole('button', { name: /^Layout / }).click();
    await page.getByRole('dialog').getByText('Ladder', { exact: true }).click();
    await expect.poll(async () => isRising(await rungs(page))).toBe(true);
    expect(await said(page)).toMatch(/^Laid out as ladder\. Who publishes is on top/u);
    expect(await words(page)).toContain('Laid out as ladder.');
    await expect.poll(() => behind(page)).toEqual(expect.arrayContaining(['Publishes (1)', 'Rung 3 (1)']));
    const places = await readPositions(page);
    await page.keyboard.press('Escape');

    const other = await explorer.open(sent(page));
    expect(await readPositions(other)).toEqual(places);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readPositions(page)).toEqual(before);
    await expect.poll(() => page.getByTestId('backdrop').count()).toBe(0);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => readPositions(page)).toEqual(places);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('> lay out timeline');
    await page.getByRole('option', { name: /Lay out as timeline/u }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => behind(page)).toEqual(expect.arrayContaining(['26 February 1992']));
    expect((await behind(page)).some((text) => /^\d+ without a date$/u.test(text))).toBe(true);
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByRole('option', { name: /Laid out as timeline/u }).waitFor();
  });

  test('by hand: picked ones in one line, and a dragged one stops in the line of another', async () => {
    const page = await explorer.open(
      `/?doc=${articleId}&layout=0:grid${ladder.map((id) => `&pick=${id}`).join('')}`,
    );
    await page.getByRole('button', { name: 'Align left' }).first().click();
    await expect
      .poll(async () => {
        const places = await readPositions(page);
        return new Set(ladder.map((id) => places[id]?.x)).size;
      })
      .toBe(1);
    expect(await said(page)).toBe('Align left: done. They are pinned there.');

    await page.keyboard.press('Escape');
    await waitForPicture(page);
    const target = await findOnScreen(page, 'org.hrw');
    const from = await findOnScreen(page, 'event.khojaly-1992');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(target.x + 40, target.y + 120, { steps: 4 });
    await page.mouse.move(target.x + 3, target.y + 120, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => (await readPositions(page))['event.khojaly-1992']?.x)
      .toBe((await readPositions(page))['org.hrw']?.x);
  });
});
