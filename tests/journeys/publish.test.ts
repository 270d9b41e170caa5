import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { violationsOf } from '../support/axe.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly, examples.denial]);

beforeEach(async () => {
  await explorer.database.driver.executeQuery(
    'MATCH (n) WHERE n:View OR n:ViewVersion OR n:Publication DETACH DELETE n',
  );
});

const dialog = (page: Page) => page.getByRole('dialog');
const linkField = (page: Page) => dialog(page).getByLabel(/^Link published on/u);
const drawn = (page: Page) => page.locator('html[data-drawn="true"]').waitFor();

/** Saves the picture on screen, and opens the dialog for publishing by the keyboard alone. */
async function saveAndPublish(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.getByLabel('Name').fill('Who says it');
  await page.getByLabel('Caption').fill('One embassy, many tellers.');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await dialog(page).waitFor({ state: 'hidden' });
  await waitForPicture(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>Publish');
  await page.getByRole('option', { name: 'Publish …' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog(page)
    .getByText(/^Everybody who has the link will see/u)
    .waitFor();
}

/** Opens an address as a reader does who has nothing but that. */
async function visit(page: Page, address: string, options: BrowserContextOptions = {}) {
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  if (context === undefined) throw new Error('There is no browser.');
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const complaints: string[] = [];
  other.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  other.on('pageerror', (error) => complaints.push(error.message));
  await other.goto(address);
  return { other, asked, complaints, close: () => context.close() };
}

test('a view that is published is read by others as it stands, with who says each link, and they can reach nothing else', async () => {
  const page = await explorer.open(`/?doc=${articleId}`);
  await saveAndPublish(page);
  const stands = await readPositions(page);
  const { nodes, links } = await countDrawn(page);
  expect(await dialog(page).innerText()).toContain(`${nodes} entities, ${links} links and `);
  expect(await violationsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Make a link' }).press('Enter');
  await dialog(page).getByText('Published. The link is the first of the list.').waitFor();
  const address = await linkField(page).inputValue();

  const { other, asked, complaints, close } = await visit(page, address);
  await drawn(other);
  expect(await readPositions(other)).toEqual(stands);
  const said = other.getByRole('complementary', { name: 'Who says so' });
  expect(await said.getByRole('listitem').count()).toBe(links);
  expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe('Who says it');
  expect(await other.getByText(/^As recorded on /u).innerText()).toContain('none says that it is so');
  expect(await other.getByRole('link', { name: 'Open in the explorer' }).count()).toBe(0);
  // Everything that can be pressed is pressed: each link with its claims, each entity with its links, each part that is folded.
  for (let at = 0; at < Math.min(links, 6); at += 1) {
    await said.getByRole('listitem').nth(at).getByRole('button').press('Enter');
    expect(await said.getByRole('article').count()).toBeGreaterThan(0);
    expect(
      await said.getByRole('list', { name: 'Ladder' }).first().getByRole('listitem').count(),
    ).toBeGreaterThan(0);
    await said.getByRole('button', { name: 'All links' }).press('Enter');
  }
  for (const summary of await other.locator('summary').all()) await summary.click();
  expect(await violationsOf(other)).toEqual([]);
  await other.locator('summary').first().click();
  await other.getByRole('button', { name: 'Fit the whole picture' }).click();
  const [id = ''] = Object.keys(stands);
  const at = await findOnScreen(other, id);
  await other.mouse.dblclick(at.x, at.y);
  await said.getByText(/links? (?:is|are) drawn at it|No link is drawn at it/u).waitFor();
  await other.getByRole('application').focus();
  await other.keyboard.press('ArrowRight');
  await other.keyboard.press('Space');
  await other.mouse.wheel(0, -300);
  expect(complaints).toEqual([]);
  expect(asked.filter((path) => !/^GET \/(?:p\/[\w-]+|published\/assets\/[\w.-]+)$/u.test(path))).toEqual([]);
  // Whoever runs another program in the page is held back by its policy.
  const reached = await other.evaluate(async () => {
    const tries = ['/graphql?query={__typename}', '/claims.ndjson', `${location.pathname}/data.json`];
    return Promise.all(
      tries.map((path) =>
        fetch(path).then(
          () => path,
          () => 'held back',
        ),
      ),
    );
  });
  expect(reached).toEqual(['held back', 'held back', 'held back']);
  await close();

  const spanish = await visit(page, address, {
    locale: 'es-MX',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  });
  await drawn(spanish.other);
  await spanish.other.getByText(/^Según lo registrado/u).waitFor();
  await spanish.other.locator('.standalone-links button').first().click();
  await spanish.other.getByRole('article').first().waitFor();
  expect(await spanish.other.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await spanish.close();
});

test('it stands in a frame of any other page, and everywhere shows nothing more once it is taken back', async () => {
  const page = await explorer.open(`/?doc=${articleId}`);
  await saveAndPublish(page);
  await dialog(page).getByText('Let readers go on to this view in the explorer').click();
  await dialog(page).getByRole('button', { name: 'Make a link' }).click();
  await dialog(page).getByText('Published. The link is the first of the list.').waitFor();
  const address = await linkField(page).inputValue();
  await dialog(page).getByRole('button', { name: 'Embed' }).click();
  await dialog(page).getByLabel('Width').fill('640');
  const code = await dialog(page).getByLabel('Code for your page').inputValue();
  expect(code).toBe(
    `<iframe src="${address}/embed" width="640" height="600" title="Who says it" loading="lazy" style="border:0"></iframe>`,
  );
  await dialog(page).frameLocator('iframe').locator('html[data-drawn="true"]').waitFor();

  // Another origin: the same machine by another name, at an address that has no policy of its own.
  const elsewhere = `${new URL(address).origin.replace('127.0.0.1', 'localhost')}/live`;
  const { other, close } = await visit(page, elsewhere);
  await other.setContent(`${code}<iframe id="whole" src="${address}"></iframe>`);
  const frame = other.frameLocator('iframe').first();
  await frame.locator('html[data-drawn="true"]').waitFor();
  expect(await frame.getByRole('link').count()).toBe(0);
  // The wheel is the page's, but with Ctrl.
  const viewport = () => frame.getByTestId('graph').getAttribute('data-viewport');
  const stood = await viewport();
  await other.mouse.move(300, 200);
  await other.mouse.wheel(0, 120);
  await frame.getByText('Ctrl and the wheel zoom, or two fingers.').waitFor();
  expect(await viewport()).toBe(stood);
  await other.keyboard.down('Control');
  await other.mouse.wheel(0, -120);
  await other.keyboard.up('Control');
  await expect.poll(viewport).not.toBe(stood);
  await frame.getByRole('button', { name: 'Who says so' }).click();
  await frame.locator('.standalone-links button').first().click();
  await frame.getByRole('article').first().waitFor();
  // The page itself lets nobody frame it.
  expect(await other.frameLocator('#whole').locator('main').count()).toBe(0);
  await other.goto(address);
  const explore = other.getByRole('link', { name: 'Open in the explorer' });
  expect(await explore.getAttribute('href')).toMatch(/^\/\?saved=[\w-]+&version=1$/u);

  await dialog(page).getByRole('button', { name: 'Take back …' }).click();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  expect((await other.reload())?.status()).toBe(200);
  await dialog(page).getByRole('button', { name: 'Take back …' }).click();
  await dialog(page).getByRole('button', { name: 'Take it back' }).click();
  await dialog(page)
    .getByText(/taken back on/u)
    .waitFor();
  expect((await other.reload())?.status()).toBe(410);
  expect(await other.locator('body').innerText()).toMatch(/^This publication was taken back/u);
  await other.goto(elsewhere);
  await other.setContent(code);
  await other.frameLocator('iframe').getByText('This publication was taken back').waitFor();
  await close();
});
