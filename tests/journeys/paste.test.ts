import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { withExplorer } from '../support/explorer.ts';
import { emptyGraph } from '../support/graph.ts';
import { countDrawn, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([]);

/** Plain sentences: the journey is about the way of a claim, not about how well the extractor reads. */
const article = `The Congress of Peru adopted a statement about the Rio massacre on Monday.

The Chilean Embassy in Peru condemned the attack. "We will remember the victims," said Ana Torres, the president of the Congress.

Torres met Carlos Ruiz in Lima. Amnesty International said that Peru condemned the massacre.`;

const progress = (page: Page) => page.getByTestId('progress').innerText();
const cards = (page: Page) => page.locator('[data-card]');

async function openIntake(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add documents' }).first().click();
  await page.getByRole('dialog', { name: 'Add documents' }).waitFor();
}

async function paste(page: Page, text: string, facts: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByText('Where it comes from (all optional)').click();
  for (const [label, value] of Object.entries(facts))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Read this text' }).click();
}

async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

describe('an article that is pasted', () => {
  test('is read while one watches, corrected twice, accepted, and seen in the graph with its evidence', async () => {
    const page = await explorer.open('/');
    await openIntake(page);
    await paste(page, article, {
      Title: 'Statement adopted',
      Publisher: 'The Lake Paper',
      Published: '2024-02-27',
    });
    const row = page.locator('.intake-row').filter({ hasText: 'Statement adopted' });
    await row.getByRole('status').waitFor();
    await page.getByRole('button', { name: 'Review Statement adopted' }).click();
    await expect.poll(() => progress(page)).toMatch(/^0 of \d+ looked at$/u);
    const count = Number(/of (\d+)/u.exec(await progress(page))?.[1]);
    expect(count).toBeGreaterThan(4);
    expect(await cards(page).count()).toBe(count);

    const form = page.getByRole('form', { name: 'Correct the claim' });
    for (const [words, predicate] of [
      ['adopted', 'issued'],
      ['met', 'praised'],
    ] as const) {
      await cards(page).filter({ hasText: words }).first().click();
      await page.keyboard.press('c');
      await form.getByLabel('Predicate').selectOption({ label: predicate });
      await form.getByRole('button', { name: 'Save the correction' }).click();
      await form.waitFor({ state: 'detached' });
    }
    await expect.poll(() => progress(page)).toMatch(new RegExp(`^2 of ${count} `, 'u'));
    await page.keyboard.press('Shift+A');
    await page.getByRole('button', { name: `Accept ${count - 2} claims` }).click();
    await expect.poll(() => progress(page)).toBe(`${count} of ${count} looked at`);

    await page.getByRole('button', { name: 'Show in graph' }).click();
    await waitForPicture(page);
    await expect.poll(async () => (await countDrawn(page)).links).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Show as table' }).click();
    const links = page.getByRole('grid', { name: 'Links' }).getByRole('row');
    await expect.poll(() => links.filter({ hasText: 'praised' }).count()).toBe(1);
    expect(await links.filter({ hasText: 'met' }).filter({ hasText: 'Carlos Ruiz' }).count()).toBe(0);
    await links.filter({ hasText: 'praised' }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByText('Who says so').first().waitFor();
    await panel.getByText('Torres met Carlos Ruiz').first().waitFor();
    expect(await panel.innerText()).toContain('The Lake Paper');
    expect(await checkLinks(explorer.database)).toMatchObject({ differences: [] });
  });

  test('says so when it is known already, and when it cannot be read', async () => {
    await emptyGraph(explorer.database);
    const page = await explorer.open('/');
    await openIntake(page);
    const taken = page.getByRole('region', { name: 'Documents added' });
    await paste(page, article, { Title: 'Statement adopted' });
    await page.getByRole('button', { name: 'Review Statement adopted' }).waitFor();
    await paste(page, article, { Title: 'Statement adopted' });
    await expect.poll(() => taken.innerText()).toMatch(/was read before; nothing is new/u);
    await paste(page, article, { Title: 'Undated', Published: 'some day' });
    await expect.poll(() => taken.innerText()).toMatch(/published/iu);
  });
});

test('files that are dropped are read each for itself: a bad one is named with the reason and stops none', async () => {
  await emptyGraph(explorer.database);
  const page = await explorer.open('/');
  await drop(page, [
    { name: 'good.txt', text: article },
    { name: 'empty.txt', text: '' },
    { name: 'broken.pdf', text: '%PDF-1.4 nothing of it' },
  ]);
  const taken = page.getByRole('region', { name: 'Documents added' });
  const row = (name: string) => taken.locator('.intake-row').filter({ hasText: name });
  await row('good.txt')
    .getByRole('button', { name: /^Review / })
    .waitFor();
  await expect.poll(() => row('empty.txt').innerText()).toMatch(/Refused: .*empty|no text/iu);
  await expect.poll(() => row('broken.pdf').innerText()).toMatch(/Refused: /u);
});

test('a reading that is cancelled says so and leaves nothing behind', async () => {
  await emptyGraph(explorer.database);
  const page = await explorer.open('/');
  // Long enough that nobody is too late to stop it.
  const long = Array.from({ length: 6000 }, (_, i) => `Deputy ${i} met Carlos Ruiz in Lima on Monday.`).join(
    '\n\n',
  );
  await drop(page, [{ name: 'long.txt', text: long }]);
  const row = page.locator('.intake-row').filter({ hasText: 'long.txt' });
  await page.getByRole('button', { name: 'Cancel the reading of long.txt' }).click();
  await expect.poll(() => row.getByRole('status').innerText()).toBe('cancelled');
  expect(await row.getByRole('progressbar').count()).toBe(0);
  expect(await row.getByRole('button', { name: /^Review / }).count()).toBe(0);
  const left = await explorer.database.driver.executeQuery(
    'MATCH (claim:Claim) RETURN count(claim) AS claims',
  );
  expect(Number(left.records[0]?.get('claims'))).toBe(0);
});
