import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { bodiesInCountries } from '../support/bodies-in-countries.ts';
import { withExplorer } from '../support/explorer.ts';
import { emptyGraph } from '../support/graph.ts';
import { tabTo } from '../support/keyboard.ts';
import { makeBundle } from '../support/make-bundle.ts';

const explorer = withExplorer([]);
const { database } = explorer;

/** Embassies, each in a country of its own, as two articles name them. */
const embassies = [
  ['Azerbaijan', 'Azerbaiyán', 'Peru', 'Perú', 'peru'],
  ['Norway', 'Noruega', 'Bolivia', 'Bolivia', 'bolivia'],
  ['Japan', 'Japón', 'Chile', 'Chile', 'chile'],
  ['Brazil', 'Brasil', 'Ecuador', 'Ecuador', 'ecuador'],
  ['Germany', 'Alemania', 'Paraguay', 'Paraguay', 'paraguay'],
] as const;
const articles = [
  bodiesInCountries(
    'first',
    embassies.map(
      ([of, , where, , id], at) => [`one-${at}`, 'embassy', `Embassy of ${of} in ${where}`, id] as const,
    ),
  ),
  bodiesInCountries(
    'second',
    embassies.map(
      ([, de, , en, id], at) => [`two-${at}`, 'embassy', `Embajada de ${de} en ${en}`, id] as const,
    ),
  ),
];

beforeEach(async () => {
  await emptyGraph(database);
  for (const article of articles)
    expect((await importBundle(database, JSON.stringify(article))).rejected).toEqual([]);
});

const looked = (page: Page) => page.getByText(/^\d+ of \d+ looked at$/u).innerText();
const current = (page: Page) => page.locator('.inbox-row[aria-current="true"]');
const status = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** What the graph keeps, the last first: verdicts that stand, and those that were taken back. */
async function decided(): Promise<string[]> {
  const rows = await database.read(
    'list-decisions',
    { after: '', limit: 100, verdict: null, live: null },
    { way: 'forward' },
  );
  return rows.map(({ verdict, live }) => `${String(verdict)}${live === true ? '' : ' taken back'}`);
}

/** Opens the inbox by the list of commands, and has candidates looked for. */
async function openInbox(): Promise<Page> {
  const page = await explorer.open('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('inbox');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Inbox', level: 1 }).waitFor();
  await page.getByText(/No pair waits/u).waitFor();
  await tabTo(page, /^Find candidates$/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => looked(page)).toBe('0 of 5 looked at');
  await status(page, /pairs were found/u);
  return page;
}

