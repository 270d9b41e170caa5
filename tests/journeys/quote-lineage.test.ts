import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentId } from '../../server/domain/ids.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { violationsOf } from '../support/axe.ts';
import { withExplorer } from '../support/explorer.ts';
import { quotingDocuments } from '../support/quoting-documents.ts';

const explorer = withExplorer([]);

beforeAll(async () => {
  const { rejected } = await importBundle(explorer.database, JSON.stringify(quotingDocuments));
  expect(rejected).toEqual([]);
});

const documents = quotingDocuments.documents.map(({ text = '' }) => `doc=${documentId(undefined, text)}`);
const link = `/?${documents.join('&')}&select=${encodeURIComponent('link:link:body-city|met|body-guild')}`;
const panelOf = (page: Page) => page.getByRole('complementary');
/** What the list says of each wording, as a reader sees it. */
const wordings = (page: Page): Promise<string[]> =>
  panelOf(page)
    .getByRole('list', { name: 'The same words in other documents' })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).innerText.replaceAll(/\s+/gu, ' ')));

describe('the words of a claim', () => {
  test('lead, by keyboard, to the other documents that have them, with what became of them and who names whom', async () => {
    const page = await explorer.open(link);
    const summary = panelOf(page).getByText('The same words in other documents').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await panelOf(page).getByText('4 documents have them.').waitFor();
    expect(await wordings(page)).toEqual([
      'agency-report 1 March 2020 · 1 claim rests on them The bridge will be closed until the end of the winter',
      'paper-report 2 March 2020 · 1 claim rests on them says that it has it from agency-report. The bridge will left out: be added: stay closed until the end of the winter',
      'blog-entry 5 March 2020 · no claim rests on them Nearest in words to paper-report. It does not say where it has them from. left out: The bridge will stay closed until the end of the winter',
      'leaflet no date recorded · no claim rests on them The bridge will be closed until the end of the winter',
    ]);
    await panelOf(page).getByRole('button', { name: 'blog-entry' }).click();
    await panelOf(page).getByRole('heading', { name: 'blog-entry' }).waitFor();
  });

  test.each([
    { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  ] as const)('are laid out so that all can read them: %j', async (options) => {
    const page = await explorer.open(link, options);
    await panelOf(page).getByText('The same words in other documents').first().click();
    await panelOf(page).getByText('4 documents have them.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
  });
});
