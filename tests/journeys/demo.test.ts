import { expect, test } from 'vitest';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly, examples.carriedWords, examples.denial]);

test('several documents are offered first, the invented ones marked', async () => {
  const page = await explorer.open('/');
  await page.getByRole('heading', { name: 'Documents' }).waitFor();
  expect(await page.getByText('invented example').count()).toBe(2);
  await page.getByRole('button', { name: 'Open all 3 in one graph' }).click();
  await expect.poll(() => countDrawn(page)).toEqual({ nodes: 48, links: 49 });
});

test('a link that two outlets tell from one embassy says two tellers and one origin', async () => {
  const page = await explorer.open(
    `/?select=${encodeURIComponent('link:link:org.congress-pe|adopted|doc.statement-2024')}&add=org.congress-pe&add=doc.statement-2024`,
  );
  await page
    .getByRole('complementary')
    .getByText(/3 claims, 2 tellers, 1 origin/u)
    .waitFor();
});

test('a disputed link shows both sides, in the picture, the table and the panel', async () => {
  const id = 'link:org.tarn-vale-council|opened|org.tarn-vale-reading-room';
  const page = await explorer.open(
    `/?add=org.tarn-vale-council&add=org.tarn-vale-reading-room&select=${encodeURIComponent(`link:${id}`)}`,
  );
  expect(await countDrawn(page)).toEqual({ nodes: 2, links: 1 });
  const panel = page.getByRole('complementary');
  await panel
    .getByText(/disputed/iu)
    .first()
    .waitFor();
  await panel
    .getByText(/denies that Tarn Vale Council opened Tarn Vale Reading Room/u)
    .first()
    .waitFor();
  await panel
    .getByText(/The Invented Courier asserts that Tarn Vale Council opened/u)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await waitForPicture(page);
  const row = page.getByRole('grid', { name: 'Links' }).getByRole('row').filter({ hasText: 'opened' });
  expect(await row.innerText()).toMatch(/disputed|yes/iu);
});

test('GraphiQL is served by the explorer itself and answers', async () => {
  const page = await explorer.open('/');
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url()).origin) && !/^(data|blob):/u.test(request.url()))
      foreign.push(request.url());
  });
  await page.goto(new URL('/graphql', page.url()).href);
  await page.getByRole('button', { name: /execute/iu }).click();
  await page.getByText('"data"').first().waitFor();
  expect(foreign).toEqual([]);
});
