import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly, examples.carriedWords]);

const dialogOf = (page: Page) => page.getByRole('dialog');

/** The rows of links behind the dialog that are said to fall away. */
const falling = (page: Page): Promise<number> =>
  page.locator('[role="row"], tr').filter({ hasText: 'falls away' }).count();

test('the outlet’s article is withdrawn: counted before, exactly its links fade and go, and undo brings them back', async () => {
  const page = await explorer.open('/');
  await page.getByRole('button', { name: /^Open all .* in one graph$/u }).click();
  await waitForPicture(page);
  const address = new URL(page.url());
  const before = await countDrawn(page);
  address.searchParams.set('select', `document:${articleId}`);
  address.searchParams.set('view', 'table');
  await page.goto(address.href);
  await waitForPicture(page);

  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Withdraw…' }).click();
  const counted = dialogOf(page)
    .getByText(/links? loses? (its|their) last support, /u)
    .first();
  await counted.waitFor();
  const lost = Number(/^(\d+) links?/u.exec(await counted.innerText())?.[1]);
  expect(lost).toBeGreaterThan(0);
  await expect.poll(() => falling(page)).toBe(lost);
  const confirm = dialogOf(page).getByRole('button', { name: 'Withdraw', exact: true });
  expect(await confirm.isDisabled()).toBe(true);

  await dialogOf(page).getByRole('textbox', { name: 'Why' }).fill('The outlet took it back.');
  await confirm.click();
  await panel.getByText(/Withdrawn by local on .*: The outlet took it back\./u).waitFor();
  await expect.poll(async () => (await countDrawn(page)).links).toBe(before.links - lost);
  expect(await falling(page)).toBe(0);

  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(async () => (await countDrawn(page)).links).toBe(before.links);
  await panel.getByRole('button', { name: 'Withdraw…' }).waitFor();
  expect(await panel.getByText(/Withdrawn by/u).count()).toBe(0);
});

test('Escape leaves everything as it was, and nothing is faded', async () => {
  const page = await explorer.open(`/?doc=${articleId}&select=document:${articleId}&view=table`);
  await page.getByRole('complementary').getByRole('button', { name: 'Withdraw…' }).click();
  await expect.poll(() => falling(page)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => falling(page)).toBe(0);
});