describe('the inbox', () => {
  test('is worked through by keys alone: different, unsure, same, and every step is taken back', async () => {
    const page = await openInbox();
    await page.keyboard.press('j');
    const second = await current(page).innerText();
    await page.keyboard.press('k');
    const first = await current(page).innerText();
    expect(first).not.toBe(second);

    await page.keyboard.press('d');
    await expect.poll(() => looked(page)).toBe('1 of 5 looked at');
    await expect.poll(() => current(page).innerText()).toBe(second);
    await page.keyboard.press('u');
    await expect.poll(() => looked(page)).toBe('2 of 5 looked at');
    expect(await decided()).toEqual(['unsure', 'different']);

    await page.keyboard.press('s');
    await status(page, /If they are one: .*link/u);
    expect(await decided()).toEqual(['unsure', 'different']);
    await page.keyboard.press('Escape');
    expect(await page.getByText(/If they are one/u).count()).toBe(0);
    await page.keyboard.press('s');
    await status(page, /If they are one/u);
    await page.keyboard.press('s');
    await expect.poll(() => looked(page)).toBe('3 of 5 looked at');
    expect(await decided()).toEqual(['same', 'unsure', 'different']);

    await page.keyboard.press('z');
    await expect.poll(() => looked(page)).toBe('2 of 5 looked at');
    await status(page, /^Taken back: /u);
    expect(await decided()).toEqual(['same taken back', 'unsure', 'different']);
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await expect.poll(() => looked(page)).toMatch(/^[01] of 5/u);
    await page.keyboard.press('z');
    await expect.poll(() => looked(page)).toBe('0 of 5 looked at');
    expect((await decided()).every((one) => one.endsWith('taken back'))).toBe(true);

    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('inbox');
  });

  test('takes one decision on several pairs, after saying what it would change, and takes that back at once', async () => {
    const page = await openInbox();
    await page.keyboard.press('j');
    await page.keyboard.press(' ');
    await page.keyboard.press('j');
    await page.keyboard.press(' ');
    await page.getByText('2 pairs are picked').waitFor();
    await page.keyboard.press('s');
    await status(page, /If each of these 2 pairs is one: /u);
    await page.keyboard.press('Enter');
    await expect.poll(() => looked(page)).toBe('2 of 5 looked at');
    expect(await decided()).toEqual(['same', 'same']);
    await page.keyboard.press('z');
    await expect.poll(() => looked(page)).toBe('0 of 5 looked at');
    expect(await decided()).toEqual(['same taken back', 'same taken back']);
  });

  test('shows its keys, keeps what was written as the reason, and leaves an Undo at each pair', async () => {
    const page = await openInbox();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Take back the last decision made here').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await tabTo(page, page.getByLabel('Reason (may be left empty)'));
    await page.keyboard.type('Two letterheads.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await expect.poll(() => looked(page)).toBe('1 of 5 looked at');
    const [row] = await database.read(
      'list-decisions',
      { after: '', limit: 1, verdict: null, live: null },
      { way: 'forward' },
    );
    expect(row?.reason).toBe('Two letterheads.');
    await page.getByRole('button', { name: /^Undo: / }).press('Enter');
    await expect.poll(() => looked(page)).toBe('0 of 5 looked at');
    expect(await decided()).toEqual(['different taken back']);
  });

  test('shows on request those pairs too that are only worth a look, as many as were found', async () => {
    const made = makeBundle({
      document: 'third',
      claims: [
        { subject: 'person-1', object: 'body-8' },
        { subject: 'person-2', object: 'body-9' },
      ],
    });
    const entities = made.entities.map((entity) =>
      entity.type === 'person' ? { ...entity, name: 'Maria Quispe' } : entity,
    );
    const namesakes = JSON.stringify({ ...made, entities });
    expect((await importBundle(database, namesakes)).rejected).toEqual([]);
    const page = await openInbox();
    const found = (await page.getByText(/pairs were found/u).innerText()).match(/^\d+/u)?.[0];
    expect(Number(found)).toBeGreaterThan(5);
    await page.getByRole('checkbox', { name: 'Also pairs that are only worth a look' }).press('Space');
    await expect.poll(() => looked(page)).toBe(`0 of ${found} looked at`);
    await page.getByText('Maria Quispe').first().waitFor();
    await page.getByRole('checkbox', { name: 'Also pairs that are only worth a look' }).press('Space');
    await expect.poll(() => looked(page)).toBe('0 of 5 looked at');
  });

  test('lists disputes with both sides, takes a decision with its reasoning, and takes it back', async () => {
    const told = [
      makeBundle({ document: 'third', publisher: 'outlet-2' }),
      makeBundle({ document: 'fourth', publisher: 'outlet-3', claims: [{ polarity: 'negative' }] }),
    ];
    for (const bundle of told)
      expect((await importBundle(database, JSON.stringify(bundle))).rejected).toEqual([]);
    const page = await explorer.open('/?inbox=disputes');
    const dispute = page.getByRole('article', { name: /Name of body-1/u });
    await dispute.getByRole('heading', { name: 'Side 2' }).waitFor();
    await dispute.getByRole('combobox', { name: 'How it stands' }).selectOption('SETTLED');
    await dispute.getByRole('textbox', { name: 'Reasoning' }).fill('The second outlet withdrew its report.');
    await dispute.getByRole('button', { name: 'Decide', exact: true }).press('Enter');
    await status(page, /Settled/u);
    await dispute.getByRole('button', { name: 'Undo' }).press('Enter');
    await status(page, /stands as before/u);
  });
});
