import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withExplorer } from '../support/explorer.ts';
import { tabTo } from '../support/keyboard.ts';
import { makeBundle } from '../support/make-bundle.ts';
import { countDrawn, findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';
import { said, sent, words } from '../support/read-page.ts';

const explorer = withExplorer([]);
const names = ['a', 'b', 'c', 'd', 'e'];
beforeAll(async () => {
  // A chain, each link according to one of two.
  const claims = ['a b p', 'b c p', 'c d q', 'd e q'].map((row) => {
    const [subject, object, speaker] = row.split(' ');
    return {
      subject: `body-${subject}`,
      object: `body-${object}`,
      ladder: [[`person-${speaker}`, 'asserts']] as [string, 'asserts'][],
    };
  });
  await importBundle(explorer.database, JSON.stringify(makeBundle({ claims })));
});

const all = `/?${names.map((name) => `add=body-${name}`).join('&')}`;
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Picked out' });
const nodes = async (page: Page): Promise<number> => (await countDrawn(page)).nodes;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** The letters of what the address picks out. */
const picked = (page: Page): string => {
  const query = new URL(page.url()).searchParams;
  const one = query.get('select')?.replace(/^entity:/u, '') ?? '';
  const several = query.getAll('pick');
  return (several.length > 0 ? several : [one]).map((id) => id.replace('body-', '')).join('');
};

async function click(page: Page, name: string, modifiers: ('Shift' | 'Control')[] = []): Promise<void> {
  await waitForPicture(page);
  const { x, y } = await findOnScreen(page, `body-${name}`);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of modifiers) await page.keyboard.up(key);
}

/** Two corners around everything that is drawn, on the screen. */
async function cornersOf(page: Page, ids: readonly string[]) {
  const places = await Promise.all(ids.map((name) => findOnScreen(page, `body-${name}`)));
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return {
    left: Math.min(...xs) - 45,
    right: Math.max(...xs) + 45,
    top: Math.min(...ys) - 45,
    bottom: Math.max(...ys) + 45,
  };
}

