import { describe, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { states } from '../support/states.ts';

const explorer = withExplorer([examples.khojaly]);

const screens = [
  { name: 'wide and light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'narrow and dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

describe.each(screens)('axe finds nothing wrong, $name', ({ colorScheme, viewport }) => {
  test.each(states.map(([name, path, reach]) => ({ name, path, reach })))(
    'in $name',
    async ({ path, reach }) => {
      const page = await explorer.open(path, { colorScheme, viewport, reducedMotion: 'reduce' });
      await reach?.(page, explorer);
      expect(await violationsOf(page)).toEqual([]);
      // What is there for the ear is there for the eye.
      for (const dialog of await page.getByRole('dialog').all()) {
        const box = await dialog.boundingBox();
        expect(box?.y ?? viewport.height).toBeLessThan(viewport.height - 50);
      }
    },
  );
});
