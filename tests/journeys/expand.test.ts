import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withExplorer } from '../support/explorer.ts';
import { tabTo } from '../support/keyboard.ts';
import { type ClaimIdea, makeBundle } from '../support/make-bundle.ts';
import { countDrawn, findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';
import { said, sent, words } from '../support/read-page.ts';

const explorer = withExplorer([]);
const met = (subject: string, object: string, speaker: string): ClaimIdea => ({
  subject: `body-${subject}`,
  object: `body-${object}`,
  ladder: [[`person-${speaker}`, 'asserts']],
});
beforeAll(async () => {
  // Of what x has met, a alone is said by two; z holds d; e stands between b and c.
  const pairs = ['x a p', 'x a q', 'x b p', 'x c q', 'x d p', 'z d q', 'b e p', 'c e p'];
  const claims = pairs.map((row) => {
    const [subject = '', object = '', speaker = ''] = row.split(' ');
    return met(subject, object, speaker);
  });
  await importBundle(explorer.database, JSON.stringify(makeBundle({ claims })));
});

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Expand' });
const rowsOf = (page: Page) => panelOf(page).getByRole('list', { name: 'What would be drawn' });
const summary = (page: Page) => panelOf(page).getByRole('status').innerText();

const nodes = async (page: Page): Promise<number> => (await countDrawn(page)).nodes;
const kept = (positions: Record<string, unknown>, ids: readonly string[]): unknown =>
  Object.fromEntries(ids.map((id) => [id, positions[`body-${id}`]]));

describe('what has no second source about x?', () => {
  test('with the mouse: counted, previewed, drawn without moving anything, sent to somebody, taken back', async () => {
    const page = await explorer.open('/?add=body-x&add=body-z');
    const before = await readPositions(page);
    const hub = await findOnScreen(page, 'body-x');
    await page.mouse.dblclick(hub.x, hub.y);
    await expect.poll(() => summary(page)).toBe('4 links, 4 new entities.');
    expect(await nodes(page)).toBe(2);
    await panelOf(page).getByRole('button', { name: 'no second source: 3 links' }).click();
    await expect.poll(() => summary(page)).toBe('3 of 4 links, 3 new entities.');
    // The other facets are narrowed, its own is not.
    await panelOf(page).getByRole('button', { name: 'Name of person-p: 2 links' }).waitFor();
    await panelOf(page).getByRole('button', { name: '2 origins: 1 link' }).waitFor();
    expect(await rowsOf(page).innerText()).toMatch(
      /Name of body-b.*→ met\s+according to Name of person-p · 1 origin/su,
    );
    await page.getByRole('button', { name: 'Draw these 3' }).click();
    await expect.poll(() => nodes(page)).toBe(5);
    await waitForPicture(page);
    const drawn = await readPositions(page);
    expect(drawn).toMatchObject(before);
    await expect.poll(() => summary(page)).toContain('all of them to what is shown already');

    const other = await explorer.open(sent(page));
    await expect.poll(() => summary(other)).toBe(await summary(page));
    expect(await words(other)).toBe(await words(page));
    expect(await readPositions(other)).toEqual(drawn);

    await panelOf(other).getByRole('button', { name: 'Take back the 3 it brought' }).click();
    await expect.poll(() => nodes(other)).toBe(3);
    await waitForPicture(other);
    expect(kept(await readPositions(other), ['x', 'z', 'd'])).toEqual(kept(drawn, ['x', 'z', 'd']));
    await other.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => nodes(other)).toBe(5);
    await waitForPicture(other);
    expect(await readPositions(other)).toEqual(drawn);
  });

  test('one row alone is drawn, the rest come by pages, in the order and number asked for', async () => {
    const page = await explorer.open('/?add=body-x&expand=body-x&expand-most=2&expand-order=name');
    const names = () => rowsOf(page).locator('.preview-name').allInnerTexts();
    await expect.poll(names).toEqual(['Name of body-a', 'Name of body-b']);
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect.poll(names).toEqual(['Name of body-c', 'Name of body-d']);
    await page.getByRole('button', { name: 'Draw Name of body-d' }).click();
    await expect.poll(() => nodes(page)).toBe(2);
    await expect.poll(names).toEqual(['Name of body-c']);
    expect(page.url()).toContain('expand-from=2');
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByText('Added Name of body-d, expanded Name of body-x').waitFor();
  });

  test('with the keyboard alone: expand, choose, draw; hide and bring back', async () => {
    const page = await explorer.open('/?add=body-x&select=entity:body-x');
    await page.keyboard.press('e');
    await rowsOf(page).waitFor();
    await tabTo(page, /^no second source/u);
    await page.keyboard.press('Space');
    await expect.poll(() => summary(page)).toBe('3 of 4 links, 3 new entities.');
    await tabTo(page, /^Draw these 3/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => nodes(page)).toBe(4);
    await waitForPicture(page);
    const drawn = await readPositions(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hide' }).waitFor();
    await page.keyboard.press('x');
    await expect.poll(() => nodes(page)).toBe(3);
    expect(await said(page)).toBe('Name of body-x is hidden.');
    expect(await words(page)).toContain('Hidden by hand: Name of body-x.');
    const other = await explorer.open(sent(page));
    expect(await words(other)).toBe(await words(page));
    await tabTo(other, /^Set aside \(1\)/u);
    await other.keyboard.press('Enter');
    await tabTo(other, /^Show again: Name of body-x/u);
    await other.keyboard.press('Enter');
    await expect.poll(() => nodes(other)).toBe(4);
    expect(await readPositions(other)).toEqual(drawn);
  });

  test('what have x and z in common? by the keyboard: several at once, drawn near both, sent to somebody, taken back', async () => {
    const page = await explorer.open('/?add=body-x&add=body-z&pick=body-x&pick=body-z');
    const before = await readPositions(page);
    await panelOf(page).or(page.getByRole('complementary')).first().waitFor();
    await page.keyboard.press('e');
    await expect.poll(() => summary(page)).toBe('5 links, 4 new entities.');
    expect(await panelOf(page).getByRole('heading', { level: 3 }).innerText()).toBe(
      'Name of body-x and Name of body-z',
    );
    // What most of them are linked with comes first, and each row says with which.
    await expect.poll(() => rowsOf(page).locator('.preview-name').first().innerText()).toBe('Name of body-d');
    expect(await rowsOf(page).getByRole('listitem').first().innerText()).toMatch(
      /linked with Name of body-x and Name of body-z.*Name of body-x → met.*Name of body-z → met/su,
    );
    await tabTo(page, /^with both: 2 links/u);
    await page.keyboard.press('Space');
    await expect.poll(() => summary(page)).toBe('2 of 5 links, 1 new entity.');
    await tabTo(page, /^Draw this one/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => nodes(page)).toBe(3);
    await expect.poll(() => said(page)).toBe('2 links shown.');
    await waitForPicture(page);
    const drawn = await readPositions(page);
    expect(drawn).toMatchObject(before);

    const other = await explorer.open(sent(page));
    await expect.poll(() => summary(other)).toBe(await summary(page));
    expect(await readPositions(other)).toEqual(drawn);
    await tabTo(other, /^Take back the 1 they brought/u);
    await other.keyboard.press('Enter');
    await expect.poll(() => nodes(other)).toBe(2);
    await other.keyboard.press('Escape');
    await other.getByRole('heading', { name: '2 entities' }).waitFor();
  });

  test('with the mouse: several picked out, one of them not to be expanded through', async () => {
    const page = await explorer.open('/?add=body-x&add=body-z&pick=body-x&pick=body-z&damp=body-z');
    const before = await readPositions(page);
    await page.getByRole('button', { name: 'Expand the selected entities together' }).first().click();
    await expect.poll(() => summary(page)).toBe('4 links, 4 new entities.');
    await panelOf(page)
      .getByText('Left out, as you chose not to expand through it: Name of body-z.')
      .waitFor();
    await page.getByRole('button', { name: 'Draw these 4' }).click();
    await expect.poll(() => nodes(page)).toBe(6);
    await waitForPicture(page);
    expect(await readPositions(page)).toMatchObject(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => nodes(page)).toBe(2);
  });

  test('what is not to be expanded through is not: it can be looked at, and brings nothing', async () => {
    const page = await explorer.open('/?add=body-b&add=body-c&select=entity:body-b');
    await page.keyboard.press('n');
    await expect.poll(() => said(page)).toBe('Name of body-b is not expanded through.');
    await page.keyboard.press('e');
    await panelOf(page).getByText('You chose not to expand through this entity').waitFor();
    expect(await page.getByRole('button', { name: /^Draw these/u }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Connect what is shown' }).last().click();
    await expect.poll(() => said(page)).toContain('Nothing else stands between two of them.');
    const other = await explorer.open(sent(page));
    const through = panelOf(other).getByRole('switch', { name: 'Do not expand through it' });
    expect(await through.isChecked()).toBe(true);
    await through.press('Space');
    await other.getByRole('button', { name: 'Connect what is shown' }).last().click();
    // e and x both stand between b and c.
    await expect.poll(() => nodes(other)).toBe(4);
  });

  test('what hangs on one entity alone folds into it, and what is faint stays', async () => {
    const page = await explorer.open(
      '/?add=body-x&add=body-a&add=body-b&add=body-d&add=body-z&select=entity:body-x',
    );
    const before = await readPositions(page);
    await page.keyboard.press('o');
    await expect.poll(() => nodes(page)).toBe(3);
    expect(await words(page)).toContain('Folded into Name of body-x: 2 entities.');
    await page.keyboard.press('g');
    await expect.poll(() => words(page)).toContain('Faint by hand: Name of body-x.');
    expect(await nodes(page)).toBe(3);
    await page.getByRole('button', { name: 'Set aside (2)' }).click();
    await page.getByRole('button', { name: 'Draw everything again' }).click();
    await expect.poll(() => nodes(page)).toBe(5);
    expect(await readPositions(page)).toEqual(before);
  });

  test('it reads on a phone, in the dark, without sideways scrolling', async () => {
    const page = await explorer.open('/?add=body-x&expand=body-x&by=evidence:1', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await rowsOf(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // What is chosen can be read while the facets are folded away, and what would be drawn is in sight.
    await panelOf(page).getByText('Only: no second source').waitFor();
    const box = await page.getByRole('button', { name: 'Draw these 3' }).boundingBox();
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    // At the foot of the panel, the panel scrolls and not the page.
    await panelOf(page).getByRole('switch').press('Space');
    await page.getByRole('button', { name: 'Set aside (1)' }).waitFor();
    expect((await page.getByRole('banner').boundingBox())?.y).toBe(0);
  });
});