describe('several entities are picked out', () => {
  test('with the mouse: one by one, by a box, and by a lasso; sent to somebody, and taken back', async () => {
    const page = await explorer.open(all);
    await click(page, 'a');
    await expect.poll(() => picked(page)).toBe('a');
    await click(page, 'b', ['Shift']);
    await click(page, 'c', ['Control']);
    await expect.poll(() => picked(page)).toBe('abc');
    expect(await said(page)).toBe(
      '3 entities are picked out: Name of body-a, Name of body-b, and Name of body-c.',
    );
    await panelOf(page).getByText('Links among them (2)').waitFor();
    await panelOf(page).getByText('according to Name of person-p').first().waitFor();
    await click(page, 'b', ['Shift']);
    await expect.poll(() => picked(page)).toBe('ac');
    await panelOf(page).getByText('No link that is shown joins two of them.').waitFor();

    const other = await explorer.open(sent(page));
    await panelOf(other).getByRole('heading', { name: '2 entities' }).waitFor();
    expect(await words(other)).toBe(await words(page));

    await press(page, 'Undo');
    await expect.poll(() => picked(page)).toBe('abc');
    await page.keyboard.press('Escape');
    await expect.poll(() => picked(page)).toBe('');
    await waitForPicture(page);

    const box = await cornersOf(page, names);
    await page.keyboard.down('Shift');
    await page.mouse.move(box.left, box.top);
    await page.mouse.down();
    await page.mouse.move(box.right, box.bottom, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(() => [...picked(page)].sort().join('')).toBe('abcde');
    await page.keyboard.press('Escape');
    await waitForPicture(page);

    await press(page, 'Pick several with a lasso');
    const loop = await cornersOf(page, ['a', 'b', 'c', 'd', 'e']);
    await page.mouse.move(loop.left, loop.top);
    await page.mouse.down();
    await page.mouse.move(loop.right, loop.top, { steps: 5 });
    await page.mouse.move(loop.right, loop.bottom, { steps: 5 });
    await page.mouse.move(loop.left, loop.bottom, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => [...picked(page)].sort().join('')).toBe('abcde');
    // What is tapped under the lasso is let go.
    await waitForPicture(page);
    const { x, y } = await findOnScreen(page, 'body-c');
    await page.mouse.click(x, y);
    await expect.poll(() => [...picked(page)].sort().join('')).toBe('abde');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('lasso').count()).toBe(0);
    expect(picked(page)).toHaveLength(4);
  });

  test('with the keyboard alone: in the picture, from the panel, and hidden and brought back as one step', async () => {
    const page = await explorer.open(all);
    await tabTo(page, page.getByRole('application'));
    await page.keyboard.press('Control+a');
    await expect.poll(() => picked(page)).toBe('abcde');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Space');
    await expect.poll(() => picked(page)).toHaveLength(1);
    const first = picked(page);
    await page.keyboard.press('a');
    await expect.poll(() => picked(page).length).toBeGreaterThan(1);
    await page.keyboard.press('v');
    await expect.poll(() => picked(page)).not.toContain(first);
    await page.keyboard.press('z');
    await expect.poll(() => [...picked(page)].sort().join('')).toBe('abcde');
    await tabTo(page, /^Take Name of body-c away/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => picked(page)).not.toContain('c');
    // The focus stays in the list, on the next row.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Take Name/u,
    );
    await page.keyboard.press('x');
    await expect.poll(() => nodes(page)).toBe(1);
    expect(await said(page)).toMatch(/and 2 more are hidden\.$/u);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodes(page)).toBe(5);
    expect(picked(page)).toHaveLength(4);
    await page.keyboard.press('Control+z');
    await expect.poll(() => picked(page)).toContain('c');
  });

  test('by touch: a long touch adds, a lasso is drawn with the finger', async () => {
    const page = await explorer.open(all, { hasTouch: true, viewport: { width: 800, height: 900 } });
    const touch = await page.context().newCDPSession(page);
    const send = (type: string, points: readonly { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: [...points] });
    const hold = async (name: string, then: string): Promise<void> => {
      await waitForPicture(page);
      const at = await findOnScreen(page, `body-${name}`);
      await send('touchStart', [at]);
      // The finger stays until it is answered.
      await expect.poll(() => picked(page), { timeout: 15_000 }).toBe(then);
      await send('touchEnd', []);
    };
    await hold('a', 'a');
    await hold('b', 'ab');
    await hold('a', 'b');
    // Nor does lifting the finger pick anything.
    await page.waitForTimeout(600);
    expect(picked(page)).toBe('b');
    await page.keyboard.press('Escape');
    await waitForPicture(page);
    await press(page, 'Pick several with a lasso');
    const { left, right, top, bottom } = await cornersOf(page, names);
    await send('touchStart', [{ x: left, y: top }]);
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const)
      await send('touchMove', [{ x, y }]);
    await send('touchEnd', []);
    await expect.poll(() => [...picked(page)].sort().join('')).toBe('abcde');
  });

  test('in the table: by checkboxes and with a key held; picture and table tell the same', async () => {
    const page = await explorer.open(`${all}&view=both&select=entity:body-a`);
    const grid = page.getByRole('grid', { name: 'Entities' });
    const row = (name: string) => grid.getByRole('row', { name: new RegExp(`body-${name}\\b`, 'u') });
    const chosen = () => grid.getByRole('row', { selected: true }).count();
    // What is seen of a checkbox lies over it.
    await row('b').locator('.row-check').click();
    await expect.poll(() => picked(page)).toBe('ab');
    await row('d').click({ modifiers: ['Control'] });
    await expect.poll(() => picked(page)).toBe('abd');
    expect(await chosen()).toBe(3);
    await row('e').click();
    await expect.poll(() => picked(page)).toBe('e');
    await row('c').click({ modifiers: ['Shift'] });
    await expect.poll(() => [...picked(page)].sort().join('')).toBe('cde');
    await grid.getByRole('columnheader').locator('.row-check').click();
    await expect.poll(() => [...picked(page)].sort().join('')).toBe('abcde');
    await click(page, 'a', ['Shift']);
    await expect.poll(chosen).toBe(4);
    await row('b').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => picked(page)).toBe('b');
  });

  test('only these are kept, paths are found between them, and one of them is opened', async () => {
    const page = await explorer.open(`${all}&pick=body-a&pick=body-b&pick=body-c`);
    await press(page, 'Keep only these');
    await expect.poll(() => nodes(page)).toBe(3);
    expect(await words(page)).toContain('Hidden by hand: Name of body-d and Name of body-e.');
    await press(page, 'Find paths between them');
    await page.getByRole('group', { name: 'Ends of the paths' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('end')).toEqual(['body-a', 'body-b', 'body-c']);
    await press(page, 'Undo');
    await panelOf(page)
      .getByRole('button', { name: /^Name of body-b/u })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Name of body-b' }).waitFor();
    expect(picked(page)).toBe('b');
    await press(page, 'Undo');
    await expect.poll(() => picked(page)).toBe('abc');
  });
});

