import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { articleId } from '../support/article-id.ts';
import { saveExampleStory } from '../support/example-story.ts';
import type { Explorer } from '../support/explorer.ts';
import { waitForPicture } from '../support/picture.ts';
import { type Reached, saveAlone } from '../support/states.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The file that a button gives. */
async function saved(page: Page, name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return download.path();
}

async function chooseExport(page: Page, { database }: Explorer): Promise<void> {
  await saveExampleStory(database);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('> export a story');
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Export/u })
    .first()
    .click();
}

/** Saves the picture, publishes it, and returns where that is. */
async function publish(page: Page, explorer: Explorer): Promise<string> {
  await saveAlone(page, explorer);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('> publish');
  await page.getByRole('option', { name: 'Publish …' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  return dialog.getByLabel(/^Link published on/u).inputValue();
}

/** Saves a file under a name by which a browser knows what it is, and opens it. */
async function openFile(page: Page, path: string): Promise<void> {
  const html = readFileSync(path, 'utf8');
  await page.route('**/story.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(new URL('/story.html', page.url()).href);
  await page.locator('html[data-drawn="true"]').waitFor({ state: 'attached' });
}

/** Draws the first pages of a PDF, two beside each other where there is room. */
async function showPdf(page: Page, path: string, pages: number): Promise<void> {
  const base64 = readFileSync(path).toString('base64');
  await page.goto('about:blank');
  for (const script of ['pdf.worker.mjs', 'pdf.mjs'])
    await page.addScriptTag({ type: 'module', path: resolve(`pdfjs-dist/legacy/build/${script}`) });
  await page.waitForFunction('globalThis.pdfjsLib !== undefined && globalThis.pdfjsWorker !== undefined');
  // Read by the browser, which knows nothing of this file.
  await page.evaluate(
    async ({ base64, pages }) => {
      const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof import('pdfjs-dist') };
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const pdf = await pdfjsLib.getDocument({ data }).promise;
      const columns = innerWidth > 720 ? 2 : 1;
      document.body.style.cssText = `margin:0;padding:16px;display:grid;grid-template-columns:repeat(${columns},auto);align-content:start;gap:16px;background:#8a8a8a`;
      for (let number = 1; number <= pages; number += 1) {
        const sheet = await pdf.getPage(number);
        const scale = (innerWidth - 16 - 16 * columns) / columns / sheet.getViewport({ scale: 1 }).width;
        const viewport = sheet.getViewport({ scale });
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: viewport.width, height: viewport.height });
        document.body.append(canvas);
        await sheet.render({ canvas, viewport }).promise;
      }
    },
    { base64, pages },
  );
}

/** What the explorer makes files of, and what it publishes, as these look: they are no states of its page. */
export const exported: readonly Reached[] = [
  [
    'a view that is published',
    `/?doc=${articleId}`,
    async (page, explorer) => void (await publish(page, explorer)),
  ],
  [
    'a published view, as its readers see it',
    `/?doc=${articleId}`,
    async (page, explorer) => {
      await page.goto(await publish(page, explorer));
      await page.locator('html[data-drawn="true"]').waitFor({ state: 'attached' });
      await page.locator('.standalone-links button').first().click();
      await page.getByRole('article').first().waitFor();
    },
  ],
  [
    'a story in one file',
    '/',
    async (page, explorer) => {
      await chooseExport(page, explorer);
      await page.getByRole('button', { name: /Format/u }).click();
      await page.getByRole('option', { name: /^HTML/u }).click();
      await page.getByRole('button', { name: 'Make it ready' }).click();
      await openFile(page, await saved(page, /^Save the file/u));
      await page.getByRole('button', { name: 'Who says so' }).click();
      await page.getByRole('button', { name: /was committed by/u }).click();
    },
  ],
  [
    'a story in print',
    '/',
    async (page, explorer) => {
      await chooseExport(page, explorer);
      await showPdf(page, await saved(page, /^Save the file/u), 4);
    },
  ],
];

/** Pixels of a figure that are shown: its picture, and where its footnotes begin. */
const shownHeight = 1500;

function topOf(bytes: Buffer): Buffer {
  const whole = PNG.sync.read(bytes);
  const top = new PNG({ width: whole.width, height: Math.min(shownHeight, whole.height) });
  PNG.bitblt(whole, top, 0, 0, top.width, top.height, 0, 0);
  return PNG.sync.write(top);
}

/** The upper part of the first article as a figure, a PNG. */
export async function saveFigure(page: Page): Promise<Buffer> {
  await page.goto(new URL(`/?doc=${articleId}`, page.url()).href);
  await waitForPicture(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('> export a figure');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Format/u }).click();
  await page.getByRole('option', { name: /^PNG/u }).click();
  await page.getByRole('button', { name: /Size/u }).click();
  await page.getByRole('option', { name: '1×' }).click();
  return topOf(readFileSync(await saved(page, /^Save the file/u)));
}
