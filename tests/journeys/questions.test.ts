import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples, readExample } from '../support/graph.ts';
import { tabTo } from '../support/keyboard.ts';
import { countDrawn, findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';
import { said, sent, words } from '../support/read-page.ts';

/**
 * What researchers ask, each by the mouse alone, by the keyboard alone, and by sending the address to somebody. The mouse and
 * the keyboard must come to the same address.
 */
interface Question {
  readonly asked: string;
  readonly start: string;
  byMouse(page: Page): Promise<void>;
  byKeyboard(page: Page): Promise<void>;
  /** Holds when the page answers. */
  answer(page: Page): Promise<void>;
  /** What who does not see the page is told at the end. */
  readonly said: RegExp;
}

const explorer = withExplorer([examples.khojaly]);
// Recorded before the article, which is recorded on the day of the test.
beforeAll(async () => {
  for (const path of [examples.carriedWords, examples.denial])
    await importBundle(explorer.database, readExample(path), new Date('2024-05-15T09:00:00Z'));
});
const article = `/?doc=${articleId}`;
const room = '/?add=org.tarn-vale-council&add=org.tarn-vale-reading-room';

const panelOf = (page: Page) => page.getByRole('complementary');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const frontier = (page: Page) => page.getByRole('radiogroup', { name: 'Frontier' });
const speakers = (page: Page) => page.getByRole('dialog', { name: 'According to whom' });
const leaving = (page: Page) => page.getByRole('dialog', { name: 'What rests on whom' });
const contradictions = (page: Page) =>
  page
    .getByRole('dialog', { name: 'Two speakers over each other' })
    .getByRole('region', { name: 'Who contradicts whom' });
const known = (page: Page) => strip(page).getByRole('slider', { name: 'As known on' });
const strip = (page: Page) => page.getByRole('region', { name: 'Timeline' });

async function clickEntity(page: Page, id: string): Promise<void> {
  const { x, y } = await findOnScreen(page, id);
  await page.mouse.click(x, y);
}

/** Finds something by its words from anywhere, and takes the first that is found; with Shift as an end of paths. */
async function search(page: Page, text: string, take = 'Enter'): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page
    .getByRole('option')
    .filter({ hasText: new RegExp(text, 'iu') })
    .first()
    .waitFor();
  await page.keyboard.press(take);
}

/** Goes to a button by Tab and presses it. */
async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

