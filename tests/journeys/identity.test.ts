import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentId } from '../../server/domain/ids.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { graphHash } from '../../server/queries/graph-hash.ts';
import { violationsOf } from '../support/axe.ts';
import { withExplorer } from '../support/explorer.ts';
import { emptyGraph } from '../support/graph.ts';
import { tabTo } from '../support/keyboard.ts';
import { waitForPicture } from '../support/picture.ts';
import { twoArticles } from '../support/two-articles.ts';

const explorer = withExplorer([]);
const { database } = explorer;

const shown = twoArticles
  .flatMap(({ documents }) => documents)
  .map(({ url, text = '' }) => `doc=${documentId(url, text)}`)
  .join('&');

async function begin(): Promise<void> {
  await emptyGraph(database);
  for (const bundle of twoArticles)
    expect((await importBundle(database, JSON.stringify(bundle))).rejected).toEqual([]);
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const dialog = (page: Page) => page.getByRole('dialog');
const preview = (page: Page) => page.getByTestId('what-changes');

/** What the evidence panel says of each line of the table that says so, from claims to origins, with the sentences it rests on. */
async function evidenceOf(page: Page, predicate: string, count = 1): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('grid', { name: 'Links' }).getByRole('row').filter({ hasText: predicate });
  await page.getByRole('tab', { name: /^Links/u }).click();
  await expect.poll(() => rows.count()).toBe(count);
  const found: (readonly string[])[] = [];
  for (let at = 0; at < count; at += 1) {
    await rows.nth(at).focus();
    await page.keyboard.press('Enter');
    const support = panel(page).locator('.link-support').first();
    await support.waitFor();
    const sentences = await panel(page).locator('.claim-sentence').allInnerTexts();
    found.push([await support.innerText(), ...sentences.sort()]);
    await page.keyboard.press('Escape');
  }
  return found.sort();
}

const courier =
  'Harbour Courier reports that Embassy of Norland in Velmar asserts that Ministry of Culture opened Old Harbour Library.';
const gazette = (embassy: string): string =>
  `Hill Gazette reports that ${embassy} asserts that Ministry of Culture opened Old Harbour Library.`;
const asFirst = [['2 claims, 2 tellers, 2 origins, none denies it', courier, gazette('Norland mission')]];

/** Opens an entity in the panel, by its row in the table. */
async function openEntity(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: /^Entities/u }).click();
  const row = page.getByRole('grid', { name: 'Entities' }).getByRole('row').filter({ hasText: name });
  await row.first().focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name, exact: true }).waitFor();
}

beforeEach(begin);

