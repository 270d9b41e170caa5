import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, waitForPicture } from '../support/picture.ts';
import { words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);
const panelOf = (page: Page) => page.getByRole('complementary');
const box = (page: Page) => page.getByRole('combobox', { name: 'Search entities' });
const found = (page: Page, section: string) => page.getByRole('group', { name: section }).getByRole('option');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const chip = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const drawn = (page: Page) => expect.poll(async () => (await countDrawn(page)).nodes);
const isFocused = (page: Page) => box(page).evaluate((element) => element === document.activeElement);
const steps = (page: Page) => page.getByRole('listbox', { name: 'Steps' }).getByRole('option');

/** One entity alone: small enough to see what a search adds. */
const alone = '/?add=org.hrw';

describe('a researcher asks, by mouse', () => {
  test('who says that it was the bloodiest killing? — by the words of a claim, which opens with its evidence', async () => {
    const page = await explorer.open('/?add=org.congress-pe');
    await box(page).click();
    await box(page).fill('bloodiest killing');
    const claim = found(page, 'Claims').filter({ hasText: 'the bloodiest killing' });
    expect(await claim.innerText()).toMatch(/^Azernews reports that .* Human Rights Watch, which calls/u);
    await claim.click();
    await panelOf(page).getByText('Human Rights Watch').first().waitFor();
    await panelOf(page).getByRole('list', { name: 'Ladder of voices' }).waitFor();
    expect(page.url()).toMatch(/select=claim%3A/u);
    await drawn(page).toBe(3);
    expect(page.url()).toContain('add=org.hrw');
    await press(page, 'Undo');
    await drawn(page).toBe(1);
  });

  test('what is there of Khojaly? — everything of a type at once, and taken back at once', async () => {
    const page = await explorer.open(alone);
    await box(page).fill('khojaly');
    await expect.poll(() => found(page, 'Entities').count()).toBe(6);
    await chip(page, /^Event 3/u).click();
    await expect.poll(() => found(page, 'Entities').count()).toBe(3);
    await press(page, 'Add all 3 entities shown');
    await drawn(page).toBe(4);
    await press(page, 'Undo');
    await drawn(page).toBe(1);
  });

  test('and these two as well — one after the other, with the list left open', async () => {
    const page = await explorer.open(alone);
    await box(page).fill('khojaly');
    await found(page, 'Entities').first().locator('.hit-add').click();
    await drawn(page).toBe(2);
    await found(page, 'Entities').nth(1).locator('.hit-add').click();
    await drawn(page).toBe(3);
    expect(await found(page, 'Entities').count()).toBe(6);
  });

  test('where does it stand? — a document by its text, which opens', async () => {
    const page = await explorer.open(alone);
    await box(page).fill('labelled by Human Rights Watch');
    await found(page, 'Documents').click();
    await panelOf(page).getByRole('region', { name: 'Text of the document' }).waitFor();
    await drawn(page).toBe(41);
    expect(page.url()).toMatch(/doc=doc-.*select=document/u);
  });
});

describe('a researcher asks, by keyboard alone', () => {
  test('goes to the search from anywhere, and finds what can be done', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page)).toBe(true);
    expect(await box(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await isFocused(page)).toBe(false);
    await page.keyboard.press('Control+k');
    await expect.poll(() => isFocused(page)).toBe(true);
    await page.keyboard.type('>table');
    await found(page, 'Actions').first().waitFor();
    expect(await found(page, 'Actions').first().innerText()).toMatch(/Show as table\s+T/u);
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Links' }).waitFor();
    expect(page.url()).toContain('view=table');
  });

  test('picks several, narrows by a chip and adds all that are left', async () => {
    const page = await explorer.open(alone);
    await page.keyboard.press('/');
    await page.keyboard.type('khojaly');
    // Said once the answer to the last key is there; a list that is replaced forgets the row picked out.
    await page
      .getByText('6 entities, 12 claims, 1 document, 0 actions found.')
      .waitFor({ state: 'attached' });
    for (const row of [0, 1]) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => found(page, 'Entities').nth(row).getAttribute('data-focused')).toBe('true');
    }
    await page.keyboard.press('Control+Enter');
    await drawn(page).toBe(2);
    expect(page.url()).toContain('event.khojaly-1992');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => found(page, 'Entities').count()).toBe(2);
    await page.getByRole('button', { name: 'Add all 2 entities shown' }).press('Enter');
    await drawn(page).toBe(4);
  });

  test('Enter takes the first as soon as it is there', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('human rights watch');
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { name: 'Human Rights Watch' }).waitFor();
    expect(await box(page).inputValue()).toBe('');
  });

  test('finds past searches again, and those with a star after the others are cleared', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('congress');
    await page.getByRole('button', { name: 'Save this search' }).press('Enter');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('azernews');
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { name: 'Azernews' }).first().waitFor();
    await page.reload();
    await waitForPicture(page);
    await page.keyboard.press('/');
    expect(await found(page, 'Recent searches').allInnerTexts()).toEqual(['azernews']);
    await page.getByRole('button', { name: 'Clear recent searches' }).press('Enter');
    await expect.poll(() => found(page, 'Recent searches').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('congress');
    await found(page, 'Entities').filter({ hasText: 'Congress of Peru' }).first().waitFor();
  });

  test('sees all keys, made from the commands', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.getByText('Expand the selected entity').waitFor();
    expect((await sheet.innerText()).replace(/\s+/gu, ' ')).toContain('Ctrl+K or / Search');
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
  });
});

