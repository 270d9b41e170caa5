import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';
import { words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);
const panelOf = (page: Page) => page.getByRole('complementary');
const frontier = (page: Page, rung: number) =>
  page.getByRole('radiogroup', { name: 'Frontier' }).getByText(String(rung), { exact: true }).click();

describe('a stranger who opens the explorer', () => {
  test('sees the graph of the whole article at once', async () => {
    const page = await explorer.open('/');
    expect(await countDrawn(page)).toEqual({ nodes: 41, links: 46 });
    expect(await words(page)).toContain('Shows what is said, at every rung of the ladder.');
    expect(Object.keys(await readPositions(page))).toHaveLength(41);
  });

  test('finds the same picture at the same places each time', async () => {
    const first = await readPositions(await explorer.open('/'));
    expect(await readPositions(await explorer.open('/'))).toEqual(first);
  });

  test('finds an entity by typing part of any name, with the keyboard alone', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: 'Search entities' }).focus();
    await page.keyboard.type('HUMÁN rights wa');
    await page
      .getByRole('option', { name: /Human Rights Watch/u })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { name: 'Human Rights Watch' }).waitFor();
    expect(page.url()).toContain('select=entity%3Aorg.hrw');
  });

  test('reads on a phone without sideways scrolling', async () => {
    const page = await explorer.open('/?select=entity%3Aorg.hrw', { viewport: { width: 390, height: 844 } });
    await panelOf(page).getByRole('heading', { name: 'Human Rights Watch' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe('a researcher who asks who says so', () => {
  test('opens a link and sees the sentence, the ladder and the words', async () => {
    const page = await explorer.open('/');
    const positions = await readPositions(page);
    expect(positions['org.hrw']).toBeDefined();
    const [from, to] = await Promise.all([
      findOnScreen(page, 'org.hrw'),
      findOnScreen(page, 'event.khojaly-1992'),
    ]);
    await page.mouse.click(from.x + (to.x - from.x) * 0.5, from.y + (to.y - from.y) * 0.5);
    const panel = panelOf(page);
    await panel
      .getByText(
        'which calls Khojaly killings, 26 February 1992 “the bloodiest killing committed during the conflict”',
      )
      .waitFor();
    const ladder = panel.getByRole('list', { name: 'Ladder of voices, outermost first' });
    const rungs = await ladder.getByRole('listitem').allInnerTexts();
    expect(rungs.map((rung) => rung.replace(/\s+/gu, ' '))).toEqual([
      expect.stringMatching(/Azernews reports/u),
      expect.stringMatching(/Embassy of Azerbaijan in Mexico cites.*assumed: The citation in sentence 1/u),
      expect.stringMatching(
        /Congress of Peru cites.*Statement of the Congress of Peru on the 32nd anniversary/u,
      ),
      expect.stringMatching(/Human Rights Watch labels/u),
    ]);
    const marked = await panel.locator('mark').allInnerTexts();
    expect(marked.join('')).toContain('"the bloodiest killing committed during the conflict"');
  });

  test('opens the document there, with every other claim in the margin', async () => {
    const page = await explorer.open(
      `/?select=${encodeURIComponent('link:link:org.hrw|labels|event.khojaly-1992')}`,
    );
    const panel = panelOf(page);
    await panel
      .getByRole('button', { name: /open in document/iu })
      .first()
      .click();
    await panel.getByText('The Peruvian Congress adopted a statement').first().waitFor();
    await expect.poll(() => panel.locator('[data-margin-claim]').count(), { timeout: 20_000 }).toBe(48);
    const shown = (await panel.getByRole('region', { name: 'Text of the document' }).innerText()).replace(
      /\s+/gu,
      ' ',
    );
    expect(shown).toContain(
      'was labelled by Human Rights Watch as "the bloodiest killing committed during the conflict".',
    );
    expect(page.url()).toMatch(/select=document%3Adoc-/u);
  });

  test('peels the picture down to what the outlet itself says, and finds it again by the address', async () => {
    const page = await explorer.open('/');
    await frontier(page, 0);
    await waitForPicture(page);
    await expect.poll(() => countDrawn(page)).toEqual({ nodes: 41, links: 5 });
    expect(page.url()).toContain('frontier=0');
    expect(await words(page)).not.toContain('every rung');
    await page.reload();
    await waitForPicture(page);
    expect(await countDrawn(page)).toEqual({ nodes: 41, links: 5 });
    for (const [rung, links] of [
      [1, 12],
      [2, 43],
      [3, 46],
    ] as const) {
      await frontier(page, rung);
      await expect.poll(() => countDrawn(page)).toMatchObject({ nodes: 41 });
      await waitForPicture(page);
      await expect.poll(async () => (await countDrawn(page)).links).toBe(links);
    }
  });

  test('keeps what one speaker says, in the picture, the address and the words', async () => {
    const page = await explorer.open('/?according=org.hrw');
    expect((await countDrawn(page)).links).toBe(2);
    expect(await words(page)).toContain('Human Rights Watch');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(async () => (await countDrawn(page)).links).toBe(46);
    expect(page.url()).not.toContain('according');
  });

  test('moves nothing by filtering', async () => {
    const page = await explorer.open('/');
    const before = await readPositions(page);
    await frontier(page, 0);
    await expect.poll(async () => (await countDrawn(page)).links).toBe(5);
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(before);
  });
});

describe('a researcher who follows a link', () => {
  test('expands an entity by one kind of link and takes back exactly that', async () => {
    const page = await explorer.open('/?add=org.hrw');
    expect(await countDrawn(page)).toEqual({ nodes: 1, links: 0 });
    const before = await readPositions(page);
    const hub = await findOnScreen(page, 'org.hrw');
    await page.mouse.dblclick(hub.x, hub.y);
    const said = page.getByRole('group', { name: 'What is said' });
    await said.getByRole('button', { name: 'labels: 1 link' }).click();
    await page.getByRole('button', { name: 'Draw this one' }).click();
    await expect.poll(() => countDrawn(page)).toEqual({ nodes: 2, links: 1 });
    await waitForPicture(page);
    expect((await readPositions(page))['org.hrw']).toEqual(before['org.hrw']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => countDrawn(page)).toEqual({ nodes: 1, links: 0 });
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => countDrawn(page)).toEqual({ nodes: 2, links: 1 });
  });

  test('hides a type by the legend and shows it again', async () => {
    const page = await explorer.open('/');
    await page.getByRole('button', { name: /^Place/u }).click();
    await expect.poll(async () => (await countDrawn(page)).nodes).toBe(35);
    expect(page.url()).toContain('hide=place');
    await page.getByRole('button', { name: /^Place/u }).click();
    await expect.poll(async () => (await countDrawn(page)).nodes).toBe(41);
  });
});

describe('a reader without a mouse', () => {
  test('has all of the picture as a table, and opens a row', async () => {
    const page = await explorer.open('/');
    await page.getByRole('button', { name: 'Show as table' }).press('Enter');
    const rows = page.getByRole('grid', { name: 'Links' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(47);
    const row = rows.filter({ hasText: 'Human Rights Watch' }).filter({ hasText: 'labels' }).first();
    await row.focus();
    await page.keyboard.press('Enter');
    await panelOf(page).getByText('which calls Khojaly killings').first().waitFor();
    expect(page.url()).toContain('view=table');
  });
});

describe('when the database cannot be reached', () => {
  test('the explorer says why, and goes on when it can', async () => {
    explorer.unavailable = 'The database cannot be reached; it is tried again every two seconds.';
    const page = await explorer.open('/');
    await page
      .getByText(/database/iu)
      .first()
      .waitFor();
    explorer.unavailable = null;
    await page.getByRole('button', { name: /try again/iu }).click();
    await expect.poll(() => countDrawn(page)).toEqual({ nodes: 41, links: 46 });
  });
});
