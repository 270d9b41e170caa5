import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
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

interface ToldClaim {
  readonly id: string;
  readonly sentence: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id?: string };
  readonly predicate: { readonly kind: string };
  readonly voices: readonly { readonly via: { readonly id: string } | null }[];
}

/** The live claims of the article, in the order of its text. */
async function claimsOfArticle(page: Page): Promise<readonly ToldClaim[]> {
  const { document } = (await askApi(
    page,
    `query ($id: ID!) { document(id: $id) { claims(first: 100) { nodes {
      id sentence subject { id } object { ... on Entity { id } } predicate { kind } voices { via { id } }
    } } } }`,
    { id: articleId },
  )) as { document: { claims: { nodes: ToldClaim[] } } };
  return document.claims.nodes;
}

const panelOf = (page: Page) => page.getByRole('complementary');
const main = (page: Page) => page.getByRole('main');
const of = (id: string) => (claim: ToldClaim) => claim.subject.id === id || claim.object.id === id;
const bundle = encodeURIComponent('["group:type:group","group:type:organization"]');

/** Everything that shows claims: where it is, a claim that it shows, and the part of the page that does. */
const places = [
  ['the panel of an entity', `${picture}&select=entity:org.congress-pe`, of('org.congress-pe'), panelOf],
  ['a document', `${picture}&select=document:${articleId}`, of('country.az'), panelOf],
  ['the page of an entity', '/?page=org.congress-pe', of('org.congress-pe'), main],
] as const;

describe('a claim that is withdrawn elsewhere goes, when the reader asks, from', () => {
  const withdrawElsewhere = async (page: Page, { id }: ToldClaim | { id: string }): Promise<void> => {
    await expect.poll(() => explorer.followers()).toBe(1);
    await askApi(page, withdraw, { id });
    await notice(page).getByRole('button', { name: 'Show them' }).waitFor();
  };
  const show = (page: Page) => notice(page).getByRole('button', { name: 'Show them' }).click();
  const chosen = async (page: Page, isChosen: (claim: ToldClaim) => boolean): Promise<ToldClaim> => {
    const claims = await claimsOfArticle(page);
    const alike = new Map(claims.map(({ sentence }) => [sentence, 0]));
    for (const { sentence } of claims) alike.set(sentence, (alike.get(sentence) ?? 0) + 1);
    const found = claims.find((claim) => alike.get(claim.sentence) === 1 && isChosen(claim));
    if (found === undefined) throw new Error('No claim is left for this.');
    return found;
  };

  test.each(places)('%s', async (_, path, isChosen, part) => {
    const page = await explorer.open(path);
    const claim = await chosen(page, isChosen);
    const line = part(page).getByText(claim.sentence, { exact: false });
    await line.first().waitFor();
    await withdrawElsewhere(page, claim);
    expect(await line.count()).toBeGreaterThan(0);
    await show(page);
    await expect.poll(() => line.count()).toBe(0);
  });

  test('the panel of a link, which says so, and the table, which no longer has the link', async () => {
    const page = await explorer.open(picture);
    const { links } = (await askApi(
      page,
      `{ links: neighbourhood(ids: ["org.congress-pe"], depth: 1) { links {
        id predicate { kind } claims(first: 2) { nodes { id } } } } }`,
      {},
    )) as {
      links: {
        links: { id: string; predicate: { kind: string }; claims: { nodes: { id: string }[] } }[];
      };
    };
    const link = links.links.find(
      ({ predicate, claims }) => predicate.kind !== 'ACT' && claims.nodes.length === 1,
    );
    const [claim] = link?.claims.nodes ?? [];
    if (link === undefined || claim === undefined) throw new Error('No link rests on one claim alone.');
    await page.goto(
      `${page.url().split('?')[0]}${picture.slice(1)}&view=both&select=link:${encodeURIComponent(link.id)}`,
    );
    await panelOf(page).locator('.claim-card').first().waitFor();
    const row = page.locator(`[role="row"][data-key="${link.id}"]`);
    await row.waitFor();
    await withdrawElsewhere(page, claim);
    await show(page);
    await panelOf(page).getByText('No claim says this any more').waitFor();
    expect(await panelOf(page).locator('.claim-card').count()).toBe(0);
    await expect.poll(() => row.count()).toBe(0);
  });

  test('the panel of a claim, which says that it is withdrawn', async () => {
    const page = await explorer.open(picture);
    const { id } = await chosen(page, of('topic.mines'));
    await page.goto(`${page.url()}&select=claim:${encodeURIComponent(id)}`);
    const card = panelOf(page).locator(`.claim-card[data-claim="${id}"]`);
    await card.waitFor();
    expect(await card.getByText('withdrawn', { exact: true }).count()).toBe(0);
    await withdrawElsewhere(page, { id });
    await show(page);
    await card.getByText('withdrawn', { exact: true }).waitFor();
  });

  test('the panel of a bundle', async () => {
    const page = await explorer.open(`${picture}&group=type&select=bundle:${bundle}`);
    const rows = panelOf(page).getByRole('button', { name: /Evidence for the link/u });
    await rows.first().waitFor();
    const before = await rows.count();
    const [first = ''] = await rows.allInnerTexts();
    const claims = await claimsOfArticle(page);
    const claim = claims.find(
      ({ subject, object }) =>
        [subject.id, object.id].every((id) => id !== undefined) &&
        first.length > 0 &&
        /^org\./u.test(subject.id) &&
        /^group\./u.test(object.id ?? ''),
    );
    if (claim === undefined) throw new Error('No claim is left for this.');
    await withdrawElsewhere(page, claim);
    await show(page);
    await expect.poll(() => rows.count()).toBe(before - 1);
  });

  test('the wanted documents', async () => {
    const page = await explorer.open('/?wanted');
    const list = main(page).locator('.page-wanted').first();
    const before = await list.innerText();
    const claim = await chosen(page, ({ voices }) => voices.some(({ via }) => via !== null));
    await withdrawElsewhere(page, claim);
    expect(await list.innerText()).toBe(before);
    await show(page);
    await expect.poll(() => list.innerText()).not.toBe(before);
  });
});

describe('a mention that is recorded elsewhere', () => {
  test('is marked in the text when the reader asks', async () => {
    const page = await explorer.open(`${picture}&select=document:${articleId}`);
    await panelOf(page).getByRole('switch', { name: 'Mentions (84)' }).waitFor();
    await expect.poll(() => explorer.followers()).toBe(1);
    const whole = JSON.parse(parsed(examples.khojaly)) as Bundle;
    const document = whole.documents.find(({ text }) => text !== undefined);
    const start = document?.text?.indexOf('adopted') ?? 0;
    const more = {
      entity: 'org.congress-pe',
      document: document?.id ?? '',
      start,
      end: start + 7,
      quote: 'adopted',
    };
    await askApi(
      page,
      'mutation ($bundle: String!) { importBundle(input: { bundle: $bundle }) { new { mentions } } }',
      {
        bundle: JSON.stringify({ ...whole, mentions: [...whole.mentions, more] }),
      },
    );
    await notice(page).getByRole('button', { name: 'Show them' }).click();
    await panelOf(page).getByRole('switch', { name: 'Mentions (85)' }).waitFor();
  });
});

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
