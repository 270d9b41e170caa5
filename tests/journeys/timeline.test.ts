import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples, readExample } from '../support/graph.ts';
import { countDrawn, readPositions, waitForPicture } from '../support/picture.ts';
import { sent, words } from '../support/read-page.ts';

const explorer = withExplorer([examples.khojaly]);
const article = (page: Page) => countDrawn(page).then(({ links }) => links);
const strip = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const mark = (page: Page, name: RegExp) =>
  strip(page).getByRole('toolbar', { name: 'Dates' }).getByRole('button', { name });
const field = (page: Page, name: string) => strip(page).getByRole('textbox', { name });
const killings = /took place on 26 February 1992/u;

/** Opens the article with more in its address. */
async function openArticle(query: string, options: BrowserContextOptions = {}): Promise<Page> {
  const first = await explorer.open('/');
  return explorer.open(`${sent(first)}&${query}`, options);
}

async function openStrip(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await mark(page, killings).waitFor();
}

/** Drags along the foot of the track, where no mark lies. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = await strip(page).getByTestId('time-track').boundingBox();
  const y = (box?.y ?? 0) + (box?.height ?? 0) - 8;
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y, { steps: 4 });
  await page.mouse.move(to, y, { steps: 4 });
  await page.mouse.up();
}

describe('a researcher who asks what is said to have happened on 26 February 1992, and by whom', () => {
  test('drags over the day, sees what is left, and is told by whom', async () => {
    const page = await explorer.open('/');
    await openStrip(page);
    await waitForPicture(page);
    const before = await readPositions(page);
    const box = await mark(page, killings).boundingBox();
    const x = box?.x ?? 0;
    await drag(page, x - 12, x + 12);
    await expect.poll(() => article(page)).toBe(2);
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(before);
    expect(await words(page)).toMatch(
      /Only what is said to have happened or held from .* 1991 to .* 1992, possibly/u,
    );

    await mark(page, killings).hover();
    await expect.poll(() => page.getByTestId('graph').getAttribute('data-pointed')).toBe('1');
    expect(await strip(page).getByTestId('time-words').innerText()).toMatch(
      /^Azernews reports .*took place on 26 February 1992/u,
    );
    await mark(page, killings).click();
    const panel = page.getByRole('complementary');
    const ladder = panel.getByRole('list', { name: 'Ladder of voices, outermost first' });
    await ladder.first().waitFor();
    const rungs = (await ladder.getByRole('listitem').allInnerTexts()).join(' ').replace(/\s+/gu, ' ');
    expect(rungs).toMatch(
      /Azernews reports.*Embassy of Azerbaijan in Mexico cites.*Congress of Peru asserts/u,
    );
    expect(await mark(page, killings).getAttribute('data-chosen')).toBe('true');
    expect(await mark(page, /issued/u).getAttribute('data-chosen')).toBeNull();
  });

  test('takes the whole drag back with one undo, and clears the days by the words above the picture', async () => {
    const page = await explorer.open('/');
    await openStrip(page);
    const x = (await mark(page, killings).boundingBox())?.x ?? 0;
    await drag(page, x - 12, x + 12);
    await expect.poll(() => article(page)).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => article(page)).toBe(46);
    expect(page.url()).not.toContain('from=');
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => article(page)).toBe(2);
    await page.getByRole('button', { name: /^Clear the choice of days/u }).click();
    await expect.poll(() => article(page)).toBe(46);
  });

  test('does all of it by keyboard, and finds it again by the address', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('y');
    await field(page, 'From').focus();
    await page.keyboard.type('1992-02-26');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1992-02-26');
    await page.keyboard.press('Enter');
    await expect.poll(() => article(page)).toBe(2);
    await waitForPicture(page);
    const handle = strip(page).getByRole('slider', { name: 'Last day kept' });
    expect(await handle.getAttribute('aria-valuetext')).toBe('26 February 1992');
    await handle.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('to=1993-02-26');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).toContain('to=1992-02-26');
    await mark(page, killings).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary')
      .getByRole('list', { name: /^Ladder/u })
      .first()
      .waitFor();

    const again = await explorer.open(sent(page));
    expect(await article(again)).toBe(2);
    expect(await readPositions(again)).toEqual(await readPositions(page));
    expect(await words(again)).toContain('happened or held on 26 February 1992, possibly');
    await again
      .getByRole('complementary')
      .getByRole('list', { name: /^Ladder/u })
      .first()
      .waitFor();
  });
});

describe('a researcher who asks how sure a date is', () => {
  test('keeps the year 2013 certainly, since the date is that year, and not a part of it', async () => {
    const page = await openArticle('from=2013-01-01&to=2013-12-31&overlaps=certainly');
    expect(await article(page)).toBeGreaterThan(0);
    await page.keyboard.press('y');
    await field(page, 'To').fill('2013-06');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('to=2013-06-30');
    await expect.poll(() => article(page)).toBe(0);
    await strip(page).getByText('Possibly', { exact: true }).click();
    await expect.poll(() => article(page)).toBeGreaterThan(0);
    expect(page.url()).not.toContain('overlaps');
  });

  test('is told why a date cannot be taken, and nothing changes', async () => {
    const page = await openArticle('from=2013-01-01');
    await page.keyboard.press('y');
    await field(page, 'To').fill('2012');
    await page.keyboard.press('Enter');
    await strip(page).getByText('It ends before it begins.').waitFor();
    await field(page, 'To').fill('last year');
    await page.keyboard.press('Enter');
    await strip(page)
      .getByText(/Write a year, month or day/u)
      .waitFor();
    expect(page.url()).not.toContain('to=');
  });
});

describe('a researcher who plays through time', () => {
  test('sees the picture change year by year, with everything in its place, and one undo takes all of it back', async () => {
    const page = await openArticle('from=2012-01-01&to=2012-12-31', { reducedMotion: 'reduce' });
    const before = await readPositions(page);
    await openStrip(page);
    await strip(page).getByRole('button', { name: 'Play through time' }).click();
    await expect.poll(() => page.url(), { timeout: 20_000 }).toContain('from=2014-01-01&to=2014-12-31');
    await strip(page).getByRole('button', { name: 'Pause' }).click();
    await waitForPicture(page);
    const stopped = page.url();
    await page.waitForTimeout(1500);
    expect(page.url()).toBe(stopped);
    expect(await readPositions(page)).toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.url()).toContain('from=2012-01-01&to=2012-12-31');
  });
});

describe('a reader who arranges the screen', () => {
  test('finds the timeline open and as high as it was left', async () => {
    const page = await explorer.open('/');
    await openStrip(page);
    const edge = strip(page).getByRole('separator', { name: 'Height of the timeline' });
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await edge.press('ArrowUp');
    await page.reload();
    await mark(page, killings).waitFor();
    expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(before + 16);
    await page.getByRole('button', { name: 'Show the timeline' }).click();
    await strip(page).waitFor({ state: 'detached' });
  });

  test('is told when nothing that is shown has a date', async () => {
    const page = await explorer.open('/?add=org.hrw');
    await page.keyboard.press('y');
    await strip(page).getByText('Nothing that is shown has a date.').waitFor();
    expect(await strip(page).getByRole('slider').count()).toBe(0);
  });
});

/** A bundle of the examples in which every opening of something has a day. */
function withDays(path: string): string {
  // The shape is checked when it is imported.
  const bundle = JSON.parse(readExample(path)) as { claims: { predicate: string; time?: unknown }[] };
  for (const claim of bundle.claims)
    if (claim.predicate === 'opened') claim.time = { edtf: '2024-05-10', text: '10 May', basis: 'stated' };
  return JSON.stringify(bundle);
}

