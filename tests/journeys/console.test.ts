import { expect, test } from 'vitest';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';

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
