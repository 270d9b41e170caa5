import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Texts } from '../../client/texts/generated/texts.ts';
import { decideIdentity } from '../../server/identity/decide.ts';
import { recordChange } from '../../server/ingest/record-change.ts';
import { articleId } from './article-id.ts';
import { saveExampleStory, withoutWords } from './example-story.ts';
import type { Explorer } from './explorer.ts';
import { keepOnePair } from './keep-one-pair.ts';
import { countDrawn, waitForPicture } from './picture.ts';
import { type Say, sayOf } from './spoken.ts';
import { removeHub, writeHub } from './write-hub.ts';

type Role = Parameters<Page['getByRole']>[0];

/** Presses a button by a text of the catalogue. */
async function press<K extends keyof Texts>(
  page: Page,
  ...text: Parameters<typeof textOf<K>>
): Promise<void> {
  const name = textOf(...text)(await sayOf(page));
  await page.getByRole('button', { name }).first().click();
}
/** Waits for something that is called by a text of the catalogue. */
async function seen<K extends keyof Texts>(
  page: Page,
  role: Role,
  ...text: Parameters<typeof textOf<K>>
): Promise<void> {
  await named(page, role, textOf(...text)(await sayOf(page)));
}
const textOf =
  <K extends keyof Texts>(key: K, ...values: Texts[K] extends null ? [] : [Texts[K]]) =>
  (say: Say): string =>
    say(key, ...values);
/** Waits for something by its own name, which no language changes. */
const named = (page: Page, role: Role, name: string | RegExp = /./u): Promise<void> =>
  page.getByRole(role, { name }).first().waitFor();

/** Shows so many entities, which are there only until they are on the page: other states are of the article alone. */
async function seeMany(page: Page, { database }: Explorer, count: number, mode: string): Promise<void> {
  await writeHub(database, 'body', count);
  const shown = Array.from({ length: count }, (_, at) => `add=body-${at}`).join('&');
  await page.goto(new URL(`/?${shown}&view=${mode}`, page.url()).href);
  await waitForPicture(page);
  await removeHub(database, 'body');
}

/** Saves the picture, as the only view that is saved. */
export async function saveAlone(page: Page, { database }: Explorer): Promise<void> {
  await database.driver.executeQuery(
    'MATCH (n) WHERE n:View OR n:ViewVersion OR n:Story OR n:StoryVersion DETACH DELETE n',
  );
  const say = await sayOf(page);
  await press(page, 'action.saveView');
  await page.getByLabel(say('saved.name'), { exact: true }).fill('Who told Azernews');
  await page.getByRole('textbox', { name: say('saved.caption') }).fill('An outlet, and whom it cites.');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('saved.save'), exact: true })
    .click();
  await seen(page, 'region', 'saved.view');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** The story's own words where they are of the page's language, else none of any. */
const wordsFor = async (page: Page): Promise<(text: string) => string> =>
  (await page.locator('html').getAttribute('lang')) === 'en' ? (text) => text : withoutWords;

/** Saves the story of the first example as the only one, and goes to one of its pages. */
async function openStory(page: Page, { database }: Explorer, where: string): Promise<void> {
  const id = await saveExampleStory(database, await wordsFor(page));
  await page.goto(new URL(`/?story=${id}${where}`, page.url()).href);
  await waitForPicture(page);
}

/** A state of the explorer: its address, and what is done there. */
export type Reached = readonly [
  name: string,
  path: string,
  reach?: (page: Page, explorer: Explorer) => Promise<void>,
];

const picture = `/?doc=${articleId}`;
const pair = `${picture}&pick=group.az-people&pick=group.az-worldwide`;

/** Asks of the two that are picked out whether they are one thing, and waits for what would change. */
async function askOfPair(page: Page): Promise<void> {
  await press(page, 'action.decideSame');
  await page.getByTestId('what-changes').waitFor();
}

async function decideOfPair(page: Page): Promise<void> {
  const say = await sayOf(page);
  await askOfPair(page);
  await page.getByRole('radio', { name: say('identity.verdict.UNSURE') }).press('Space');
  await page.getByLabel(say('identity.reason'), { exact: true }).fill('Ask them.');
  await page.getByText(say('identity.changesNothing')).waitFor();
  await page.getByRole('button', { name: say('identity.decide'), exact: true }).click();
  await seen(page, 'button', 'identity.undo');
}

