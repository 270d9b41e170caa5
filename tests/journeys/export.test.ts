import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { countDrawn, readPositions, waitForPicture } from '../support/picture.ts';

const explorer = withExplorer([examples.khojaly, examples.denial]);
const article = `/?doc=${articleId}`;

beforeEach(async () => {
  await explorer.database.driver.executeQuery('MATCH (n) WHERE n:View OR n:ViewVersion DETACH DELETE n');
});

/** Opens the dialog by the keyboard alone. */
async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Export a figure');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('heading', { name: 'Export a figure' }).waitFor();
}

/** Saves the file, and gives its bytes. */
async function save(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).press('Enter'),
  ]);
  return readFileSync(await download.path());
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ({ name, base64 }) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, base64: bytes.toString('base64') },
  );
}

describe('a figure of the first article', () => {
  test('is saved as SVG by the keyboard, says who says each of its links, and opens the same picture when it is dropped elsewhere', async () => {
    const page = await explorer.open(article);
    const stands = await readPositions(page);
    const { nodes, links } = await countDrawn(page);
    await openDialog(page);
    const svg = await save(page);
    const text = svg.toString('utf8');
    const numbers = new Set([...text.matchAll(/>\[(\d+)\]/gu)].map(([, number]) => Number(number)));
    expect([...numbers].sort((one, other) => one - other)).toEqual(
      Array.from({ length: links }, (_, at) => at + 1),
    );
    await page
      .getByRole('dialog')
      .getByText(/^Saved: .*\.svg/u)
      .waitFor();
    const { writeFileSync } = await import('node:fs');
    writeFileSync('/tmp/export-out/article.svg', svg);

    const other = await explorer.open('/');
    await drop(other, 'figure.svg', svg);
    await expect.poll(() => new URL(other.url()).searchParams.get('saved')).not.toBeNull();
    await waitForPicture(other);
    expect(await countDrawn(other)).toMatchObject({ nodes, links });
    expect(await readPositions(other)).toEqual(stands);
  });
});
