import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { tabTo } from '../support/keyboard.ts';
import { countDrawn, findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';
import { said, words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Paths' });
const endsOf = (page: Page) => page.getByRole('group', { name: 'Ends of the paths' });

const sentence =
  'Azernews reports that Embassy of Azerbaijan in Mexico cites Congress of Peru, which passes on words of Human Rights Watch.';
const between = '/?add=org.congress-pe&add=org.hrw&end=org.congress-pe&end=org.hrw';

async function choose(page: Page, label: string, option: string): Promise<void> {
  await panelOf(page)
    .getByRole('button', { name: new RegExp(label, 'u') })
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

describe('how are the Congress of Peru and Human Rights Watch connected, and through whose words?', () => {
  test('two clicks in the picture ask it, and the answer says who says so', async () => {
    const page = await explorer.open('/');
    const from = await findOnScreen(page, 'org.congress-pe');
    await page.mouse.click(from.x, from.y);
    await page.getByRole('heading', { name: 'Congress of Peru' }).waitFor();
    await waitForPicture(page);
    const before = await readPositions(page);
    const to = await findOnScreen(page, 'org.hrw');
    await page.keyboard.down('Shift');
    await page.mouse.click(to.x, to.y);
    await page.keyboard.up('Shift');
    await page.getByRole('button', { name: 'Find paths between them' }).click();
    const panel = panelOf(page);
    await panel.getByText('1 path.').waitFor();
    expect(await panel.locator('.path-head').innerText()).toMatch(
      /Congress of Peru — passes on words of → Human Rights Watch\s+1 hop; weakest hop: 1 origin, rung 2/u,
    );
    await panel.getByRole('button', { name: 'Draw this path' }).click();
    await panel.getByText(sentence).waitFor();
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(before);
    expect(await words(page)).toContain('A path of 1 hop stands out');
    await panel.getByRole('button', { name: 'Next hop' }).click();
    await panel.getByRole('list', { name: 'Ladder of voices, outermost first' }).first().waitFor();
    expect(await said(page)).toBe(`Hop 1 of 1: ${sentence}`);
  });

  test('with the keyboard alone: search, pick both, draw, walk', async () => {
    const page = await explorer.open('/?add=org.congress-pe');
    await page.keyboard.press('/');
    for (const name of ['congress of peru', 'human rights watch']) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(name);
      await page
        .getByRole('option', { name: new RegExp(name, 'iu') })
        .first()
        .waitFor();
      await page.keyboard.press('Shift+Enter');
      await endsOf(page)
        .getByRole('button', { name: new RegExp(name, 'iu') })
        .waitFor();
    }
    await page.keyboard.press('Escape');
    await panelOf(page).getByText('1 path.').waitFor();
    await tabTo(page, /Draw this path/u);
    await page.keyboard.press('Space');
    await panelOf(page).getByText(sentence).waitFor();
    expect(await said(page)).toBe('The path is drawn; the rest is faint.');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toBe(`Hop 1 of 1: ${sentence}`);
    expect(page.url()).toContain('select=link');
  });

  test('a key on the selected entity picks it, and the ends can be swapped and cleared', async () => {
    const page = await explorer.open('/?add=org.congress-pe&add=org.hrw&select=entity:org.congress-pe');
    await page.keyboard.press('p');
    await endsOf(page).getByText('Pick the other end').waitFor();
    await page.getByRole('application').press('Escape');
    const to = await findOnScreen(page, 'org.hrw');
    await page.mouse.click(to.x, to.y);
    await page.getByRole('button', { name: 'Find paths to here' }).last().click();
    await panelOf(page)
      .getByRole('heading', { name: /^Congress of Peru.*Human Rights Watch$/u })
      .waitFor();
    await endsOf(page).getByRole('button', { name: 'Swap' }).click();
    await panelOf(page)
      .getByRole('heading', { name: /^Human Rights Watch.*Congress of Peru$/u })
      .waitFor();
    expect(await panelOf(page).locator('.path-head').innerText()).toContain('has words passed on by');
    await endsOf(page).getByRole('button', { name: 'Clear' }).click();
    await panelOf(page).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('end=');
  });

  test('a longer path brings its entities in one step, and the address brings all of it back', async () => {
    const page = await explorer.open(
      '/?add=org.congress-pe&add=country.mx&end=org.congress-pe&end=country.mx&paths=several-lengths',
    );
    const panel = panelOf(page);
    const row = panel
      .getByRole('listitem')
      .filter({ hasText: /[2-4] hops; weakest hop/u })
      .first();
    const before = await readPositions(page);
    await row.getByRole('button', { name: 'Draw this path' }).click();
    await waitForPicture(page);
    const drawn = await countDrawn(page);
    expect(drawn.nodes).toBeGreaterThan(2);
    expect(await readPositions(page)).toMatchObject(before);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toMatch(/^Hop 2 of [2-4]: /u);
    await waitForPicture(page);
    const again = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await panelOf(again)
      .getByText(/Hop 2 of [2-4]/u)
      .waitFor();
    expect(await words(again)).toBe(await words(page));
    expect(await countDrawn(again)).toEqual(drawn);
    expect(await readPositions(again)).toEqual(await readPositions(page));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await countDrawn(page)).nodes).toBe(2);
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByText(/drew a path of [2-4] hops/u).waitFor();
  });

  test('three ends give each pair', async () => {
    const page = await explorer.open(`${between}&end=event.khojaly-1992`);
    await expect.poll(() => panelOf(page).getByRole('heading', { level: 3 }).count()).toBe(3);
    await endsOf(page).getByText('Up to 4 ends; paths are looked for between each two.').waitFor();
    await panelOf(page).getByRole('button', { name: 'Draw this path' }).first().waitFor();
  });
});

