import { expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly]);

test('the console offers a researcher’s questions; one click puts one into the editor, and it runs', async () => {
  const page = await explorer.open('/');
  await page.goto(new URL('/graphql', page.url()).href);
  await page.getByRole('button', { name: 'Show Example questions' }).click();
  const panel = page.getByRole('region', { name: 'Example questions' });
  expect(await panel.getByRole('listitem').count()).toBeGreaterThanOrEqual(10);
  await panel.getByRole('button', { name: 'How are these two connected?' }).click();
  await page.locator('.graphiql-query-editor').getByText('HowConnected').waitFor();
  await page.getByRole('button', { name: /Execute query/u }).click();
  await page.locator('.graphiql-response').getByText('"outcome"').waitFor();
});

test('a picture shows the question that yields it, with its weight; the console runs it, and opens its answer as the same picture', async () => {
  const page = await explorer.open(`/?doc=${articleId}&frontier=0`);
  const drawn = await countDrawn(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('GraphQL');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Show its GraphQL' });
  await dialog.getByText(/may hold [\d,]+ objects; one answer may hold 100,000/u).waitFor();
  expect(await dialog.getByRole('textbox', { name: 'Question in GraphQL' }).inputValue()).toContain(
    'neighbourhood',
  );
  const address = await dialog.getByRole('link', { name: 'Open in the console' }).getAttribute('href');
  await page.goto(new URL(address ?? '', page.url()).href);
  await page.locator('.graphiql-query-editor').getByText('ThisPicture').waitFor();
  await page.getByRole('button', { name: 'Open the answer as a picture' }).click();
  await page.getByRole('alert').getByText('There is no answer yet.').waitFor();
  await page.getByRole('button', { name: /Execute query/u }).click();
  await page.locator('.graphiql-response').getByText('"neighbourhood"').waitFor();
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open the answer as a picture' }).click(),
  ]);
  await waitForPicture(opened);
  expect((await countDrawn(opened)).nodes).toBe(drawn.nodes);
});