/** Every state of the page that looks different, for what is to be tried or shown in each. */
export const states: readonly Reached[] = [
  ['the start page', '/'],
  ['the picture', picture, async (page) => expect((await countDrawn(page)).nodes).toBeGreaterThan(20)],
  ['the table', `${picture}&view=table`],
  [
    'the map',
    `${picture}&view=map&select=entity:place.khojaly`,
    async (page) => {
      await named(page, 'list');
      const unplaced = (await sayOf(page))('map.unplaced', { count: 1, all: 2 }).replaceAll(/\d+/gu, '\\d+');
      await page
        .getByRole('button', { name: new RegExp(unplaced, 'u') })
        .first()
        .click();
      await seen(page, 'list', 'map.withoutPlace');
    },
  ],
  [
    'the outline',
    `${picture}&view=outline`,
    (page) => page.getByTestId('outline').locator('li').first().waitFor(),
  ],
  [
    'a figure about to be exported',
    picture,
    async (page) => {
      await press(page, 'action.export');
      await seen(page, 'button', 'export.save');
    },
  ],
  [
    'picture and table beside each other',
    `${picture}&view=both`,
    (page) => seen(page, 'separator', 'main.roomForPicture'),
  ],
  [
    'the question behind the picture',
    picture,
    async (page) => {
      const say = await sayOf(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type(say('action.showQuestion'));
      await page.keyboard.press('Enter');
      await page
        .getByText(/100[,.\s]?000/u)
        .first()
        .waitFor();
    },
  ],
  [
    'an entity',
    `${picture}&select=entity:org.congress-pe`,
    (page) => named(page, 'heading', 'Congress of Peru'),
  ],
  [
    'a relation and its claims',
    `${picture}&view=table`,
    async (page) => {
      const rows = page.getByRole('grid').getByRole('row').filter({ hasText: 'Human Rights Watch' });
      await rows
        .filter({ hasText: /labels|califica|belə adlandırır/u })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.locator('.claim-sentence, .side-panel h4').first().waitFor();
    },
  ],
  [
    'a document with its claims',
    `${picture}&select=document:${articleId}`,
    (page) =>
      page.getByText('UNLEASHED', { exact: false }).or(page.getByRole('complementary')).first().waitFor(),
  ],
  [
    'what withdrawing a document would do',
    `${picture}&select=document:${articleId}`,
    async (page) => {
      await press(page, 'withdraw.open');
      await page.locator('.withdraw-preview details').first().waitFor();
    },
  ],
  [
    'a document at a claim',
    `${picture}&select=document:${articleId}`,
    async (page) => {
      await page
        .getByRole('button', { name: /bloodiest killing/u })
        .first()
        .click();
      await seen(page, 'list', 'panel.ladder');
    },
  ],
  [
    'a document with the names of an entity',
    `${picture}&select=document:${articleId}&naming=org.congress-pe`,
    (page) => seen(page, 'switch', 'panel.mentions', { count: '84' }),
  ],
  [
    'a search',
    picture,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('khojaly');
      await named(page, 'option', /Khojaly/u);
    },
  ],
  [
    'a search that finds nothing',
    picture,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('zzzzzz');
      const say = await sayOf(page);
      await page
        .getByText(say('search.nothing', { words: 'zzzzzz' }))
        .first()
        .waitFor();
    },
  ],
  [
    'all keys',
    picture,
    async (page) => {
      await page.keyboard.press('?');
      await named(page, 'dialog');
    },
  ],
  [
    'the history',
    `${picture}&add=org.hrw`,
    async (page) => {
      await page.keyboard.press('t');
      await press(page, 'action.history');
      await seen(page, 'listbox', 'main.steps');
    },
  ],
  [
    'the timeline',
    picture,
    async (page) => {
      await page.keyboard.press('y');
      await seen(page, 'region', 'timeline.label');
    },
  ],
  ['two speakers compared', `${picture}&a=org.congress-pe&b=org.hrw`],
  ['what rests on a source', `${picture}&leave-out-speaker=org.embassy-az-mx`],
  [
    'a preview of what expanding brings',
    `${picture}&select=entity:org.congress-pe`,
    async (page) => {
      await named(page, 'heading', 'Congress of Peru');
      await page.getByRole('complementary').getByRole('heading').first().focus();
      await page.keyboard.press('e');
      await seen(page, 'complementary', 'common.expand');
    },
  ],
  [
    'a preview of what several entities have in common',
    `${picture}&expand=org.congress-pe&expand=org.hrw`,
    (page) => seen(page, 'complementary', 'common.expand'),
  ],
  [
    'several entities picked out',
    `${picture}&pick=org.congress-pe&pick=org.hrw&pick=org.embassy-az-mx`,
    async (page) => {
      const say = await sayOf(page);
      await seen(page, 'heading', 'picking.entities', { count: 3 });
      await page
        .getByRole('list', { name: say('picking.linksAmong') })
        .locator('.panel-soft')
        .first()
        .waitFor();
    },
  ],
  ['deciding whether two entities are one thing', pair, askOfPair],
  ['what was just decided', pair, decideOfPair],
  [
    'an entity of which something was decided',
    `${picture}&select=entity:group.az-people`,
    async (page, { database }) => {
      await database.write((transaction) =>
        decideIdentity(transaction, {
          entities: ['group.az-people', 'group.az-worldwide'],
          verdict: 'unsure',
          keep: null,
          author: 'Ada',
          reason: 'Ask them.',
        }),
      );
      await page.reload();
      await page.getByText('Ask them.').first().waitFor();
    },
  ],
  [
    'the table with several entities picked out, pinned and noted',
    `${picture}&pick=org.congress-pe&pick=org.hrw&pin=org.hrw&note=entity:7:org.hrwAsk%20them.&view=both`,
    (page) => seen(page, 'columnheader', 'picking.marksColumn'),
  ],
  [
    'the lasso',
    picture,
    async (page) => {
      await page.keyboard.press('l');
      await page.getByTestId('lasso').waitFor();
    },
  ],
  [
    'pins and notes, listed',
    `${picture}&pin=org.hrw&note=entity:7:org.hrwAsk%20them.&note=picture:0:A%20draft.`,
    async (page) => {
      await press(page, 'picking.countNotes', { count: 2 });
      await seen(page, 'heading', 'picking.marks');
    },
  ],
  [
    'an entity with a note, which is being changed',
    `${picture}&select=entity:org.hrw&note=entity:7:org.hrwAsk%20them.`,
    async (page) => {
      await named(page, 'heading', 'Human Rights Watch');
      await press(page, 'picking.change');
      await seen(page, 'textbox', 'picking.yourNote');
    },
  ],
  ['the filter', `${picture}&frontier=1&according=org.hrw&from=1990&known=2026-11-01`],
  ['paths', `${picture}&end=org.congress-pe&end=org.hrw`, (page) => seen(page, 'button', 'paths.draw')],
  [
    'adding documents',
    picture,
    async (page) => {
      await press(page, 'action.addDocuments');
      await seen(page, 'dialog', 'action.addDocuments');
    },
  ],
  [
    'a measure as size',
    `${picture}&measure=betweenness`,
    async (page) => {
      const say = await sayOf(page);
      await page.getByTestId('words').getByText(say('measure.betweenness')).first().waitFor();
    },
  ],
  [
    'groups, with the choice of what is measured open',
    `${picture}&measure=communities`,
    async (page) => {
      const say = await sayOf(page);
      await page.getByTestId('words').getByText(say('measure.communities')).first().waitFor();
      await press(page, 'measure.measure');
      await seen(page, 'radiogroup', 'measure.whatIsMeasured');
    },
  ],
  [
    'rules of style, with the choice of style open',
    `${picture}&preset=colour-blind&rule=colour:communities&rule=shape:most-origins&rule=line:stance`,
    async (page) => {
      await press(page, 'main.style');
      await seen(page, 'region', 'style.rules');
    },
  ],
  [
    'a ladder as layout, with the choice of layouts open',
    `${picture}&layout=0:ladder`,
    async (page) => {
      const say = await sayOf(page);
      await page
        .getByTestId('backdrop')
        .getByText(say('layout.behind.rung0', { count: 1 }))
        .waitFor();
      await press(page, 'layout.control');
      await seen(page, 'radiogroup', 'layout.snap');
    },
  ],
  [
    'a timeline as layout',
    `${picture}&layout=0:timeline`,
    (page) => page.getByTestId('backdrop').getByText('1992').first().waitFor(),
  ],
  [
    'a map as layout',
    `${picture}&layout=0:geographic`,
    (page) => page.locator('.backdrop-land').first().waitFor({ state: 'attached' }),
  ],
  [
    'the table with what is measured',
    `${picture}&measure=pagerank&measure-as=colour&view=table`,
    (page) => seen(page, 'columnheader', 'measure.pagerank'),
  ],
  [
    'the tour',
    picture,
    async (page) => {
      await press(page, 'action.tour');
      await seen(page, 'dialog', 'tour.title.find');
      await press(page, 'tour.next');
      await seen(page, 'dialog', 'tour.title.line');
    },
  ],
  [
    'a change made elsewhere',
    picture,
    async (page, explorer) => {
      await expect.poll(() => explorer.followers()).toBe(1);
      const touched = { entityIds: ['org.hrw'], linkIds: [], claimIds: [] };
      await explorer.database.write((transaction) => recordChange(transaction, touched));
      await seen(page, 'region', 'live.title');
    },
  ],
  [
    'groups, with the choice of groups open',
    `${picture}&group=type&together=Ours&member=1:org.hrw&member=1:org.congress-pe&select=entity:org.hrw`,
    async (page) => {
      await press(page, 'group.control');
      await seen(page, 'radiogroup', 'group.groupedBy');
    },
  ],
  [
    'a group that is open',
    `${picture}&group=type&open=type:organization&select=group:type:organization`,
    (page) => seen(page, 'button', 'group.close'),
  ],
  [
    'a bundle',
    `${picture}&group=type&select=bundle:${encodeURIComponent('["group:type:group","group:type:organization"]')}`,
    (page) => seen(page, 'button', 'panel.evidenceForLink'),
  ],
  [
    'the table of what is grouped',
    `${picture}&group=community&view=table&select=group:community:org.congress-pe`,
    async (page) => {
      const say = await sayOf(page);
      await page.getByRole('tab', { name: say('table.entities') }).click();
      await page.getByRole('grid', { name: say('table.entities') }).waitFor();
    },
  ],
  [
    'saving a view',
    picture,
    async (page) => {
      await press(page, 'action.saveView');
      await seen(page, 'dialog', 'action.saveView');
    },
  ],
  [
    'a saved view and its versions',
    picture,
    async (page, explorer) => {
      await saveAlone(page, explorer);
      await page.getByRole('button', { name: 'Who told Azernews' }).first().click();
      await page
        .getByRole('dialog')
        .getByText((await sayOf(page))('saved.onScreen'))
        .waitFor();
    },
  ],
  [
    'the list of saved views',
    picture,
    async (page, explorer) => {
      await saveAlone(page, explorer);
      await press(page, 'action.showViews');
      await seen(page, 'button', 'saved.openName', { name: 'Who told Azernews' });
    },
  ],
  [
    'a slide of a story',
    '/',
    async (page, explorer) => {
      await openStory(page, explorer, '&slide=1');
      await seen(page, 'radiogroup', 'story.asKnown');
    },
  ],
  [
    'the presenter’s window',
    '/',
    async (page, explorer) => {
      await openStory(page, explorer, '&slide=2&presenter=shown');
      await seen(page, 'region', 'story.notes');
    },
  ],
  [
    'making a story',
    '/',
    async (page, explorer) => {
      await openStory(page, explorer, '');
      await seen(page, 'grid', 'story.slides');
    },
  ],
  [
    'the list of stories',
    picture,
    async (page, explorer) => {
      await saveExampleStory(explorer.database, await wordsFor(page));
      await page.reload();
      await press(page, 'action.showViews');
      await press(page, 'action.showStories');
      await seen(page, 'dialog', 'action.showStories');
    },
  ],
  [
    'a story about to be exported',
    picture,
    async (page, explorer) => {
      await saveExampleStory(explorer.database, await wordsFor(page));
      await press(page, 'action.showViews');
      await press(page, 'action.showStories');
      await seen(page, 'dialog', 'action.showStories');
      const say = await sayOf(page);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: new RegExp(`^${say('saved.export')}`, 'u') }).click();
      await seen(page, 'button', 'export.save');
    },
  ],
  ['more than a hundred entities', '/', (page, explorer) => seeMany(page, explorer, 120, 'graph')],
  ['a long table', '/', (page, explorer) => seeMany(page, explorer, 300, 'table')],
  ['the page of an entity', '/?page=org.hrw', (page) => named(page, 'heading', 'Human Rights Watch')],
  ['the wanted documents', '/?wanted', (page) => seen(page, 'heading', 'page.wanted')],
  [
    'the inbox with a pair that could be one thing',
    '/?inbox=candidates',
    async (page, { database }) => {
      await keepOnePair(database, ['org.congress-pe', 'org.hrw']);
      await page.reload();
      await seen(page, 'region', 'inbox.against');
      await page.locator('.inbox-mention').first().waitFor();
    },
  ],
  ['the disputes of the inbox', '/?inbox=disputes', (page) => seen(page, 'heading', 'inbox.disputes')],
  ['what rests on one origin', '/?inbox=origins', (page) => seen(page, 'heading', 'inbox.origins')],
  ['what waits for review', '/?review=', (page) => seen(page, 'heading', 'review.documentsToReview')],
];
