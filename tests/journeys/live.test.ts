import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, readPositions, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly]);
const picture = `/?doc=${articleId}`;

const notice = (page: Page) => page.getByRole('region', { name: 'Changes elsewhere' });
const parsed = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');

/** Makes a change as another browser or a program would: at the API, not through the page. */
async function askApi(page: Page, query: string, variables: object): Promise<Record<string, unknown>> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, {
    headers: { origin: new URL(page.url()).origin },
    data: { query, variables },
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const withdraw = `mutation ($id: ID!) {
  withdrawClaim(input: { id: $id, reason: "It was read wrongly." }) { claim { id } }
}`;
const claimsOf = `query ($id: ID!) {
  node(id: $id) { ... on Link { claims(first: 1) { nodes { id } } } }
}`;

describe('a claim that is withdrawn elsewhere', () => {
  test('is told calmly, and shown when the reader asks, with everything standing where it stood', async () => {
    const page = await explorer.open(picture);
    await expect.poll(() => explorer.followers()).toBe(1);
    const before = { drawn: await countDrawn(page), places: await readPositions(page) };
    const { links } = (await askApi(
      page,
      '{ links: neighbourhood(ids: ["org.congress-pe"], depth: 1) { links { id support { claims } predicate { id kind } } } }',
      {},
    )) as { links: { links: { id: string; support: { claims: number }; predicate: { kind: string } }[] } };
    const one =
      links.links.find((row) => row.support.claims === 1 && row.predicate.kind !== 'ACT') ?? links.links[0];
    const { node } = (await askApi(page, claimsOf, { id: one?.id })) as {
      node: { claims: { nodes: { id: string }[] } };
    };
    await askApi(page, withdraw, { id: node.claims.nodes[0]?.id });

    await notice(page)
      .getByText(/1 change was recorded since this was drawn/u)
      .waitFor();
    expect(await countDrawn(page)).toEqual(before.drawn);
    await page
      .getByText(/recorded since this was drawn/u)
      .nth(1)
      .waitFor({ state: 'attached' });

    await notice(page).getByRole('button', { name: 'Show them' }).click();
    await expect.poll(async () => (await countDrawn(page)).links).toBeLessThan(before.drawn.links);
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(before.places);
    expect(await notice(page).count()).toBe(0);
  });
});

describe('a document that is imported elsewhere', () => {
  test('is told where it touches what is shown, and can be left', async () => {
    const page = await explorer.open(picture);
    await expect.poll(() => explorer.followers()).toBe(1);
    await askApi(
      page,
      'mutation ($bundle: String!) { importBundle(input: { bundle: $bundle }) { new { claims } } }',
      {
        bundle: parsed(examples.carriedWords),
      },
    );
    await notice(page)
      .getByText(/were recorded since this was drawn/u)
      .waitFor();
    await notice(page).getByRole('button', { name: 'Leave it as it is drawn' }).click();
    await expect.poll(() => notice(page).count()).toBe(0);
  });
});

describe('a server that is gone', () => {
  test('is said once, and the page goes on by itself when it is back', async () => {
    const page = await explorer.open(picture);
    await expect.poll(() => explorer.followers()).toBe(1);
    await page.context().setOffline(true);
    explorer.dropConnections();
    await notice(page)
      .getByText(/changes made elsewhere are not noticed/u)
      .waitFor();
    await page.context().setOffline(false);
    await expect.poll(() => notice(page).count()).toBe(0);
  });
});
