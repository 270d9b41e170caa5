import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';
import { said, sent, words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);

const article = `/?doc=${articleId}`;
const control = (page: Page) => page.getByRole('button', { name: /^Grouped / });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Group what is shown' });
const key = (page: Page) => page.getByRole('region', { name: 'What is drawn as one' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const drawn = async (page: Page): Promise<string[]> => Object.keys(await readPositions(page)).sort();
const groups = async (page: Page): Promise<string[]> =>
  (await drawn(page)).filter((id) => id.startsWith('group:'));

/** Clicks in the middle between two things of the picture, where their line runs. */
async function clickBetween(page: Page, one: string, other: string): Promise<void> {
  const [from, to] = [await findOnScreen(page, one), await findOnScreen(page, other)];
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
}

describe('which kinds are linked with which?', () => {
  test('types are chosen and drawn as one each; one opens where its members stood, closes, and all is undone', async () => {
    const page = await explorer.open(article);
    const before = await readPositions(page);
    await control(page).click();
    await dialog(page).getByText('Type', { exact: true }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => groups(page)).toContain('group:type:organization');
    expect(await words(page)).toMatch(
      /Grouped by type: 6 groups stand for 40 entities; 1 entity is drawn singly\. A group and a line from or to it say nothing themselves/u,
    );
    expect(await said(page)).toMatch(/^Grouped by type: 6 groups/u);
    expect(sent(page)).toContain('group=type');
    await expect.poll(() => key(page).innerText()).toMatch(/40 entities in groups, not drawn singly/u);
    const closed = await readPositions(page);

    const { x, y } = await findOnScreen(page, 'group:type:organization');
    await page.mouse.dblclick(x, y);
    await expect.poll(() => groups(page)).not.toContain('group:type:organization');
    expect(await said(page)).toBe('Organisation is open: 6 entities drawn singly.');
    const open = await readPositions(page);
    for (const [id, place] of Object.entries(open))
      expect([id, place]).toEqual([id, closed[id] ?? before[id]]);
    await panel(page).getByRole('button', { name: 'Close the group' }).click();
    await expect.poll(() => readPositions(page)).toEqual(closed);

    for (let steps = 0; steps < 3; steps += 1) await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readPositions(page)).toEqual(before);
    expect(await words(page)).not.toMatch(/Grouped/u);
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByRole('option', { name: /Grouped by type/u }).waitFor();
  });

  test('the address brings back groups, what is open of them and what is picked out; the table lists everything, with its group', async () => {
    const page = await explorer.open(`${article}&group=type&open=type:place&select=group:type:event`);
    await panel(page).getByRole('heading', { name: 'Event' }).waitFor();
    const [told, places] = [await words(page), await readPositions(page)];
    expect(told).toMatch(/Open: Place\./u);
    await page.reload();
    await waitForPicture(page);
    await expect.poll(() => readPositions(page)).toEqual(places);
    expect(await words(page)).toBe(told);
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('tab', { name: 'Entities (41)' }).click();
    const rows = page.getByRole('grid', { name: 'Entities' }).getByRole('row');
    await page.getByRole('columnheader', { name: 'Group' }).waitFor();
    expect(await rows.filter({ hasText: 'Human Rights Watch' }).innerText()).toMatch(/\tOrganisation$/u);
    await page.getByRole('tab', { name: 'Links (46)' }).waitFor();
  });

  test('a bundle lists its links with who says them, and each opens its evidence', async () => {
    const page = await explorer.open(`${article}&group=type`);
    await clickBetween(page, 'group:type:group', 'group:type:organization');
    await panel(page).getByText('Links drawn as one').waitFor();
    await panel(page).getByRole('heading', { name: 'Between Group and Organisation' }).waitFor();
    expect(await said(page)).toBe('The 3 links between Group and Organisation are shown beside.');
    const row = panel(page).getByRole('button', {
      name: /Evidence for the link Congress of Peru expresses/u,
    });
    expect(await row.innerText()).toMatch(/1 claim, 1 teller, 1 origin, none denies it/u);
    const other = await explorer.open(sent(page));
    await panel(other).getByRole('heading', { name: 'Between Group and Organisation' }).waitFor();
    await row.click();
    await panel(page).getByText('Evidence for a link').waitFor();
    await panel(page).getByText('Who says so').first().waitFor();
  });
});

describe('with the keyboard alone', () => {
  test('groups are chosen, reached, opened and closed', async () => {
    const page = await explorer.open(article);
    await page.keyboard.press('k');
    await dialog(page).waitFor();
    await dialog(page).getByRole('radio', { name: 'Nothing' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => groups(page)).toHaveLength(6);
    await page.getByRole('application').focus();
    const at = page.getByRole('application').locator('[aria-live="polite"]');
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown');
        return at.innerText();
      })
      .toMatch(/a group, which Enter opens$/u);
    const [name = ''] = (await at.innerText()).split(' · ');
    await page.keyboard.press('Space');
    await panel(page).getByRole('heading', { name }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => groups(page)).toHaveLength(5);
    await page.keyboard.press('.');
    await expect.poll(() => groups(page)).toHaveLength(6);
  });
});

describe('other ways to group', () => {
  test('by hand: two that are picked out one after the other, under a name, let go again', async () => {
    const page = await explorer.open(`${article}&select=entity:org.hrw`);
    const put = async (button: string): Promise<void> => {
      await page.keyboard.press('k');
      await dialog(page).getByLabel('Name of the group').fill('Those who label');
      await dialog(page).getByRole('button', { name: button }).click();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
    };
    await put('Put together');
    expect(await groups(page)).toEqual([]);
    const { x, y } = await findOnScreen(page, 'org.congress-pe');
    await page.mouse.click(x, y);
    await panel(page).getByRole('heading', { name: 'Congress of Peru' }).waitFor();
    await put('Put in');
    await expect.poll(() => groups(page)).toEqual(['group:hand:Those who label']);
    const other = await explorer.open(sent(page));
    await expect.poll(() => groups(other)).toEqual(['group:hand:Those who label']);
    await page.keyboard.press('k');
    await dialog(page).getByRole('button', { name: 'Let go: Those who label' }).click();
    await expect.poll(() => groups(page)).toEqual([]);
  });

  test('by community, the same at each opening, with the caution; by country, what links say', async () => {
    const page = await explorer.open(`${article}&group=community`);
    const found = await groups(page);
    expect(found.length).toBeGreaterThan(2);
    await control(page).click();
    await dialog(page)
      .getByText(/another division may be as good/u)
      .waitFor();
    const again = await explorer.open(`${article}&group=community`);
    expect(await groups(again)).toEqual(found);
    const country = await explorer.open(`${article}&group=country`);
    expect(await words(country)).toMatch(/Grouped by country: 1 group stands for 4 entities/u);
    const narrow = await explorer.open(`${article}&group=community`, {
      viewport: { width: 390, height: 844 },
    });
    expect(await groups(narrow)).toEqual(found);
  });
});