describe('what the reader pins and writes', () => {
  test('a dragged entity is pinned, listed, unpinned, and laid out again when that is asked for', async () => {
    const page = await explorer.open(all);
    const before = await readPositions(page);
    const from = await findOnScreen(page, 'body-a');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + 120, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => words(page)).toContain('1 pinned: Name of body-a.');
    await waitForPicture(page);
    const dragged = await readPositions(page);
    expect(dragged['body-a']).not.toEqual(before['body-a']);
    const other = await explorer.open(sent(page));
    expect(await readPositions(other)).toEqual(dragged);
    await tabTo(other, /^1 pinned/u);
    await other.keyboard.press('Enter');
    await tabTo(other, /^Unpin Name of body-a/u);
    await other.keyboard.press('Enter');
    await expect.poll(() => words(other)).not.toContain('pinned');
    expect(await readPositions(other)).toEqual(dragged);
    await press(other, 'Lay out again what is not pinned');
    await expect.poll(() => readPositions(other)).toEqual(before);
    await other.keyboard.press('Escape');
    await other.keyboard.press('Control+z');
    await expect.poll(() => readPositions(other)).toEqual(dragged);
  });

  test('a note stands by what it is about, in the address and in the list, and never as what is said', async () => {
    const page = await explorer.open(`${all}&select=entity:body-b`);
    await page.keyboard.press('j');
    const field = page.getByRole('textbox', { name: 'Your note' });
    await field.fill('Who <b>took</b> the minutes?');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => said(page)).toBe('The note on Name of body-b is kept.');
    const card = page.getByRole('button', {
      name: 'The reader’s own note on Name of body-b: Who <b>took</b>',
    });
    await card.waitFor();
    await page.getByRole('region', { name: 'The reader’s own note' }).getByText('<b>took</b>').waitFor();
    expect(await words(page)).toContain('1 note of the reader’s own, which is no claim.');

    const other = await explorer.open(sent(page).replace(/&select=[^&]*/u, ''));
    await press(other, '1 note');
    await press(other, 'Go to Name of body-b');
    await expect.poll(() => picked(other)).toBe('b');
    await other.keyboard.press('Escape');
    await press(other, /^The reader’s own note on Name of body-b/u);
    await other.getByRole('textbox', { name: 'Your note' }).fill('x'.repeat(2005));
    await other.getByText('Too long by 5 characters').waitFor();
    expect(await other.getByRole('button', { name: 'Keep the note' }).isDisabled()).toBe(true);
    await press(other, 'Take the note away');
    await expect.poll(() => words(other)).not.toContain('note');
    await press(other, 'Undo');
    await expect.poll(() => words(other)).toContain('1 note');
  });

  test('a link and the whole picture have notes too, and the table shows what is marked', async () => {
    const page = await explorer.open(`${all}&pin=body-c&pick=body-a&pick=body-b`);
    await page.keyboard.press('j');
    await page.getByRole('textbox', { name: 'Your note' }).fill('Ask both.');
    await press(page, 'Keep the note');
    await expect.poll(() => words(page)).toContain('2 notes');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.getByRole('textbox', { name: 'Your note' }).fill('Draft.');
    await press(page, 'Keep the note');
    await page.getByRole('button', { name: 'The reader’s own note on the whole picture: Draft.' }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('grid', { name: 'Links' }).getByRole('row').nth(1).click();
    await press(page, 'Write a note');
    await page.getByRole('textbox', { name: 'Your note' }).fill('Only one origin.');
    await press(page, 'Keep the note');
    await page.getByRole('gridcell', { name: 'Only one origin.' }).waitFor();
    await page.getByRole('tab', { name: /Entities/u }).click();
    await page.getByRole('gridcell', { name: 'pinned' }).waitFor();
    expect(await page.getByRole('gridcell', { name: 'note: Ask both.' }).count()).toBe(2);
  });

  test('it reads on a phone, in the dark, without sideways scrolling', async () => {
    const note = `note=${encodeURIComponent('entity:6:body-aA long word: ')}${'w'.repeat(60)}`;
    const page = await explorer.open(`${all}&pick=body-a&pick=body-b&${note}`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await panelOf(page).getByRole('heading', { name: '2 entities' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.keyboard.press('j');
    await page.getByRole('dialog').waitFor();
    const buttons = await page.getByRole('button', { name: 'Cancel' }).boundingBox();
    expect((buttons?.y ?? 844) + (buttons?.height ?? 0)).toBeLessThanOrEqual(844);
  });
});
