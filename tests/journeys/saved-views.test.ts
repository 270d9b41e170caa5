import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { partThatDiffers } from '../support/compare-pictures.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { tabTo } from '../support/keyboard.ts';
import { countDrawn, findOnScreen, readPositions, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly, examples.denial]);
const article = `/?doc=${articleId}`;
/** So much of two pictures may differ that are the same: two pixels in a thousand, at the edges of letters, which the canvas keeps as it drew them first. */
const tolerance = 0.002;

const run = async (cypher: string, parameters = {}): Promise<Record<string, unknown>[]> =>
  (await explorer.database.driver.executeQuery(cypher, parameters)).records.map((record) =>
    record.toObject(),
  );
beforeEach(async () => {
  await run('MATCH (w:View) OPTIONAL MATCH (w)-[:HAS_VERSION]->(s) DETACH DELETE w, s');
});

const savedId = (page: Page): string => new URL(page.url()).searchParams.get('saved') ?? '';
const bar = (page: Page) => page.getByRole('region', { name: 'Saved view' });
const standing = (page: Page): Promise<string> => bar(page).getByRole('status').innerText();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const versionsOf = async (id: string): Promise<number> => {
  const [row] = await run('MATCH (w:View {id: $id}) RETURN toFloat(w.version) AS version', { id });
  return Number(row?.version);
};
const contentsOf = (id: string) =>
  run(
    'MATCH (w:View {id: $id})-[:HAS_VERSION]->(s) RETURN s.content AS content, w.name AS name ORDER BY s.number',
    { id },
  );

async function drag(page: Page, id: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await findOnScreen(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
  await waitForPicture(page);
}

/** Saves the picture under a name, and waits for the link to it. */
async function save(page: Page, name: string): Promise<string> {
  await page.keyboard.press('Control+s');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => savedId(page)).not.toBe('');
  await waitForPicture(page);
  return savedId(page);
}

/** What the picture looks like, with nothing pointed at. */
async function look(page: Page): Promise<Buffer> {
  await page.mouse.move(5, 5);
  await waitForPicture(page);
  // The tour is offered where nobody has been yet; how high its row is decides how high the picture is.
  const close = page.getByRole('button', { name: 'No tour' });
  if (await close.isVisible()) await close.click();
  await page.waitForTimeout(500);
  await page.keyboard.press('f');
  await page.waitForTimeout(500);
  return page.locator('.canvas').screenshot();
}

