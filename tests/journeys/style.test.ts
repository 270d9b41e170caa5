import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeEach, describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { violationsOf } from '../support/axe.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { readPositions, waitForPicture } from '../support/picture.ts';
import { sent } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);
const article = `/?doc=${articleId}`;
const outlet = 'media.azernews';

beforeEach(async () => {
  await explorer.database.driver.executeQuery('MATCH (n) WHERE n:View OR n:ViewVersion DETACH DELETE n');
});

const control = (page: Page) => page.getByRole('button', { name: /^Style / });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Choose the style' });
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });
const surfaceOf = (page: Page): Promise<string> =>
  page.locator('.picture-graph').evaluate((element) => getComputedStyle(element).backgroundColor);
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();

async function choose(page: Page, label: string, value: string): Promise<void> {
  await dialog(page)
    .getByRole('button', { name: new RegExp(`${label}$`, 'u') })
    .first()
    .click();
  await page.getByRole('option', { name: value, exact: true }).click();
}
async function addRule(page: Page, what: string, by: string): Promise<void> {
  await choose(page, 'What', what);
  await choose(page, 'goes by', by);
  await button(page, 'Add the rule').click();
}

/** A picture of one colour. */
function pngOf(red: number): Buffer {
  const png = new PNG({ width: 400, height: 300 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, 40, 60, 255], at);
  return PNG.sync.write(png);
}

async function saveFigure(page: Page): Promise<string> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Export a figure');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe('how the picture looks', () => {
  test('a preset is chosen, sent and undone; a colour that is lost on white is refused with its contrast', async () => {
    const page = await explorer.open(article, { colorScheme: 'dark' });
    const [before, stands] = [await surfaceOf(page), await readPositions(page)];
    await control(page).press('Enter');
    await dialog(page).getByRole('radio', { name: 'Screen' }).press('ArrowDown');
    await expect.poll(() => surfaceOf(page)).toBe('rgb(255, 255, 255)');
    await dialog(page).getByText('Own colours', { exact: true }).click();
    await page.getByLabel('Colour, as #rrggbb').fill('#ffcc00');
    await button(page, 'Add the colour').click();
    expect(await dialog(page).getByRole('alert').innerText()).toBe(
      '#ffcc00 was not taken: its contrast with the white background is 1.5 to 1, and it takes 3 to 1 to be seen.',
    );
    await page.getByLabel('Colour, as #rrggbb').fill('#0B5394');
    await button(page, 'Add the colour').click();
    await dialog(page).getByRole('button', { name: 'Take out #0b5394' }).waitFor();
    expect(sent(page)).toContain('preset=brand&brand=0b5394');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const other = await explorer.open(sent(page));
    await expect.poll(() => surfaceOf(other)).toBe('rgb(255, 255, 255)');
    expect(await readPositions(other)).toEqual(stands);
    for (let steps = 0; steps < 3; steps += 1) await undo(page);
    await expect.poll(() => surfaceOf(page)).not.toBe('rgb(255, 255, 255)');
    expect([sent(page).includes('preset'), before]).toEqual([false, expect.any(String)]);
  });

  test('rules are added, ordered, given looks and taken out; one that would make what is said look like what is so is refused', async () => {
    const page = await explorer.open(article);
    await control(page).click();
    await addRule(page, 'Colour', 'Communities');
    await addRule(page, 'Size', 'Degree');
    await addRule(page, 'Sign', 'type');
    await addRule(page, 'Width of links', 'predicate');
    expect(await dialog(page).getByRole('alert').innerText()).toMatch(
      /^Width of links by predicate was refused\. A width is read as how many stand behind a link/u,
    );
    const rules = dialog(page).locator('.rule-row > span');
    expect(await rules.allInnerTexts()).toEqual(['Sign by type', 'Size by Degree', 'Colour by Communities']);
    await button(page, 'Move up: Size by Degree').press('Enter');
    await expect
      .poll(() => rules.allInnerTexts())
      .toEqual(['Size by Degree', 'Sign by type', 'Colour by Communities']);
    await button(page, 'Looks of: Sign by type').click();
    await dialog(page).getByRole('button', { name: 'Sign of Organisation: as it comes' }).click();
    await page.getByLabel('Find a sign').fill('buil');
    await page.getByRole('status').getByText('2 signs').waitFor();
    await page.getByRole('option', { name: 'Public building' }).click();
    await dialog(page).getByRole('button', { name: 'Sign of Organisation: Public building' }).waitFor();
    expect(sent(page)).toContain('rule=icon%3Atype%3Aorganization%3Dlandmark');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const key = (name: string) => page.getByRole('region', { name, exact: true });
    await expect.poll(() => key('Colour by Communities').innerText()).toMatch(/Group 1: \d+ entities/u);
    await expect.poll(() => key('Size by Degree').innerText()).toMatch(/Least\s+0.*Greatest\s+\d+/su);
    expect(await page.locator('.link-key').innerText()).not.toMatch(/double/iu);

    const svg = await saveFigure(page);
    expect(svg).toContain('>Colour by Communities: Group 1: ');
    expect(svg).toContain('>Size by Degree: 0 to ');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await control(page).click();
    await button(page, 'Take out: Colour by Communities').click();
    await key('Colour by Communities').waitFor({ state: 'detached' });
  });

  test('a picture needs words and a credit, is known by its bytes, survives a reload, and goes with the saved view and the figure', async () => {
    const page = await explorer.open(`${article}&select=entity:${outlet}`);
    await control(page).click();
    const form = dialog(page).getByRole('form', { name: 'A picture on Azernews' });
    const put = async (name: string, buffer: Buffer): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        form.getByRole('button', { name: 'Choose a file' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'image/png', buffer });
      await form.getByRole('button', { name: 'Put it there' }).click();
    };
    await put('logo.png', pngOf(200));
    await form.getByRole('alert').getByText('Say what is to be seen, and who says so.').waitFor();
    await form.getByLabel('What is to be seen').fill('A red field.');
    await form.getByLabel(/^Who says/u).fill('Painted by this test.');
    await put('logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
    await form.getByRole('alert').getByText('The file is no PNG, JPEG or WebP').waitFor();
    await put('logo.png', pngOf(200));
    await dialog(page).getByRole('img', { name: 'A red field.' }).waitFor();
    await page.keyboard.press('Escape');
    const credits = page.getByRole('region', { name: 'Pictures on entities' });
    expect(await credits.innerText()).toMatch(/Azernews: Painted by this test\./u);
    await page.reload();
    await waitForPicture(page);
    await credits.waitFor();

    await page.keyboard.press('Control+s');
    await page.getByLabel('Name').fill('With a picture');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('saved')).not.toBeNull();
    const other = await explorer.open(sent(page));
    await other.getByRole('region', { name: 'Pictures on entities' }).waitFor();
    const svg = await saveFigure(other);
    expect(svg).toMatch(/<image href="data:image\/jpeg;base64,[^"]+"[^>]* clip-path=/u);
    expect(svg).toContain('Painted by this test.');
    await other.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Outline: the picture');
    await page.keyboard.press('Enter');
    await page
      .getByTestId('outline')
      .getByText('Picture: A red field. Credit: Painted by this test.')
      .waitFor();
  });

  test('fits a narrow screen', async () => {
    const page = await explorer.open(`${article}&preset=contrast&rule=colour:communities`, {
      viewport: { width: 390, height: 844 },
    });
    await control(page).click();
    const box = await dialog(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    const remove = await button(page, 'Take out: Colour by Communities').boundingBox();
    expect([(remove?.width ?? 0) >= 44, (remove?.height ?? 0) >= 44]).toEqual([true, true]);
  });
});
