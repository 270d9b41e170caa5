import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withExplorer } from '../support/explorer.ts';
import { emptyGraph, examples, readExample } from '../support/graph.ts';
import { countDrawn, waitForPicture } from '../support/picture.ts';
import { words } from '../support/read-page.ts';

const explorer = withExplorer([]);

/** The first article as a program would hand it in: every claim of it waits. */
function proposed(): string {
  // Checked by the import itself.
  const bundle = JSON.parse(readExample(examples.khojaly)) as Bundle;
  const claims = bundle.claims.map((claim, at) => ({
    ...claim,
    proposed: true,
    extraction: { by: 'attest-en/1', certainty: at === 3 ? 0.4 : 0.9 },
  }));
  return JSON.stringify({ ...bundle, claims });
}

const progress = (page: Page) => page.getByTestId('progress').innerText();
const current = (page: Page) => page.locator('[data-card][aria-current="true"]');
const card = (page: Page, words: string) => page.locator('[data-card]').filter({ hasText: words });

async function openReview(): Promise<Page> {
  const page = await explorer.open('/?review=');
  await page.getByRole('button', { name: /^Review / }).click();
  await expect.poll(() => progress(page)).toMatch(/of 48 looked at$/u);
  return page;
}

beforeAll(async () => {
  const report = await importBundle(explorer.database, proposed());
  expect(report.rejected).toEqual([]);
});

describe('a document that a program has read', () => {
  test('shows nothing in the graph until its claims are asked for, and then says what they are', async () => {
    const page = await explorer.open('/');
    expect((await countDrawn(page)).links).toBe(0);
    await page.getByText('Show proposed claims').click();
    await expect.poll(async () => (await countDrawn(page)).links).toBe(46);
    await waitForPicture(page);
    expect(page.url()).toContain('proposed=shown');
    expect(await words(page)).toContain('46 that nobody has accepted');
    await page.getByText('proposed: a program read it, nobody has accepted it').waitFor();
    await page.getByRole('button', { name: 'Show as table' }).click();
    const rows = page.getByRole('grid', { name: 'Links' }).getByRole('row').filter({ hasText: '(proposed)' });
    await expect.poll(() => rows.count()).toBe(46);
  });

  test('is reviewed by keyboard: next, reject with a reason, take that back, accept', async () => {
    const page = await openReview();
    await page.keyboard.press('j');
    const first = await current(page).getAttribute('data-card');
    await page.keyboard.press('r');
    await page.getByRole('button', { name: /Wrong speaker/u }).waitFor();
    await page.keyboard.press('3');
    await expect.poll(() => progress(page)).toMatch(/^1 of 48/u);
    await expect.poll(() => current(page).getAttribute('data-card')).not.toBe(first);
    await page.keyboard.press('u');
    await expect.poll(() => progress(page)).toMatch(/^0 of 48/u);
    await expect.poll(() => current(page).getAttribute('data-card')).toBe(first);
    await page.keyboard.press('a');
    await expect.poll(() => progress(page)).toMatch(/^1 of 48/u);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('take back the rejection').waitFor();
    await page.keyboard.press('Escape');
  });

  test('marks the words of the picked claim, its ends and its cues by name, and no card lies on another', async () => {
    const page = await openReview();
    await card(page, 'the bloodiest killing').first().click();
    const labels = await page
      .locator('mark[data-label]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-label')));
    expect(labels.join(' ')).toMatch(/subject/u);
    expect(labels.join(' ')).toMatch(/cue/u);
    expect(await page.locator('mark[data-picked]').count()).toBeGreaterThan(0);
    const boxes = await page
      .locator('[data-card]')
      .evaluateAll((cards) =>
        cards.map((it) => it.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    for (const [at, { top }] of boxes.entries())
      if (at > 0) expect(top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
    expect(page.url()).toContain('card=');
  });

  test('is corrected twice, accepted, and then seen in the graph with its evidence', async () => {
    const page = await openReview();
    // One by its predicate and its words, moved by keyboard.
    await card(page, 'concerns').first().click();
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: 'Correct the claim' });
    await form.getByLabel('Predicate').selectOption({ label: 'refers to' });
    await form.getByRole('button', { name: 'End one word earlier' }).press('Enter');
    await form.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('Corrected.').waitFor();
    // The other by its object, found by name.
    await card(page, 'adopted').first().click();
    await page.keyboard.press('e');
    const search = form.getByRole('combobox', { name: 'Entity' });
    const found = page.getByRole('option', { name: /Human Rights Watch/u });
    await search.fill('Human Rights');
    await found.waitFor();
    // The key closes the list, and not the form.
    await page.keyboard.press('Escape');
    await found.waitFor({ state: 'hidden' });
    await search.fill('Human Rights');
    await found.waitFor();
    // Told late of a scroll that was over before the list opened: the list stays.
    await page.locator('.review-scroll').dispatchEvent('scroll');
    await found.click();
    await form.getByLabel('Predicate').selectOption({ label: 'expresses support for' });
    await form.getByRole('button', { name: 'Save the correction' }).click();
    await expect.poll(() => progress(page)).toMatch(/^3 of 48/u);
    // The rest at once, after a question that says how many.
    await page.keyboard.press('Shift+A');
    await page.getByRole('button', { name: 'Accept 45 claims' }).click();
    await expect.poll(() => progress(page)).toBe('48 of 48 looked at');
    await page.getByText('All that was read in this document has been looked at.').waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export corrections' }).click();
    const saved: unknown = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
    expect(saved).toMatchObject({ format: 'attest-review/1' });
    await page.getByRole('button', { name: 'Show in graph' }).click();
    await waitForPicture(page);
    await expect.poll(async () => (await countDrawn(page)).links).toBeGreaterThan(40);
    await page.getByRole('button', { name: 'Show as table' }).click();
    const row = page
      .getByRole('grid', { name: 'Links' })
      .getByRole('row')
      .filter({ hasText: 'labels' })
      .first();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Who says so').first().waitFor();
    expect(await checkLinks(explorer.database)).toMatchObject({ differences: [] });
  });
});

test('the review reads on a phone, the cards below their paragraphs', async () => {
  await emptyGraph(explorer.database);
  const page = await explorer.open('/?review=', { viewport: { width: 390, height: 844 } });
  await page.getByText('Nothing waits to be reviewed.').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