describe('with invented documents that were recorded earlier', () => {
  // On a day of their own, before the article, which is recorded on the day of the test.
  beforeAll(async () => {
    const recorded = new Date('2024-05-15T09:00:00Z');
    for (const path of [examples.carriedWords, examples.denial]) {
      const report = await importBundle(explorer.database, withDays(path), recorded);
      expect(report.rejected).toEqual([]);
    }
  });

  test('a reader who asks when the room was opened sees a day that is said and a day that is denied', async () => {
    const page = await explorer.open('/?add=org.tarn-vale-council&add=org.tarn-vale-reading-room');
    await page.keyboard.press('y');
    const said = mark(page, /Courier.*opened/u);
    await said.waitFor();
    const denied = mark(page, /Gazette.*denies/u);
    expect(await said.getAttribute('data-against')).toBeNull();
    expect(await denied.getAttribute('data-against')).toBe('true');
  });

  const both = '/?add=org.congress-pe&add=doc.statement-2024&add=event.khojaly-1992';

  test('a researcher who asks what was known before the summer of 2024 sees only what had been recorded by then', async () => {
    const page = await explorer.open(both);
    const all = await article(page);
    await page.keyboard.press('y');
    await strip(page).getByText('When we knew').click();
    await mark(page, /^.*Invented Courier.*published 12 May 2024$/u).waitFor();
    await field(page, 'As known on').fill('2024-05-31');
    await page.keyboard.press('Enter');
    await expect.poll(() => article(page)).toBe(1);
    expect(all).toBeGreaterThan(1);
    expect(page.url()).toContain('known=2024-05-31');
    expect(await words(page)).toContain(
      'As known on 31 May 2024: only what had been recorded here by the end',
    );
    const handle = strip(page).getByRole('slider', { name: 'As known on' });
    expect(await handle.getAttribute('aria-valuetext')).toBe('31 May 2024');
    await handle.press('Home');
    await expect.poll(() => article(page)).toBe(0);
    await handle.press('End');
    await expect.poll(() => article(page)).toBe(all);
    expect(page.url()).not.toContain('known=');

    const again = await explorer.open(`${both}&known=2024-05-31`);
    expect(await article(again)).toBe(1);
    await again.getByRole('button', { name: /^Clear the day of knowledge/u }).press('Enter');
    await expect.poll(() => article(again)).toBe(all);
  });
});