describe('a view of the first article', () => {
  test('is built, arranged, saved, reloaded and shared; another browser sees the same picture and goes on in a copy, and the original is unchanged', async () => {
    const page = await explorer.open(article);
    await drag(page, 'media.azernews', { x: -60, y: 90 });
    const id = await save(page, 'Who says it');
    expect(new URL(page.url()).search).toBe(`?saved=${id}`);
    await expect.poll(() => standing(page)).toBe('Saved');
    const asSaved = await look(page);

    // What is changed here is saved by itself.
    await drag(page, 'org.congress-pe', { x: 70, y: -50 });
    await expect.poll(() => standing(page)).toBe('Saved');
    expect(await versionsOf(id)).toBe(2);
    const arranged = await readPositions(page);
    const pictured = await look(page);
    // What the tolerance lets pass is less than one entity that stands elsewhere.
    expect(partThatDiffers(pictured, asSaved)).toBeGreaterThan(2 * tolerance);

    await page.reload();
    await waitForPicture(page);
    expect(new URL(page.url()).search).toBe(`?saved=${id}`);
    expect(await readPositions(page)).toEqual(arranged);
    expect(partThatDiffers(await look(page), pictured)).toBeLessThan(tolerance);

    const other = await explorer.open(`/?saved=${id}`);
    expect(await readPositions(other)).toEqual(arranged);
    expect(partThatDiffers(await look(other), pictured)).toBeLessThan(tolerance);
    await bar(other).getByRole('button', { name: 'Who says it' }).waitFor();
    const before = await contentsOf(id);

    // There it is changed in the address alone, from where it goes on after a reload as well.
    await drag(other, 'media.azernews', { x: 120, y: 40 });
    await expect.poll(() => standing(other)).toBe('Changed, not saved');
    expect(new URL(other.url()).searchParams.get('from-view')).toBe(`2:${id}`);
    const changed = await readPositions(other);
    expect({ ...changed, 'media.azernews': null }).toEqual({ ...arranged, 'media.azernews': null });
    await other.reload();
    await waitForPicture(other);
    expect(await readPositions(other)).toEqual(changed);
    await other.waitForTimeout(3000);
    expect(await contentsOf(id)).toEqual(before);

    await bar(other).getByRole('button', { name: 'Save as a copy' }).click();
    expect(await other.getByLabel('Name').inputValue()).toBe('Copy of Who says it');
    await other.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => savedId(other)).not.toBe('');
    expect(savedId(other)).not.toBe(id);
    await expect.poll(() => standing(other)).toBe('Saved');
    await waitForPicture(other);
    expect(await readPositions(other)).toEqual(changed);
    expect(await contentsOf(id)).toEqual(before);
  });

  test('is expanded in a copy without moving what stands', async () => {
    const page = await explorer.open('/?add=org.congress-pe');
    const id = await save(page, 'One body');
    const other = await explorer.open(`/?saved=${id}`);
    const stands = await readPositions(other);
    const hub = await findOnScreen(other, 'org.congress-pe');
    await other.mouse.dblclick(hub.x, hub.y);
    await press(other, /^Draw /u);
    await expect.poll(async () => (await countDrawn(other)).nodes).toBeGreaterThan(2);
    await waitForPicture(other);
    expect(await readPositions(other)).toMatchObject(stands);
    await expect.poll(() => standing(other)).toBe('Changed, not saved');
    expect(await versionsOf(id)).toBe(1);
    await page.reload();
    await waitForPicture(page);
    expect(await countDrawn(page)).toMatchObject({ nodes: 1 });
  });

  test('keeps its versions: an undo is saved too, and an old one is looked at and brought back', async () => {
    const page = await explorer.open(article);
    const id = await save(page, 'Steps');
    const first = await readPositions(page);
    await drag(page, 'media.azernews', { x: -60, y: 90 });
    await expect.poll(() => versionsOf(id)).toBe(2);
    await expect.poll(() => standing(page)).toBe('Saved');
    const second = await readPositions(page);
    await press(page, 'Undo');
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(first);
    await expect.poll(() => versionsOf(id)).toBe(3);
    await press(page, 'Redo');
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(second);
    await expect.poll(() => versionsOf(id)).toBe(4);

    await bar(page).getByRole('button', { name: 'Steps' }).click();
    await press(page, 'Look at version 1 of Steps');
    await page.getByRole('dialog').getByText('on screen').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => standing(page)).toBe('Version 1 of 4');
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(first);
    expect(new URL(page.url()).search).toBe(`?saved=${id}&version=1`);
    await bar(page).getByRole('button', { name: 'Bring this version back' }).click();
    await expect.poll(() => versionsOf(id)).toBe(5);
    await expect.poll(() => new URL(page.url()).search).toBe(`?saved=${id}`);
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(first);
  });

  test('is not overwritten when somebody else saved meanwhile, and nothing is lost', async () => {
    const page = await explorer.open(article);
    const id = await save(page, 'Ours');
    const other = await explorer.open(`/?saved=${id}`);
    await drag(other, 'media.azernews', { x: 50, y: 60 });
    await bar(other).getByRole('button', { name: 'Save as new version' }).click();
    await expect.poll(() => standing(other)).toBe('Saved');
    await drag(page, 'org.congress-pe', { x: 70, y: -50 });
    await expect
      .poll(() => standing(page))
      .toBe('The view “Ours” was saved meanwhile: its newest version is 2, not 1.');
    expect(await versionsOf(id)).toBe(2);
    const mine = await readPositions(page);
    await bar(page).getByRole('button', { name: 'Save as a copy' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => standing(page)).toBe('Saved');
    await waitForPicture(page);
    expect(await readPositions(page)).toEqual(mine);
    expect(await versionsOf(id)).toBe(2);
  });

  test('is saved as soon as the server answers again', async () => {
    const page = await explorer.open(article);
    const id = await save(page, 'Patient');
    explorer.unavailable = 'Neo4j is starting.';
    await drag(page, 'media.azernews', { x: 50, y: 60 });
    await expect.poll(() => standing(page)).toContain('Not saved: ');
    explorer.unavailable = null;
    await expect.poll(() => standing(page)).toBe('Saved');
    expect(await versionsOf(id)).toBe(2);
  });

  test('stops being saved by itself when the reader says so', async () => {
    const page = await explorer.open(article);
    const id = await save(page, 'By hand');
    await bar(page).getByRole('button', { name: 'By hand' }).click();
    await page.getByLabel('Save changes by themselves').uncheck();
    await page.keyboard.press('Escape');
    await drag(page, 'media.azernews', { x: 50, y: 60 });
    await page.waitForTimeout(3500);
    expect(await versionsOf(id)).toBe(1);
    await bar(page).getByRole('button', { name: 'Save as new version' }).click();
    await expect.poll(() => standing(page)).toBe('');
    expect(await versionsOf(id)).toBe(2);
  });

  test('names what is gone, and draws the rest', async () => {
    const page = await explorer.open(`${article}&add=place.nowhere`);
    const id = await save(page, 'Lost');
    await run(
      'MATCH (s:ViewVersion) SET s.content = replace(s.content, \'"names":[\', \'"names":[{"kind":"entity","id":"place.nowhere","name":"Nowhere"},\')',
    );
    const other = await explorer.open(`/?saved=${id}`);
    await bar(other).getByText('1 thing is no longer there').waitFor();
    await bar(other).getByRole('button', { name: 'Lost' }).click();
    await other.getByRole('dialog').getByText('Nowhere not in this database').waitFor();
    expect((await countDrawn(other)).nodes).toBeGreaterThan(20);
  });
});