describe('two articles that name one embassy in two ways, and two ministries in one', () => {
  test('become one embassy and two ministries, with the evidence right at each step, and all of it is taken back', async () => {
    const hash = await graphHash(database);
    const page = await explorer.open(`/?${shown}&view=both&select=entity:body.mission`);
    expect(await evidenceOf(page, 'opened')).toEqual(asFirst);

    await openEntity(page, 'Norland mission');
    await panel(page).getByRole('button', { name: 'Same as …', exact: true }).click();
    await dialog(page).getByRole('combobox').fill('Embassy of Nor');
    await page.getByRole('option', { name: /Embassy of Norland in Velmar/u }).click();
    await preview(page).getByText('origins 2 → 1').waitFor();
    await dialog(page).getByRole('radio', { name: 'Embassy of Norland in Velmar' }).press('Space');
    await dialog(page).getByLabel('Why', { exact: true }).fill('Both stand under one letterhead.');
    await dialog(page).getByLabel('Your name').fill('Ada');
    await dialog(page).getByRole('button', { name: 'Decide', exact: true }).click();
    await panel(page).getByRole('heading', { name: 'Embassy of Norland in Velmar', exact: true }).waitFor();
    await panel(page).getByText('Stands for 1 other: “Norland mission”.').waitFor();
    const said = 'Ada says that Embassy of Norland in Velmar and Norland mission are one thing.';
    await panel(page).getByText(said).waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toBe('entity:body.embassy');
    await waitForPicture(page);
    const oneOrigin = [
      '2 claims, 2 tellers, 1 origin, none denies it',
      courier,
      gazette('Embassy of Norland in Velmar'),
    ];
    expect(await evidenceOf(page, 'opened')).toEqual([oneOrigin]);

    await openEntity(page, 'Ministry of Culture');
    await panel(page)
      .getByRole('button', {
        name: '“Ministry of Culture” in article.gazette (invented): another one …',
      })
      .click();
    await dialog(page).getByRole('radio', { name: 'a new one' }).press('Space');
    await dialog(page)
      .getByLabel(/^Its name/u)
      .fill('Ministry of Culture');
    await dialog(page).getByLabel('It is another one of the same name').check();
    await preview(page).getByText('comes: 1 claim, 1 teller, 1 origin').first().waitFor();
    await preview(page).getByText('claims 2 → 1').waitFor();
    await dialog(page).getByLabel('Why', { exact: true }).fill('The Gazette writes of Velmar.');
    await dialog(page).getByRole('button', { name: 'Decide', exact: true }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().waitFor();
    await waitForPicture(page);
    const alone = '1 claim, 1 teller, 1 origin, none denies it';
    expect(await evidenceOf(page, 'opened', 2)).toEqual([
      [alone, courier],
      [alone, gazette('Embassy of Norland in Velmar')],
    ]);
    expect(await checkLinks(database)).toMatchObject({ differences: [] });

    await page
      .getByRole('region', { name: /^Decided\. Ada says/u })
      .getByRole('button', { name: 'Undo' })
      .click();
    await page
      .getByText(/^Taken back\. Ada says/u)
      .first()
      .waitFor();
    await waitForPicture(page);
    expect(await evidenceOf(page, 'opened')).toEqual([oneOrigin]);

    await openEntity(page, 'Embassy of Norland in Velmar');
    await panel(page)
      .getByRole('button', { name: `Take back: ${said}` })
      .click();
    await preview(page).getByText('origins 1 → 2').waitFor();
    await dialog(page).getByLabel('Why', { exact: true }).fill('The letterhead was forged.');
    await dialog(page).getByRole('button', { name: 'Take back', exact: true }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await waitForPicture(page);
    expect(await evidenceOf(page, 'opened')).toEqual(asFirst);
    await openEntity(page, 'Embassy of Norland in Velmar');
    await panel(page).getByText('Taken back (1)').click();
    await panel(page)
      .getByText(/^Taken back by Ada, .*: The letterhead was forged\.$/u)
      .waitFor();

    // Of all of it the graph keeps what was taken back, and the entity that was made, to which nothing leads.
    const made = await database.driver.executeQuery(
      "MATCH (e:Entity {type: 'ministry'}) WHERE e.id <> 'body.ministry' AND NOT EXISTS { (e)--(:Claim|Mention|Voice) } DETACH DELETE e RETURN count(*) AS count",
    );
    expect(Number(made.records[0]?.get('count'))).toBe(1);
    expect(await graphHash(database)).toBe(hash);
  });

  test('an old id leads to the one that stands for it, which says so', async () => {
    const page = await explorer.open(`/?${shown}&select=entity:body.mission`);
    await panel(page).getByRole('button', { name: 'Same as …', exact: true }).click();
    await dialog(page).getByRole('combobox').fill('Embassy of Nor');
    await page.getByRole('option', { name: /Embassy of Norland in Velmar/u }).click();
    await preview(page).waitFor();
    await dialog(page).getByLabel('Why', { exact: true }).fill('One letterhead.');
    await dialog(page).getByRole('button', { name: 'Decide', exact: true }).click();
    await panel(page)
      .getByText(/^Stands for 1 other/u)
      .waitFor();
    const old = await explorer.open('/?add=body.mission&add=body.ministry&select=entity:body.mission');
    await panel(old)
      .getByText('You asked for “body.mission”. This entity stands for it.', { exact: false })
      .waitFor();
    expect(new URL(old.url()).searchParams.getAll('add')).toEqual(['body.embassy', 'body.ministry']);
  });

  test('what stands against a decision is named, and taken back in its place', async () => {
    const page = await explorer.open(`/?${shown}&pick=body.embassy&pick=body.mission`);
    const decide = async (verdict: string, reason: string): Promise<void> => {
      await page.getByRole('button', { name: 'One thing? …' }).click();
      await dialog(page).getByRole('radio', { name: verdict }).press('Space');
      await dialog(page).getByLabel('Why', { exact: true }).first().fill(reason);
    };
    await decide('two things, and nothing is to join them', 'Two buildings.');
    await preview(page).getByText('Nothing that is shown changes.', { exact: false }).waitFor();
    await dialog(page).getByRole('button', { name: 'Decide', exact: true }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await decide('one thing', 'One letterhead.');
    const against = dialog(page).getByRole('region', { name: 'A decision stands against it:' });
    await against.getByText(/says that .* are two things\.$/u).waitFor();
    await against.getByText(/: Two buildings\.$/u).waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Decide', exact: true }).isDisabled()).toBe(true);
    await against.getByRole('button', { name: 'Take that back first' }).click();
    await against.getByLabel('Why', { exact: true }).fill('One building with two doors.');
    await against.getByRole('button', { name: 'Take back', exact: true }).click();
    await preview(page).getByText('origins 2 → 1').waitFor();
    await dialog(page).getByRole('button', { name: 'Decide', exact: true }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await panel(page)
      .getByText(/^Stands for 1 other/u)
      .waitFor();
  });

  test('a claim is about another entity, from its evidence', async () => {
    const page = await explorer.open(`/?${shown}&view=table`);
    const row = page.getByRole('grid', { name: 'Links' }).getByRole('row').filter({ hasText: 'met' });
    await row.first().focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('button', { name: 'About another entity …' }).click();
    await dialog(page).getByRole('radio', { name: "its object, Harbour Writers' Union" }).press('Space');
    await dialog(page).getByRole('combobox').fill('Old Harb');
    await page.getByRole('option', { name: /Old Harbour Library/u }).click();
    await preview(page).getByText('goes: 1 claim, 1 teller, 1 origin').waitFor();
    await dialog(page).getByLabel('Why', { exact: true }).fill('The union is that of the library.');
    await dialog(page).getByRole('button', { name: 'Decide', exact: true }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await expect.poll(() => row.first().innerText()).toContain('Old Harbour Library');
    expect(await checkLinks(database)).toMatchObject({ differences: [] });
  });
});

describe('with the keyboard alone', () => {
  beforeAll(begin);

  test('two are made one and the decision undone', async () => {
    const page = await explorer.open(`/?${shown}&select=entity:body.mission`);
    await panel(page).getByRole('heading', { name: 'Norland mission', exact: true }).waitFor();
    await panel(page).getByRole('button', { name: 'Same as …', exact: true }).waitFor();
    await tabTo(page, panel(page).getByRole('button', { name: 'Same as …', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, dialog(page).getByRole('combobox'));
    await page.keyboard.type('Embassy of Nor');
    await page.getByRole('option', { name: /Embassy of Norland in Velmar/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await preview(page).waitFor();
    await tabTo(page, dialog(page).getByLabel('Why', { exact: true }));
    await page.keyboard.type('One letterhead.');
    await tabTo(page, dialog(page).getByRole('button', { name: 'Decide', exact: true }));
    await page.keyboard.press('Enter');
    const notice = page.getByRole('region', { name: /^Decided\./u });
    await notice.waitFor();
    await expect.poll(() => notice.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /^Taken back\./u }).waitFor();
    await panel(page).getByText('Taken back (1)').waitFor();
  });
});

describe.each([
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 390, height: 844 },
] as const)('axe finds nothing wrong, $colorScheme at $width', ({ colorScheme, width, height }) => {
  test('in the dialogs for a mention and for a claim', async () => {
    const options = { colorScheme, viewport: { width, height }, reducedMotion: 'reduce' } as const;
    const page = await explorer.open(`/?${shown}&select=entity:body.ministry`, options);
    await panel(page)
      .getByRole('button', { name: /: another one …$/u })
      .first()
      .click();
    await dialog(page).getByRole('radio', { name: 'a new one' }).press('Space');
    await dialog(page)
      .getByLabel(/^Its name/u)
      .fill('Ministry of Culture of Velmar');
    await preview(page).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const box = await dialog(page).boundingBox();
    expect(Math.ceil((box?.x ?? 0) + (box?.width ?? width))).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await violationsOf(page)).toEqual([]);
  });
});
