import { beforeAll, expect, test } from 'vitest';
import { documentId } from '../../server/domain/ids.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { violationsOf } from '../support/axe.ts';
import { withExplorer } from '../support/explorer.ts';
import { makeBundle } from '../support/make-bundle.ts';
import { words } from '../support/read-page.ts';

const explorer = withExplorer([]);
const met = (object: string) => ({ subject: 'body-1', object });
const early = makeBundle({ document: 'early', claims: [met('body-2'), met('body-3')] });
const late = makeBundle({ document: 'late', claims: [met('body-4')] });
const documents = [early, late].flatMap((bundle) =>
  bundle.documents.map(({ text = '' }) => `doc=${documentId(undefined, text)}`),
);

beforeAll(async () => {
  await importBundle(explorer.database, JSON.stringify(early), new Date('2024-01-10T12:00:00Z'));
  await importBundle(explorer.database, JSON.stringify(late), new Date('2024-09-10T12:00:00Z'));
});

test('what changed since a day: what came is faint, what is no more is listed, and the address brings it back', async () => {
  const page = await explorer.open(`/?${documents.join('&')}`);
  await page.evaluate(async () => {
    const ask = async (query: string) =>
      (
        await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
      ).json();
    const { data } = await ask('{ claims { nodes { id object { ... on Entity { id } } } } }');
    const claim = data.claims.nodes.find((one: { object: { id: string } }) => one.object.id === 'body-3');
    await ask(
      `mutation { withdrawClaim(input: { id: "${claim.id}", reason: "Misread." }) { claim { id } } }`,
    );
  });
  await page.reload();
  await page.getByRole('button', { name: /^Without / }).click();
  const dialog = page.getByRole('dialog', { name: 'What rests on whom' });
  const day = dialog.getByRole('textbox', { name: 'Leave out what was recorded here after' });
  await day.fill('2024-06');
  await day.press('Enter');
  const sentence =
    'Without what was recorded here after 30 June 2024: of 2 links 1 falls away and 1 stands; 1 that was known then is no more; what falls away is drawn faint.';
  await dialog.getByText(sentence).waitFor();
  expect(
    await dialog.getByRole('region', { name: 'Falls away' }).getByRole('listitem').allInnerTexts(),
  ).toEqual(['Name of body-1 met Name of body-4']);
  expect(
    await dialog
      .getByRole('region', { name: 'Was known then, and is no more' })
      .getByRole('listitem')
      .allInnerTexts(),
  ).toEqual(['Name of body-1 met Name of body-3']);
  expect(await violationsOf(page)).toEqual([]);
  const again = await explorer.open(new URL(page.url()).search);
  expect(await words(again)).toContain(sentence);
});

test('a day that cannot be read is said to be none, and nothing is left out', async () => {
  const page = await explorer.open(`/?${documents.join('&')}`, {
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  });
  await page.getByRole('button', { name: /^Without / }).click();
  const dialog = page.getByRole('dialog', { name: 'What rests on whom' });
  const day = dialog.getByRole('textbox', { name: 'Leave out what was recorded here after' });
  await day.fill('last summer');
  await day.press('Enter');
  await dialog.getByText('Write a year, month or day', { exact: false }).first().waitFor();
  expect(page.url()).not.toContain('leave-out');
});
