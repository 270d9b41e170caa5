import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { recordChange } from '../../server/ingest/record-change.ts';
import { articleId } from './article-id.ts';
import type { Explorer } from './explorer.ts';
import { countDrawn } from './picture.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const seen = (page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp = /./u) =>
  page.getByRole(role, { name }).first().waitFor();

/** Saves the picture, as the only view that is saved. */
async function saveAlone(page: Page, { database }: Explorer): Promise<void> {
  await database.driver.executeQuery('MATCH (n) WHERE n:View OR n:ViewVersion DETACH DELETE n');
  await press(page, 'Save the view');
  await page.getByLabel('Name').fill('Who says it');
  await page.getByLabel('Caption').fill('An outlet, and whom it cites.');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await seen(page, 'region', 'Saved view');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** A state of the explorer: its address, and what is done there. */
export type Reached = readonly [
  name: string,
  path: string,
  reach?: (page: Page, explorer: Explorer) => Promise<void>,
];

const picture = `/?doc=${articleId}`;
/** Every state of the page that looks different, for what is to be tried or shown in each. */
export const states: readonly Reached[] = [
  ['the start page', '/'],
  ['the picture', picture, async (page) => expect((await countDrawn(page)).nodes).toBeGreaterThan(20)],
  ['the table', `${picture}&view=table`],
  [
    'the map',
    `${picture}&view=map&select=entity:place.khojaly`,
    async (page) => {
      await seen(page, 'list', 'In Azerbaijan');
      await press(page, /have no stated place/u);
      await seen(page, 'list', 'Without a stated place');
    },
  ],
  [
    'picture and table beside each other',
    `${picture}&view=both`,
    (page) => seen(page, 'separator', 'Room for the picture'),
  ],
  [
    'an entity',
    `${picture}&select=entity:org.congress-pe`,
    (page) => seen(page, 'heading', 'Congress of Peru'),
  ],
  [
    'a relation and its claims',
    `${picture}&view=table`,
    async (page) => {
      const rows = page.getByRole('grid', { name: 'Links' }).getByRole('row');
      await rows.filter({ hasText: 'Human Rights Watch' }).filter({ hasText: 'labels' }).first().focus();
      await page.keyboard.press('Enter');
      await page.getByText('which calls Khojaly killings').first().waitFor();
    },
  ],
  [
    'a document with its claims',
    `${picture}&select=document:${articleId}`,
    (page) =>
      page.getByText('UNLEASHED', { exact: false }).or(page.getByRole('complementary')).first().waitFor(),
  ],
  [
    'a search',
    picture,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('khojaly');
      await seen(page, 'option', /Khojaly/u);
    },
  ],
  [
    'a search that finds nothing',
    picture,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('zzzzzz');
      await page
        .getByText(/No |Nothing /u)
        .first()
        .waitFor();
    },
  ],
  [
    'all keys',
    picture,
    async (page) => {
      await page.keyboard.press('?');
      await seen(page, 'dialog');
    },
  ],
  [
    'the history',
    `${picture}&add=org.hrw`,
    async (page) => {
      await page.keyboard.press('t');
      await press(page, 'History');
      await seen(page, 'listbox', 'Steps');
    },
  ],
  [
    'the timeline',
    picture,
    async (page) => {
      await page.keyboard.press('y');
      await seen(page, 'region', 'Timeline');
    },
  ],
  ['two speakers compared', `${picture}&a=org.congress-pe&b=org.hrw`],
  ['what rests on a source', `${picture}&leave-out-speaker=org.embassy-az-mx`],
  [
    'a preview of what expanding brings',
    `${picture}&select=entity:org.congress-pe`,
    async (page) => {
      await seen(page, 'heading', 'Congress of Peru');
      await page.getByRole('complementary').getByRole('heading').first().focus();
      await page
        .getByRole('button', { name: /^Expand/u })
        .first()
        .click();
      await seen(page, 'complementary', 'Expand');
    },
  ],
  [
    'several entities picked out',
    `${picture}&pick=org.congress-pe&pick=org.hrw&pick=org.embassy-az-mx`,
    async (page) => {
      await seen(page, 'heading', '3 entities');
      await page
        .getByRole('list', { name: 'Links among them' })
        .getByText(/according to/u)
        .first()
        .waitFor();
    },
  ],
  [
    'the table with several entities picked out, pinned and noted',
    `${picture}&pick=org.congress-pe&pick=org.hrw&pin=org.hrw&note=entity:7:org.hrwAsk%20them.&view=both`,
    (page) => seen(page, 'columnheader', 'Pinned, noted'),
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
      await press(page, '1 pinned, 2 notes');
      await seen(page, 'heading', 'Pins and notes');
    },
  ],
  [
    'an entity with a note, which is being changed',
    `${picture}&select=entity:org.hrw&note=entity:7:org.hrwAsk%20them.`,
    async (page) => {
      await seen(page, 'heading', 'Human Rights Watch');
      await press(page, 'Change');
      await seen(page, 'textbox', 'Your note');
    },
  ],
  ['the filter', `${picture}&frontier=1&according=org.hrw&from=1990&known=2026-11-01`],
  ['paths', `${picture}&end=org.congress-pe&end=org.hrw`, (page) => seen(page, 'button', 'Draw this path')],
  [
    'adding documents',
    picture,
    async (page) => {
      await press(page, 'Add documents');
      await seen(page, 'dialog', 'Add documents');
    },
  ],
  [
    'a measure as size',
    `${picture}&measure=betweenness`,
    (page) =>
      page
        .getByTestId('words')
        .getByText(/Size shows Betweenness/u)
        .waitFor(),
  ],
  [
    'groups, with the choice of what is measured open',
    `${picture}&measure=communities`,
    async (page) => {
      await page
        .getByTestId('words')
        .getByText(/Colour shows Communities/u)
        .waitFor();
      await press(page, /^Measure /u);
      await seen(page, 'radiogroup', 'What is measured');
    },
  ],
  [
    'the table with what is measured',
    `${picture}&measure=pagerank&measure-as=colour&view=table`,
    (page) => seen(page, 'columnheader', 'PageRank'),
  ],
  [
    'the tour',
    picture,
    async (page) => {
      await press(page, 'Take the tour');
      await seen(page, 'dialog', 'Find');
      await press(page, 'Next');
      await seen(page, 'dialog', /^Pick a line/u);
    },
  ],
  [
    'a change made elsewhere',
    picture,
    async (page, explorer) => {
      await expect.poll(() => explorer.followers()).toBe(1);
      const touched = { entityIds: ['org.hrw'], linkIds: [], claimIds: [] };
      await explorer.database.write((transaction) => recordChange(transaction, touched));
      await seen(page, 'region', 'Changes elsewhere');
    },
  ],
  [
    'groups, with the choice of groups open',
    `${picture}&group=type&together=Ours&member=1:org.hrw&member=1:org.congress-pe&select=entity:org.hrw`,
    async (page) => {
      await page
        .getByTestId('words')
        .getByText(/Grouped by type and hand/u)
        .waitFor();
      await press(page, /^Grouped /u);
      await seen(page, 'radiogroup', 'Grouped by');
    },
  ],
  [
    'a group that is open',
    `${picture}&group=type&open=type:organization&select=group:type:organization`,
    (page) => seen(page, 'button', 'Close the group'),
  ],
  [
    'a bundle',
    `${picture}&group=type&select=bundle:${encodeURIComponent('["group:type:group","group:type:organization"]')}`,
    (page) => seen(page, 'button', /Evidence for the link/u),
  ],
  [
    'the table of what is grouped',
    `${picture}&group=community&view=table&select=group:community:org.congress-pe`,
    async (page) => {
      await page.getByRole('tab', { name: /^Entities/u }).click();
      await seen(page, 'columnheader', 'Group');
    },
  ],
  [
    'saving a view',
    picture,
    async (page) => {
      await press(page, 'Save the view');
      await seen(page, 'dialog', 'Save the view');
    },
  ],
  [
    'a saved view and its versions',
    picture,
    async (page, explorer) => {
      await saveAlone(page, explorer);
      await press(page, 'Who says it');
      await page.getByRole('dialog').getByText('on screen').waitFor();
    },
  ],
  [
    'the list of saved views',
    picture,
    async (page, explorer) => {
      await saveAlone(page, explorer);
      await press(page, 'Saved views');
      await seen(page, 'button', 'Open Who says it');
    },
  ],
  ['the page of an entity', '/?page=org.hrw', (page) => seen(page, 'heading', 'Human Rights Watch')],
  ['the wanted documents', '/?wanted', (page) => seen(page, 'heading', 'Wanted documents')],
  ['what waits for review', '/?review=', (page) => seen(page, 'heading', 'Documents to review')],
];
