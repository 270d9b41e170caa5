import { describe, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { englishIn, englishOnPage } from '../support/english-on-page.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { states } from '../support/states.ts';
import { namelessControls, untoldControls } from '../support/wordless-controls.ts';

const explorer = withExplorer([examples.khojaly]);

const screens = [
  { name: 'wide, light and English', colorScheme: 'light', width: 1440, height: 900, locale: 'en' },
  { name: 'narrow, dark and Azerbaijani', colorScheme: 'dark', width: 390, height: 844, locale: 'az' },
] as const;

/** Every state is walked once a screen, since to come to it takes longer than to look at it. */
describe.each(screens)('axe finds nothing wrong, $name', ({ colorScheme, width, height, locale }) => {
  const tried = new Set<string>();
  const isEnglish = englishIn(locale);

  test.each(states.map(([name, path, reach]) => ({ name, path, reach })))(
    'in $name, where every control has a name, one without words a tooltip, and nothing is English but English',
    async ({ path, reach }) => {
      const viewport = { width, height };
      const page = await explorer.open(path, { colorScheme, viewport, locale, reducedMotion: 'reduce' });
      await reach?.(page, explorer);
      expect(await violationsOf(page)).toEqual([]);
      // What is there for the ear is there for the eye.
      for (const dialog of await page.getByRole('dialog').all()) {
        const box = await dialog.boundingBox();
        expect(box?.y ?? height).toBeLessThan(height - 50);
      }
      if (locale !== 'en') expect(await englishOnPage(page, isEnglish)).toEqual([]);
      expect(await namelessControls(page)).toEqual([]);
      if (locale === 'en') expect(await untoldControls(page, tried)).toEqual([]);
    },
  );
});