describe('the list of saved views', () => {
  test('with the keyboard alone: saved, found, renamed, duplicated, deleted, brought back and opened', async () => {
    const page = await explorer.open(article);
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('First of all');
    await page.keyboard.press('Tab');
    await page.keyboard.type('What the outlet cites');
    await tabTo(page, /^Save$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => savedId(page)).not.toBe('');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+o');
    const list = page.getByRole('dialog').getByRole('list', { name: 'Saved views' });
    await list.getByText('1 version', { exact: false }).waitFor();
    const names = () => list.getByRole('heading').allInnerTexts();
    await tabTo(page, /^Rename: First of all/u);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second thoughts');
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Second thoughts']);
    await bar(page).getByText('Second thoughts').waitFor();
    await tabTo(page, /^Duplicate: Second/u);
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Copy of Second thoughts', 'Second thoughts']);
    await tabTo(page, /^Delete: Second/u);
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Copy of Second thoughts']);
    await tabTo(page, /^Undo: Second/u);
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Copy of Second thoughts', 'Second thoughts']);
    await tabTo(page, page.getByRole('searchbox', { name: 'Find by name or caption' }));
    await page.keyboard.type('copy outlet');
    await expect.poll(names).toEqual(['Copy of Second thoughts']);
    await tabTo(page, /^Open Copy of/u);
    await page.keyboard.press('Enter');
    await bar(page).getByText('Copy of Second thoughts').waitFor();
    await waitForPicture(page);
    expect((await countDrawn(page)).nodes).toBeGreaterThan(20);
  });

  test('stands on the start page, where a deleted view says that it is gone', async () => {
    const page = await explorer.open(article);
    const id = await save(page, 'Begin here');
    const start = await explorer.open('/');
    await press(start, 'Open Begin here');
    await expect.poll(() => savedId(start)).toBe(id);
    await waitForPicture(start);
    await run('MATCH (w:View {id: $id}) SET w.deletedAt = "2026-01-01T00:00:00Z"', { id });
    const late = await explorer.open(`/?saved=${id}`);
    await late.getByText('There is no such saved view', { exact: false }).waitFor();
  });

  test('gives a view as a file, and takes it from one; what is no view of this version is refused in words', async () => {
    const page = await explorer.open(article);
    const id = await save(page, 'As a file');
    const places = await readPositions(page);
    await page.keyboard.press('Control+o');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save as a file: As a file'),
    ]);
    expect(download.suggestedFilename()).toBe('As-a-file.view.json');
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ format: 'attest-view', version: 1, name: 'As a file' });

    const other = await explorer.open('/');
    const drop = (text: string) =>
      other.evaluate((content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'a.json', { type: 'application/json' }));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, text);
    await drop(file);
    await expect.poll(() => savedId(other)).not.toBe('');
    await waitForPicture(other);
    expect(savedId(other)).not.toBe(id);
    expect(await readPositions(other)).toEqual(places);
    const [[first], [second]] = await Promise.all([contentsOf(id), contentsOf(savedId(other))]);
    expect(second).toEqual(first);

    await drop(file.replace('"version": 1', '"version": 2'));
    await other
      .getByRole('alert')
      .getByText('The file is a view of version 2; this server reads version 1.')
      .waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'attest-'));
    writeFileSync(join(folder, 'b.json'), '{"format":"attest-view","version":1}');
    await other.locator('.modal input[type="file"]').setInputFiles(join(folder, 'b.json'));
    await other.getByRole('alert').getByText('“name” is missing', { exact: false }).waitFor();
    rmSync(folder, { recursive: true });
  });
});
