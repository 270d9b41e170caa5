import { test } from 'vitest';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';

const explorer = withExplorer([examples.khojaly]);
for (const [size, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`${size} ${scheme}`, async () => {
      const options = { viewport, colorScheme: scheme };
      const hub = 'event.khojaly-1992';
      const page = await explorer.open(`/?add=${hub}&expand=${hub}`, options);
      await page.getByRole('list', { name: 'What would be drawn' }).waitFor();
      await page.screenshot({ path: `/tmp/shots/${size}-${scheme}-1.png` });
      await page.getByRole('button', { name: /no second source/u }).click();
      await page.waitForTimeout(800);
      await page.getByRole('button', { name: /^Draw these/u }).click();
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `/tmp/shots/${size}-${scheme}-2.png` });
      const other = await explorer.open(
        `${page
          .url()
          .replace(/^https?:\/\/[^/]+/u, '')
          .replace('expand=', 'x=')}&damp=${hub}&faint=org.hrw&fold=${hub}&select=entity:${hub}`,
        options,
      );
      await other.getByRole('heading', { level: 3 }).first().waitFor();
      await other.getByRole('button', { name: /Set aside/u }).click();
      await other.waitForTimeout(500);
      await other.screenshot({ path: `/tmp/shots/${size}-${scheme}-3.png` });
      console.log(await other.getByTestId('words').innerText());
    }, 120_000);
