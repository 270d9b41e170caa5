import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { tabTo } from '../support/keyboard.ts';
import { waitForPicture } from '../support/picture.ts';
import { sent, words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly, examples.carriedWords, examples.denial]);
const compare = (page: Page): Locator => page.getByRole('button', { name: /^Compare / });
const comparing = (page: Page): Locator => page.getByRole('dialog', { name: 'Two speakers over each other' });
const without = (page: Page): Locator => page.getByRole('button', { name: /^Without / });
const leaving = (page: Page): Locator => page.getByRole('dialog', { name: 'What rests on whom' });

async function openAll(): Promise<Page> {
  const page = await explorer.open('/');
  await page.getByRole('button', { name: 'Open all 3 in one graph' }).click();
  await waitForPicture(page);
  return page;
}

describe('which two sources contradict each other?', () => {
  test('the pair is listed, drawn over each other, counted, folded, swapped, undone, and reopened from the address', async () => {
    const page = await openAll();
    await compare(page).click();
    await comparing(page)
      .getByRole('region', { name: 'Who contradicts whom' })
      .getByRole('button', { name: /Readers.* and .*Courier.* about 1 thing/u })
      .click();
    await comparing(page)
      .getByText(/1 link where A and B contradict each other/u)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await words(page)).toMatch(
      /A is .*Readers.*, B is .*Courier.*: .*1 link where A and B contradict/u,
    );
    const key = page.getByRole('list', { name: 'What the two speakers say' });
    const contradiction = key.getByRole('button', { name: /contradict/u });
    expect(await contradiction.innerText()).toMatch(/≠.*1$/su);
    const before = sent(page);

    const other = await explorer.open(before);
    await expect.poll(() => words(other)).toMatch(/contradict each other/u);
    expect(await words(other)).toBe(await words(page));

    await contradiction.click();
    await expect.poll(() => words(page)).toMatch(/contradict each other \(hidden\)/u);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => sent(page)).toBe(before);
    await compare(page).click();
    await comparing(page).getByRole('button', { name: 'Swap A and B' }).click();
    await expect.poll(() => words(page)).toMatch(/A is .*Courier/u);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('columnheader', { name: 'A and B' }).waitFor();
    await page.getByRole('row').filter({ hasText: '≠ A and B contradict each other' }).click();
    const sides = page.getByRole('region', { name: 'Both speakers' });
    await sides.getByText(/denies that/u).waitFor();
    await sides.getByText(/asserts that/u).waitFor();
    await compare(page).click();
    await comparing(page).getByRole('button', { name: 'End the comparison' }).click();
    await expect.poll(() => words(page)).not.toMatch(/contradict/u);
    await expect.poll(() => page.getByRole('columnheader', { name: 'A and B' }).count()).toBe(0);
  });

  test('by keyboard alone two speakers are found by name, and what they say is said aloud', async () => {
    const page = await openAll();
    await tabTo(page, compare(page));
    await page.keyboard.press('Enter');
    const field = comparing(page).getByRole('searchbox', { name: 'Find a speaker' });
    for (const name of ['Courier', 'Readers']) {
      await tabTo(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(name);
      // Before the speakers have come there is no list to go on to.
      await comparing(page).getByRole('option', { name }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await comparing(page).getByRole('option', { name, selected: true }).waitFor();
    }
    await page.keyboard.press('Escape');
    await comparing(page).waitFor({ state: 'hidden' });
    await expect.poll(() => words(page)).toMatch(/1 link where A and B contradict each other/u);
    await expect
      .poll(() => page.locator('.app > [aria-live]').innerText())
      .toMatch(/A is .*Courier.*, B is .*Readers/u);
    await tabTo(page, page.getByRole('button', { name: /≠ A and B contradict/u }));
    await page.keyboard.press('Space');
    await expect.poll(() => words(page)).toMatch(/contradict each other \(hidden\)/u);
  });
});

describe('what rests on one speaker alone?', () => {
  test('without the embassy, what falls away and what stands is counted, listed, faint until hidden, and in the address', async () => {
    const page = await openAll();
    await without(page).click();
    await leaving(page)
      .getByRole('option', { name: /^Embassy of Azerbaijan/u })
      .click();
    await leaving(page)
      .getByText(/^Without what comes through Embassy.*: of \d+ links \d+ fall away and \d+ stand/u)
      .waitFor();
    const falls = leaving(page).getByRole('region', { name: 'Falls away' });
    const listed = await falls.getByRole('listitem').count();
    expect(await leaving(page).innerText()).toContain(` ${listed} fall away`);
    expect(listed).toBeGreaterThan(0);
    expect(await words(page)).toMatch(/what falls away is drawn faint/u);
    await leaving(page).getByText('Hide what falls away').click();
    await expect.poll(() => words(page)).toMatch(/what falls away is not drawn/u);
    await page.keyboard.press('Escape');
    const other = await explorer.open(sent(page), {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await expect.poll(() => words(other)).toMatch(/what falls away is not drawn/u);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('columnheader', { name: 'Without what is left out' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'falls away' }).count()).toBe(listed);
    await without(page).click();
    await leaving(page).getByRole('button', { name: 'Leave nothing out' }).click();
    await expect.poll(() => words(page)).not.toMatch(/Without/u);
  });

  test('by keyboard: a single origin, then deep ladders, with what falls away said aloud', async () => {
    const page = await openAll();
    await tabTo(page, without(page));
    await page.keyboard.press('Enter');
    await leaving(page).getByRole('searchbox').waitFor();
    await tabTo(
      page,
      leaving(page).getByRole('checkbox', { name: 'Leave out what has a single origin' }).locator('..'),
    );
    await page.keyboard.press('Space');
    await expect.poll(() => words(page)).toMatch(/Without what has a single origin: of \d+ links \d+ fall/u);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => words(page))
      .toMatch(/Without ladders deeper than rung 0 and what has a single origin: of \d+ links/u);
    await page.keyboard.press('Escape');
    await leaving(page).waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.locator('.app > [aria-live]').innerText())
      .toMatch(/Without ladders deeper than rung 0/u);
  });
});