test('the search fits a phone', async () => {
  const page = await explorer.open('/', { viewport: { width: 390, height: 844 } });
  await box(page).fill('khojaly');
  await found(page, 'Entities').first().waitFor();
  const panel = await page.getByRole('listbox', { name: 'Found' }).boundingBox();
  expect(panel?.x).toBeGreaterThanOrEqual(0);
  expect((panel?.x ?? 0) + (panel?.width ?? 999)).toBeLessThanOrEqual(390);
});

describe('when nothing is found, the researcher reads why and goes on', () => {
  test('no name is like it, and claims have the words', async () => {
    const page = await explorer.open('/');
    await box(page).fill('condolences');
    await chip(page, /^Entities 0/u).click();
    await page.getByText('No entity has a name like “condolences”.').waitFor();
    await press(page, 'Search in claims’ words');
    await found(page, 'Claims').first().waitFor();
    expect(await found(page, 'Entities').count()).toBe(0);
  });

  test('nothing passes the present filter', async () => {
    const page = await explorer.open('/?frontier=0');
    await box(page).fill('condolences');
    await page.getByText('under the present filter none is found.').waitFor();
    expect(await found(page, 'Claims').count()).toBe(0);
    await page.getByRole('search').getByRole('button', { name: 'Clear the filter' }).click();
    await found(page, 'Claims').first().waitFor();
    expect(page.url()).not.toContain('frontier');
  });

  test('all that is found is of a hidden type', async () => {
    const page = await explorer.open('/?hide=organization');
    await box(page).fill('human rights watch');
    await page.getByText('All entities found are of types that are hidden now.').waitFor();
    await press(page, 'Show Organisation again');
    await expect.poll(() => page.url()).not.toContain('hide');
  });

  test('nothing of the type is found', async () => {
    const page = await explorer.open('/');
    await box(page).fill('khojaly');
    await chip(page, /^City or town 1/u).click();
    await box(page).fill('mexico embassy');
    await page.getByText('Nothing of the type City or town is found by “mexico embassy”.').waitFor();
    await press(page, 'Search in everything');
    await found(page, 'Entities').filter({ hasText: 'Embassy of Azerbaijan in Mexico' }).first().waitFor();
  });

  test('nothing is found anywhere, and a document can be brought', async () => {
    const page = await explorer.open('/');
    await box(page).fill('zanzibar ferry');
    await page.getByText('Nothing has a name like “zanzibar ferry”').waitFor();
    await press(page, 'Paste or add a document');
    await page.getByRole('dialog', { name: 'Add documents' }).waitFor();
  });

  test('the database is away, and comes back', async () => {
    const page = await explorer.open('/');
    explorer.unavailable = 'The database cannot be reached; it is tried again every two seconds.';
    await box(page).fill('azernews');
    await page.getByText('The database cannot be reached').first().waitFor();
    explorer.unavailable = null;
    await press(page, 'Search again');
    await found(page, 'Entities').first().waitFor();
  });
});

describe('a researcher who has come a long way', () => {
  test('reads the steps as sentences and walks back and forth, in step with the browser', async () => {
    const page = await explorer.open('/');
    const start = page.url();
    await page.getByRole('radiogroup', { name: 'Frontier' }).getByText('2', { exact: true }).click();
    await waitForPicture(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('>table');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Links' }).waitFor();
    const end = page.url();
    await press(page, 'History');
    await expect
      .poll(async () => (await steps(page).allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ')))
      .toEqual(['Where this history begins', 'Peeled to rung 2', 'Showed the table now']);
    await steps(page).first().click();
    await expect.poll(() => page.url()).toBe(start);
    expect((await steps(page).allInnerTexts()).map((text) => text.split('\n').at(-1))).toEqual([
      'now',
      'taken back',
      'taken back',
    ]);
    expect(await words(page)).toContain('at every rung of the ladder');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(end);
    await page.keyboard.press('Escape');
    await page.goBack();
    await expect.poll(() => page.url()).toContain('frontier=2');
    await page.goBack();
    await expect.poll(() => page.url()).toBe(start);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.url()).toBe(end);
    await press(page, 'Undo');
    await expect.poll(() => page.url()).not.toContain('view=table');
    await page.keyboard.press('h');
    await steps(page).filter({ hasText: 'Peeled to rung 2' }).filter({ hasText: 'now' }).waitFor();
  });
});
