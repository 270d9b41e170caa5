import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { violationsOf } from '../support/axe.ts';
import { dropFile } from '../support/drop-file.ts';
import { saveExampleStory } from '../support/example-story.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { findOnScreen, readPositions } from '../support/picture.ts';
import { sayOf } from '../support/spoken.ts';

const explorer = withExplorer([examples.khojaly]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-capsule-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the palette. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`> ${words}`);
  await page.keyboard.press('Enter');
}

async function saveWith(page: Page, name: RegExp): Promise<Buffer> {
  const button = page.getByRole('button', { name });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
  return readFileSync(await download.path());
}

async function chooseHtml(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Format|Format$/u }).click();
  await page.getByRole('option', { name: /^HTML/u }).click();
}

/** Opens a file as a reader does who has nothing but it: no network, and every request is noted. */
async function openOffline(
  page: Page,
  html: Buffer,
): Promise<{ file: Page; asked: string[]; wrong: string[] }> {
  const path = join(folder, `${crypto.randomUUID()}.html`);
  writeFileSync(path, html);
  const context = await page.context().browser()?.newContext({ reducedMotion: 'reduce' });
  if (context === undefined) throw new Error('There is no browser.');
  await context.setOffline(true);
  const file = await context.newPage();
  const [asked, wrong]: [string[], string[]] = [[], []];
  file.on('request', (request) => asked.push(request.url()));
  file.on('pageerror', ({ message }) => wrong.push(message));
  file.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await file.goto(pathToFileURL(path).href);
  await file.locator('html[data-drawn="true"]').waitFor({ state: 'attached' });
  return { file, asked, wrong };
}

const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

test('the first example is printed, and told, explored and read in one file without a network; both open the story again', async () => {
  await saveExampleStory(explorer.database);
  const page = await explorer.open('/');
  await command(page, 'export a story');
  await page.getByRole('dialog').getByRole('button', { name: 'Export: One article' }).press('Enter');
  await page.getByLabel('Author').fill('Somebody');
  const bytes = await saveWith(page, /^Save the file/u);
  const pdf = await PDFDocument.load(bytes);
  expect([pdf.getTitle(), pdf.getAuthor()]).toEqual(['One article, and whom it cites', 'Somebody']);
  const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  expect(
    outline.lookup(PDFName.of('First'), PDFDict).lookup(PDFName.of('Title'), PDFHexString).decodeText(),
  ).toBe('What is said to have happened');
  expect(outline.lookup(PDFName.of('Count'))?.toString()).toBe('4');
  await page.getByText(/^Saved: .*\.pdf .*, \d+ pages, 19 footnotes\.$/u).waitFor();

  await chooseHtml(page);
  await page.getByRole('button', { name: 'Make it ready' }).press('Enter');
  // How large it will be is said before.
  const html = await saveWith(page, /^Save the file \([\d.]+ MB\)$/u);

  const { file, asked, wrong } = await openOffline(page, html);
  expect(await title(file)).toBe('What is said to have happened');
  await file.getByText('0 of 10 claims disputed since').waitFor();
  expect(await violationsOf(file)).toEqual([]);
  await file.keyboard.press('ArrowRight');
  await expect.poll(() => title(file)).toBe('Who says it');
  await expect.poll(async () => Object.keys(await readPositions(file)).length).toBe(5);
  // Words passed on are proved by claims that go beyond the frontier, and are told only as far as it.
  await file.getByRole('button', { name: 'Who says so' }).press('Enter');
  await file.getByRole('button', { name: /passes on words of/u }).press('Enter');
  await file.getByText('39 more claims are not told here.').waitFor();
  await file.keyboard.press('Escape');
  await file.keyboard.press('Escape');
  await file.keyboard.press('b');
  await file.getByRole('button', { name: 'Show the slide again' }).waitFor();
  await file.keyboard.press('Home');
  await expect.poll(() => title(file)).toBe('What is said to have happened');

  // A link by the keyboard: who says it, in which words, where.
  await file.getByRole('button', { name: 'Who says so' }).press('Enter');
  await file.getByRole('button', { name: /was committed by/u }).press('Enter');
  const said = file.getByRole('complementary', { name: 'Who says so' });
  await said.getByText('Azernews reports that Embassy of Azerbaijan in Mexico cites').waitFor();
  expect(await said.locator('blockquote').innerText()).toContain('committed by the Armenian armed forces');
  expect(await said.getByRole('list', { name: 'Ladder' }).getByRole('listitem').count()).toBe(3);
  expect(await violationsOf(file)).toEqual([]);
  await file.keyboard.press('Escape');

  // An entity in the picture: its links here and on other slides, and what hangs on it alone.
  const at = await findOnScreen(file, 'event.khojaly-1992');
  await file.mouse.click(at.x, at.y);
  await said.getByRole('heading', { name: 'Khojaly killings' }).waitFor();
  await said.getByRole('button', { name: 'Fold 7 that hang on it alone' }).press('Enter');
  await expect.poll(async () => Object.keys(await readPositions(file)).length).toBe(2);
  await said.getByRole('button', { name: /^Show 7/u }).press('Enter');
  await expect.poll(async () => Object.keys(await readPositions(file)).length).toBe(9);
  await said.getByRole('button', { name: /^3\. Down to the origin: \d links/u }).press('Enter');
  await expect.poll(() => title(file)).toBe('Down to the origin');

  await file.getByRole('button', { name: 'Find a name' }).press('Enter');
  await file.keyboard.type('hostage');
  await file.getByRole('button', { name: /^People reported taken hostage/u }).press('Enter');
  await expect.poll(() => title(file)).toBe('What is said to have happened');
  await file.getByRole('button', { name: /^Outline/u }).press('Enter');
  expect(await file.locator('.capsule-outline li').first().innerText()).toMatch(/^Azernews reports that/u);
  await file.getByRole('button', { name: 'Use the dark theme' }).press('Enter');
  expect(await file.locator('html').getAttribute('data-theme')).toBe('dark');
  await file.reload();
  await expect.poll(() => title(file)).toBe('What is said to have happened');

  expect(asked.every((address) => address.startsWith('file:'))).toBe(true);
  expect(new Set(asked).size).toBe(1);
  expect(wrong).toEqual([]);
  await file.context().close();

  for (const [name, content] of [
    ['story.html', html],
    ['story.pdf', bytes],
  ] as const) {
    const other = await explorer.open('/');
    await dropFile(other, name, content);
    await other.getByRole('grid', { name: 'Slides' }).getByRole('row').nth(2).waitFor();
    expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe('One article, and whom it cites');
    // What its speaker says was left out.
    expect(await other.getByLabel('Notes for the speaker').inputValue()).toBe('');
  }
});