describe('is there a path on which every hop has two origins?', () => {
  test('there is none within the hops asked, and the answer says what keeps paths out', async () => {
    const page = await explorer.open(between);
    const panel = panelOf(page);
    await panel.getByText('1 path.').waitFor();
    await choose(page, 'Behind each hop', 'at least 2 origins');
    await panel.getByText('None within 4 hops: it was searched to the end.').waitFor();
    await panel.getByText('leaves paths out: without it there is one of 1 hop.').waitFor();
    expect(page.url()).toContain('each-hop=2');
    expect(await words(page)).toContain('each hop said by at least 2 origins');
    await panel.getByRole('button', { name: 'Ask for less' }).click();
    await panel.getByText('1 path.').waitFor();
  });

  test('nor one that the present filter lets through, and clearing it is one press', async () => {
    const page = await explorer.open(`${between}&frontier=0`);
    const panel = panelOf(page);
    await panel.getByText('None within 4 hops').waitFor();
    await panel.getByText('The present filter (frontier 0) leaves paths out').waitFor();
    await panel.getByRole('button', { name: 'Clear the filter' }).click();
    await panel.getByText('1 path.').waitFor();
  });

  test('a speaker can be kept out of a hop, and let in again', async () => {
    const page = await explorer.open(between);
    const panel = panelOf(page);
    await panel.locator('.path-head').click();
    await panel.getByRole('button', { name: 'Keep out, of hop 1' }).click();
    await page.getByRole('menuitem', { name: 'what comes through Embassy of Azerbaijan in Mexico' }).click();
    await panel.getByText('None within 4 hops').waitFor();
    expect(page.url()).toContain('without-speaker=org.embassy-az-mx');
    await panel
      .getByRole('button', {
        name: 'Let what comes through Embassy of Azerbaijan in Mexico into the paths again',
      })
      .click();
    await panel.getByText('1 path.').waitFor();
  });
});

describe('for the file', () => {
  const drawn = `${between}&path=${encodeURIComponent('link:org.congress-pe|passes-on|org.hrw')}`;

  test('the path prints with who says it, rung by rung, and nothing else of the page does', async () => {
    const page = await explorer.open(drawn);
    await panelOf(page).getByRole('button', { name: 'Print this path' }).waitFor();
    expect(await page.getByTestId('print-page').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => document.body.innerText);
    expect(printed).toMatch(/^Paths between Congress of Peru and Human Rights Watch\n/u);
    expect(printed).toContain(sentence);
    for (const rung of [
      'Azernews reports (explicit: it published the document)',
      'Embassy of Azerbaijan in Mexico cites',
      'Congress of Peru cites, by the words “The document stresses that”',
      'Human Rights Watch',
      'Azernews article on the statement of the Congress of Peru, Azernews, about 2024 (inferred).',
    ])
      expect(printed).toContain(rung);
    expect(printed).not.toContain('Frontier');
  });

  test('all paths of a pair print together', async () => {
    const page = await explorer.open(
      '/?add=org.congress-pe&end=org.congress-pe&end=country.mx&paths=several-lengths',
    );
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = String(document.querySelectorAll('.print-page section').length);
      };
    });
    await panelOf(page)
      .getByRole('button', { name: /^Print these 8 paths/u })
      .click();
    await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('8');
    await expect.poll(() => page.getByTestId('print-page').count()).toBe(0);
  });

  test('it reads on a phone, in the dark, without sideways scrolling', async () => {
    const page = await explorer.open(drawn, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await panelOf(page).getByText('Drawn').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
