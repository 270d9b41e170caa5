import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { states } from '../support/states.ts';
import { exported, saveFigure } from './exported.ts';

/*
 * Takes the pictures of the guides: no test of anything, but states are reached and the page is served as tests do. It takes
 * `npm run pictures`, which nothing else runs.
 */

const explorer = withExplorer([examples.khojaly]);
const folder = join(projectRoot, 'docs/pictures');

const screens = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
} as const;
const themes = ['light', 'dark'] as const;

/** Of the format WebP, per cent: words stay sharp, and a picture takes some 40 KB. */
const quality = 60;

const all = [...states, ...exported];

const slug = (name: string): string => name.replaceAll(/[^a-z]+/giu, '-').toLowerCase();
const fileOf = (name: string, screen: string, theme: string): string =>
  `${slug(name)}-${screen}-${theme}.webp`;

/** A page that shows all of them. */
function gallery(): string {
  const rows = all.map(([name]) => {
    const pictures = Object.keys(screens).flatMap((screen) =>
      themes.map((theme) => {
        const width = screen === 'wide' ? 400 : 110;
        return `<img src="pictures/${fileOf(name, screen, theme)}" alt="${name}, ${screen}, ${theme}" width="${width}" />`;
      }),
    );
    return `## ${name.slice(0, 1).toUpperCase()}${name.slice(1)}\n\n${pictures.join('\n')}\n`;
  });
  return `# Every state in pictures\n\nWide and narrow, light and dark, of the example article. Taken by \`npm run pictures\`.\n\n${rows.join('\n')}`;
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(projectRoot, 'docs/pictures.md'), gallery());
});

describe.each(Object.entries(screens))('on a %s screen', (screen, viewport) => {
  describe.each(themes)('in the %s theme', (colorScheme) => {
    test.each(all.map(([name, path, reach]) => ({ name, path, reach })))(
      '$name',
      async ({ name, path, reach }) => {
        const page = await explorer.open(path, { colorScheme, viewport, reducedMotion: 'reduce' });
        // What is offered once is of the first visit, and has its own picture.
        const offer = page.getByRole('button', { name: 'No tour' });
        if (name !== 'the tour' && (await offer.isVisible())) await offer.click();
        await reach?.(page, explorer);
        // What has just been reached may still be coming into sight.
        await page.waitForTimeout(700);
        const session = await page.context().newCDPSession(page);
        const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
        writeFileSync(join(folder, fileOf(name, screen, colorScheme)), Buffer.from(data, 'base64'));
      },
    );
  });
});

test('the figure', async () => {
  const page = await explorer.open('/', { colorScheme: 'light' });
  writeFileSync(join(folder, 'figure.png'), await saveFigure(page));
});