const questions: readonly Question[] = [
  {
    asked: 'who told Azernews?',
    start: article,
    async byMouse(page) {
      await clickEntity(page, 'media.azernews');
      await panelOf(page)
        .getByRole('button', { name: /^Evidence for the link passes on words of Embassy/u })
        .click();
    },
    async byKeyboard(page) {
      await search(page, 'Azernews');
      await panelOf(page).getByRole('heading', { name: 'Azernews' }).first().waitFor();
      await press(page, /^Evidence for the link passes on words of/u);
    },
    answer: (page) =>
      panelOf(page)
        .getByText(/Embassy of Azerbaijan in Mexico/u)
        .first()
        .waitFor(),
    said: /Azernews — passes on words of — Embassy of Azerbaijan in Mexico is shown beside/u,
  },
  {
    asked: 'who calls it the bloodiest killing, and who passes that on?',
    start: article,
    async byMouse(page) {
      const [from, to] = await Promise.all([
        findOnScreen(page, 'org.hrw'),
        findOnScreen(page, 'event.khojaly-1992'),
      ]);
      await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    },
    async byKeyboard(page) {
      await search(page, 'Human Rights Watch');
      await press(page, /^Evidence for the link labels/u);
    },
    answer: async (page) => {
      const ladder = panelOf(page).getByRole('list', { name: 'Ladder of voices, outermost first' }).first();
      await ladder.waitFor();
      expect(await ladder.getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringMatching(/Azernews/u),
        expect.stringMatching(/Embassy of Azerbaijan in Mexico/u),
        expect.stringMatching(/Congress of Peru/u),
        expect.stringMatching(/Human Rights Watch/u),
      ]);
    },
    said: /Human Rights Watch — labels — Khojaly killings/u,
  },
  {
    asked: 'where does it stand in the article?',
    start: `${article}&select=${encodeURIComponent('link:link:org.hrw|labels|event.khojaly-1992')}`,
    async byMouse(page) {
      await panelOf(page)
        .getByRole('button', { name: /open in document/iu })
        .first()
        .click();
    },
    byKeyboard: (page) => press(page, /^open in document/iu),
    answer: (page) =>
      expect
        .poll(() => panelOf(page).getByRole('region', { name: 'Text of the document' }).innerText())
        .toContain('the bloodiest killing committed during the conflict'),
    said: /Azernews article.* is shown beside/u,
  },
  {
    asked: 'what does the outlet itself say?',
    start: article,
    async byMouse(page) {
      await frontier(page).getByText('0', { exact: true }).click();
    },
    async byKeyboard(page) {
      await tabTo(page, frontier(page));
      // From “All”, the last, on to the first.
      await page.keyboard.press('ArrowRight');
    },
    answer: (page) => expect.poll(() => countDrawn(page)).toEqual({ nodes: 41, links: 5 }),
    said: /^5 links shown/u,
  },
  {
    asked: 'what does Human Rights Watch say?',
    start: article,
    async byMouse(page) {
      await button(page, /^According to anyone/u).click();
      await speakers(page)
        .getByRole('option', { name: /^Human Rights Watch/u })
        .click();
      await page.keyboard.press('Escape');
    },
    async byKeyboard(page) {
      await press(page, /^According to anyone/u);
      await tabTo(page, speakers(page).getByRole('searchbox'));
      await page.keyboard.type('Human Rights Watch');
      await speakers(page)
        .getByRole('option', { name: /^Human Rights Watch/u })
        .waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
    },
    async answer(page) {
      await expect.poll(async () => (await countDrawn(page)).links).toBe(2);
      expect(await words(page)).toMatch(/according to Human Rights Watch/iu);
    },
    said: /^2 links shown/u,
  },
  {
    asked: 'what rests on the embassy alone?',
    start: article,
    async byMouse(page) {
      await button(page, /^Without nothing/u).click();
      await leaving(page)
        .getByRole('option', { name: /^Embassy of Azerbaijan/u })
        .click();
      await leaving(page).getByText('Hide what falls away').click();
      await page.keyboard.press('Escape');
    },
    async byKeyboard(page) {
      await press(page, /^Without nothing/u);
      await tabTo(page, leaving(page).getByRole('searchbox'));
      await page.keyboard.type('Embassy');
      await leaving(page)
        .getByRole('option', { name: /^Embassy of Azerbaijan/u })
        .waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await tabTo(page, leaving(page).getByRole('checkbox', { name: 'Hide what falls away' }).locator('..'));
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
    },
    answer: (page) =>
      expect
        .poll(() => words(page))
        .toMatch(
          /Without what comes through Embassy of Azerbaijan in Mexico: of 46 links \d+ fall away and \d+ stand/u,
        ),
    said: /Without what comes through Embassy of Azerbaijan in Mexico/u,
  },
  {
    asked: 'how are the Congress and Human Rights Watch connected, and through whose words?',
    start: article,
    async byMouse(page) {
      await clickEntity(page, 'org.congress-pe');
      await button(page, 'Find paths from here').click();
      await clickEntity(page, 'org.hrw');
      await button(page, 'Find paths to here').last().click();
      await button(page, 'Draw this path').click();
    },
    async byKeyboard(page) {
      await search(page, 'Congress of Peru', 'Shift+Enter');
      await search(page, 'Human Rights Watch', 'Shift+Enter');
      await page.keyboard.press('Escape');
      await button(page, 'Draw this path').waitFor();
      await press(page, /^Draw this path/u);
    },
    answer: (page) =>
      panelOf(page)
        .getByText(
          'Embassy of Azerbaijan in Mexico cites Congress of Peru, which passes on words of Human Rights Watch.',
        )
        .first()
        .waitFor(),
    said: /The path is drawn/u,
  },
  {
    asked: 'which two sources contradict each other?',
    start: room,
    async byMouse(page) {
      await button(page, /^Compare nobody/u).click();
      await contradictions(page).getByRole('button').first().click();
      await page.keyboard.press('Escape');
    },
    async byKeyboard(page) {
      await press(page, /^Compare nobody/u);
      await contradictions(page).getByRole('button').first().waitFor();
      await tabTo(page, contradictions(page));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
    answer: (page) => expect.poll(() => words(page)).toMatch(/1 link where A and B contradict each other/u),
    said: /A and B contradict each other/u,
  },
  {
    asked: 'what has no second source about the Congress?',
    start: '/?add=org.congress-pe',
    async byMouse(page) {
      const { x, y } = await findOnScreen(page, 'org.congress-pe');
      await page.mouse.dblclick(x, y);
      await panelOf(page)
        .getByRole('button', { name: /^no second source/u })
        .click();
      await panelOf(page)
        .getByRole('button', { name: /^Draw these/u })
        .click();
    },
    async byKeyboard(page) {
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await panelOf(page)
        .getByRole('button', { name: /^no second source/u })
        .waitFor();
      await tabTo(page, /^no second source/u);
      await page.keyboard.press('Space');
      await panelOf(page)
        .getByRole('button', { name: /^no second source/u, pressed: true })
        .waitFor();
      await press(page, /^Draw these/u);
    },
    answer: (page) => expect.poll(async () => (await countDrawn(page)).nodes).toBeGreaterThan(5),
    said: /links shown/u,
  },
  {
    asked: 'what is said to have happened on the day of the killings?',
    start: `${article}&view=table`,
    async byMouse(page) {
      await button(page, 'Show the timeline').click();
      await strip(page)
        .getByRole('button', { name: /took place on 26 February 1992/u })
        .click();
    },
    async byKeyboard(page) {
      await page.keyboard.press('y');
      const mark = strip(page).getByRole('button', { name: /took place on 26 February 1992/u });
      await mark.waitFor();
      await tabTo(page, strip(page).getByRole('toolbar', { name: 'Dates' }));
      await mark.press('Enter');
    },
    answer: (page) =>
      panelOf(page)
        .getByRole('list', { name: /^Ladder/u })
        .first()
        .waitFor(),
    said: /shown beside/u,
  },
  {
    asked: 'what was known before the article was read?',
    start: `${room}&add=org.congress-pe&add=org.hrw`,
    async byMouse(page) {
      await button(page, 'Show the timeline').click();
      await strip(page).getByText('When we knew').click();
      const handle = await known(page).boundingBox();
      if (handle === null) throw new Error('There is no handle.');
      await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
      await page.mouse.down();
      await page.mouse.move(0, handle.y, { steps: 8 });
      await page.mouse.up();
    },
    async byKeyboard(page) {
      await page.keyboard.press('y');
      await tabTo(page, strip(page).getByText('When we knew').locator('..'));
      await page.keyboard.press('ArrowRight');
      await known(page).waitFor();
      await tabTo(page, known(page));
      await page.keyboard.press('Home');
    },
    async answer(page) {
      await expect.poll(() => words(page)).toMatch(/As known on .* 2024: only what had been recorded/u);
      await expect.poll(async () => (await countDrawn(page)).links).toBeLessThan(3);
    },
    said: /links? shown|known on/iu,
  },
  {
    asked: 'what do the embassy and Human Rights Watch have in common?',
    start: '/?add=org.embassy-az-mx&add=org.hrw&select=entity:org.embassy-az-mx',
    async byMouse(page) {
      await panelOf(page)
        .getByRole('heading', { name: /^Embassy/u })
        .first()
        .waitFor();
      const { x, y } = await findOnScreen(page, 'org.hrw');
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
      await button(page, 'Expand the selected entities together').first().click();
      await panelOf(page)
        .getByRole('button', { name: /^with both/u })
        .click();
      await panelOf(page)
        .getByRole('button', { name: /^Draw these 2/u })
        .click();
    },
    async byKeyboard(page) {
      await page.getByRole('application').focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('e');
      await panelOf(page)
        .getByRole('button', { name: /^with both/u })
        .waitFor();
      await tabTo(page, /^with both/u);
      await page.keyboard.press('Space');
      await panelOf(page)
        .getByRole('button', { name: /^with both/u, pressed: true })
        .waitFor();
      await press(page, /^Draw these 2/u);
    },
    answer: (page) =>
      expect
        .poll(async () => Object.keys(await readPositions(page)))
        .toEqual(expect.arrayContaining(['org.congress-pe', 'event.khojaly-1992'])),
    said: /links shown/u,
  },
];

describe.each(questions)('$asked', ({ start, byMouse, byKeyboard, answer, said: aloud }) => {
  test('by mouse, by keyboard alone to the same address, and in a second browser', async () => {
    const seen = await explorer.open(start);
    await byMouse(seen);
    await answer(seen);
    await waitForPicture(seen);
    const address = sent(seen);
    const told = await words(seen);

    const second = await explorer.open(address);
    await answer(second);
    expect(await words(second)).toBe(told);
    expect(await countDrawn(second)).toEqual(await countDrawn(seen));

    const unseen = await explorer.open(start);
    await byKeyboard(unseen);
    await answer(unseen);
    await expect.poll(() => said(unseen)).toMatch(aloud);
    expect(sent(unseen)).toBe(address);
  });
});