test('a picture is one file too, in which no text runs, and which opens the view again', async () => {
  const hostile = '</script><img src=x onerror="document.title=1">&lt;b&gt;\u2028.';
  const page = await explorer.open(`/?doc=${articleId}&rule=shape:degree&preset=colour-blind`);
  await command(page, 'export a figure');
  await chooseHtml(page);
  await page.getByLabel('Title').fill(hostile);
  await page.getByLabel('Caption').fill(`**${hostile}**`);
  await page.getByRole('button', { name: 'Make it ready' }).press('Enter');
  const html = await saveWith(page, /^Save the file \(/u);
  const { file, wrong } = await openOffline(page, html);
  expect(await file.getByRole('heading', { level: 1 }).textContent()).toBe(hostile);
  expect(await file.locator('.marked-text').innerText()).toContain('**</script><img');
  expect(await file.locator('img, body > b').count()).toBe(0);
  expect(await file.title()).toContain('<img');
  expect(wrong).toEqual([]);
  await file.context().close();

  // A file speaks its maker's language: every one is in it.
  for (const locale of ['es', 'az']) {
    const spoken = html.toString().replace('data-spoken="en"', `data-spoken="${locale}"`);
    const { file, wrong } = await openOffline(page, Buffer.from(spoken));
    const say = await sayOf(file);
    expect(await file.locator('html').getAttribute('lang')).toBe(locale);
    await file.getByRole('button', { name: say('capsule.find') }).waitFor();
    await file
      .locator('summary')
      .filter({ hasText: say('main.legend') })
      .press('Enter');
    await file
      .getByText(say('style.rule', { channel: say('style.channel.shape'), source: say('measure.degree') }))
      .first()
      .waitFor();
    expect(wrong).toEqual([]);
    await file.context().close();
  }

  const other = await explorer.open('/');
  await dropFile(other, 'figure.html', html);
  await expect.poll(() => new URL(other.url()).searchParams.get('saved')).not.toBeNull();
});
