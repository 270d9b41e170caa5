import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';

const explorer = withExplorer([examples.khojaly]);

/** Waits until focus is on the button of a name. */
const focusOn = (page: Page, name: string) =>
  page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name);

describe('what is said of Human Rights Watch, and what does it say itself?', () => {
  test('its panel opens its page, which tells the two apart and leads back to the picture as it was', async () => {
    const page = await explorer.open(`/?doc=${articleId}&select=entity:org.hrw`);
    await page.getByRole('button', { name: 'Open its page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Human Rights Watch' }).waitFor();
    expect(new URL(page.url()).searchParams.get('page')).toBe('org.hrw');
    for (const name of [/^Names/u, /^What is said about it/u, /^What it says/u, /^Neighbours/u])
      await page.getByRole('heading', { level: 2, name }).waitFor();
    await page
      .getByRole('heading', { level: 3, name: 'What others say that it said or passed on' })
      .waitFor();
    expect(await page.getByRole('heading', { name: 'In documents that it published' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    const parameters = new URL(page.url()).searchParams;
    expect([parameters.get('page'), parameters.get('select')]).toEqual([null, 'entity:org.hrw']);
    await focusOn(page, 'Open its page');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Human Rights Watch' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Back to the picture' }).click();
    await focusOn(page, 'Open its page');
  });

  test('a claim of it opens in the panel of the picture, and a neighbour its own page', async () => {
    const page = await explorer.open(`/?doc=${articleId}&page=org.hrw`);
    const neighbours = page.getByRole('region', { name: /^Neighbours/u });
    const first = neighbours.getByRole('button').first();
    const name = await first.innerText();
    await first.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Human Rights Watch' }).waitFor();
    await page
      .getByRole('region', { name: /^What it says/u })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('heading', { name: 'Claim', exact: true }).waitFor();
  });

  test('the wanted list has the documents that are cited and not held, and the way to add them', async () => {
    const page = await explorer.open(`/?doc=${articleId}`);
    await page.keyboard.press('w');
    await page.getByRole('heading', { level: 1, name: 'Wanted documents' }).waitFor();
    const wanted = page.getByRole('region', { name: /^Cited, not held/u });
    await wanted.getByRole('listitem').first().waitFor();
    const names = await wanted.getByRole('listitem').locator('button:first-child').allInnerTexts();
    await page
      .getByRole('button', { name: /^Add this document/u })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Add a wanted document' });
    const title = await dialog.getByLabel('Title').inputValue();
    expect(names).toContain(title);
    await dialog
      .getByLabel('Or paste the text')
      .fill('Human Rights Watch met the mayor of Baku on 3 May 1993.');
    await dialog.getByText('Accept claims at once').click();
    await dialog.getByRole('button', { name: 'Read this text' }).click();
    await dialog.getByRole('button', { name: `Review ${title}` }).waitFor();
  });

  test('an open page shows what was added to the graph since', async () => {
    const page = await explorer.open('/?page=org.hrw');
    const said = page.getByRole('heading', { level: 2, name: /^What is said about it \(\d+\)$/u });
    const before = await said.innerText();
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog', { name: 'Add documents' });
    await dialog
      .getByLabel('Or paste the text')
      .fill('The Government of Azerbaijan accused Human Rights Watch of bias on 3 May 1993.');
    await dialog.getByText('Accept claims at once').click();
    await dialog.getByRole('button', { name: 'Read this text' }).click();
    await dialog.getByRole('button', { name: /^Review/u }).waitFor();
    await page.waitForFunction(
      (old) => [...document.querySelectorAll('h2')].every(({ textContent }) => textContent !== old),
      before,
    );
  });

  test('its page keeps to the frontier: no rung beyond it is told', async () => {
    const page = await explorer.open(`/?doc=${articleId}&page=org.hrw&frontier=0`);
    await page.getByRole('heading', { level: 2, name: /^What is said about it/u }).waitFor();
    await page.getByRole('heading', { level: 2, name: /^What it says \(0\)/u }).waitFor();
    expect(await page.locator('.page-ladder', { hasText: '→' }).count()).toBe(0);
  });

  test('disputed claims of an entity stand side by side', async () => {
    const page = await explorer.open('/?page=event.khojaly-1992');
    await page.getByRole('heading', { level: 2, name: /^Disputed claims/u }).waitFor();
  });
});
