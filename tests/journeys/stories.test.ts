import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { saveExampleStory } from '../support/example-story.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { readPositions, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly]);

const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const slideOf = (page: Page): string => new URL(page.url()).searchParams.get('slide') ?? '';
/** Waits until a slide is on screen, and its picture stands. */
async function onSlide(page: Page, name: string): Promise<void> {
  await expect.poll(() => title(page)).toBe(name);
  await waitForPicture(page);
}

test('the first example is told by keyboard, with the presenter’s window in step, and goes on where it was after a reload', async () => {
  const id = await saveExampleStory(explorer.database);
  const page = await explorer.open(`/?story=${id}&slide=1`);
  await onSlide(page, 'What is said to have happened');
  await page.getByText('0 of 10 claims disputed since').waitFor();
  const first = await readPositions(page);
  await page.keyboard.press('ArrowRight');
  await onSlide(page, 'Who says it');
  expect(slideOf(page)).toBe('2');
  // What is in both is in its new place; what was only in the first is gone.
  await expect.poll(async () => Object.keys(await readPositions(page)).length).toBe(5);
  const second = await readPositions(page);
  expect(second['event.khojaly-1992']).not.toEqual(first['event.khojaly-1992']);

  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await presenter.getByText('The frontier is at rung 0.').waitFor();
  await presenter.getByRole('heading', { name: 'Next: Down to the origin' }).waitFor();
  await presenter.keyboard.press(' ');
  await onSlide(page, 'Down to the origin');
  await page.keyboard.press('b');
  await presenter.getByRole('button', { name: 'Show the slide again' }).waitFor();
  await page.keyboard.press('PageUp');
  await onSlide(page, 'Who says it');
  await expect.poll(() => title(presenter)).toBe('Who says it');
  expect(await page.getByRole('button', { name: 'Show the slide again' }).count()).toBe(0);

  await page.getByText('As known then').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('as')).toBe('made');
  await page.reload();
  await onSlide(page, 'Who says it');
  expect(await page.getByRole('radio', { name: /As known then/u }).isChecked()).toBe(true);
  await page.keyboard.press('End');
  await onSlide(page, 'Down to the origin');
});

test('on a telephone a flick of a finger leads on and back, and the legend of what is drawn opens over the picture', async () => {
  const id = await saveExampleStory(explorer.database);
  const viewport = { width: 390, height: 844 };
  const page = await explorer.open(`/?story=${id}&slide=1`, { viewport, hasTouch: true });
  await onSlide(page, 'What is said to have happened');
  const session = await page.context().newCDPSession(page);
  const flick = async (from: number, to: number, y: number): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await flick(330, 60, 600);
  await onSlide(page, 'Who says it');
  await flick(330, 60, 150);
  await onSlide(page, 'Down to the origin');
  await flick(60, 330, 600);
  await onSlide(page, 'Who says it');
  await page.getByText('Legend').click();
  await page.getByText('Organisation (4)').waitFor();
  expect(await page.getByText(/^Place/u).count()).toBe(0);
});

describe('a story that is made', () => {
  test('begins with the picture on screen, is peeled to its origin in one press, put in another order, and taken back', async () => {
    await saveExampleStory(explorer.database);
    const page = await explorer.open(`/?doc=${articleId}`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('> add this picture');
    await page.keyboard.press('Enter');
    await page.getByLabel('Title of the slide').fill('All of it');
    await page.getByLabel('Find a story, or name a new one').fill('A new one');
    await page.getByRole('button', { name: 'Add to a new story, A new one' }).click();
    await page.getByRole('button', { name: 'Open the story' }).click();
    const slides = () => page.getByRole('grid', { name: 'Slides' }).getByRole('row').allInnerTexts();
    const told = async (): Promise<string[]> =>
      (await slides()).map((text) => text.replace(/^\d+\s*/u, '').trim());
    await expect.poll(told).toEqual(['All of it']);
    await page.getByRole('button', { name: 'Add steps that peel the ladder to its origin' }).click();
    const peeled = [
      'All of it',
      'Rung 0: what the publisher says itself',
      'Down to rung 1',
      'Down to rung 2',
      'Down to the origin',
    ];
    await expect.poll(told).toEqual(peeled);
    await page.getByRole('button', { name: 'Move Down to the origin up' }).click();
    await expect.poll(async () => (await told())[3]).toBe('Down to the origin');
    await page.keyboard.press('Control+z');
    await expect.poll(told).toEqual(peeled);
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await expect.poll(told).toEqual(peeled);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await onSlide(page, 'All of it');
  });
});
