import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commands } from '../../client/actions/commands.ts';
import { spellKey } from '../../client/actions/spell-key.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';

const explorer = withExplorer([examples.khojaly]);

const tip = (page: Page) => page.getByRole('tooltip');

/** What a button is called; by the first of what names it, which is enough to tell that something does. */
const nameOf = (button: Locator) =>
  button.evaluate(
    (element) =>
      element.getAttribute('aria-label') ??
      element.closest('label')?.textContent ??
      [...(element.getAttribute('aria-labelledby') ?? '').split(' ')]
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .concat(element.textContent ?? '')
        .trim(),
  );

const states = [
  ['the picture and an entity', `/?doc=${articleId}&select=entity:org.congress-pe`],
  ['the picture and a timeline', `/?doc=${articleId}`],
  ['the map', `/?doc=${articleId}&view=map`],
  ['the table beside the picture', `/?doc=${articleId}&view=both`],
] as const;

describe('every button', () => {
  test.each(states)('of %s has a name, and one without words shows it in a tooltip', async (name, path) => {
    const page = await explorer.open(path);
    if (name.endsWith('timeline')) {
      await page.keyboard.press('y');
      await page.getByRole('region', { name: 'Timeline' }).waitFor();
    }
    if (name.endsWith('entity')) await page.getByRole('button', { name: 'Hide' }).waitFor();
    const buttons = await page.locator('button:visible, [role="switch"]:visible').all();
    expect(buttons.length).toBeGreaterThan(15);
    // Tips are for who comes by keyboard at once; for the mouse, see below.
    await page.keyboard.press('Tab');
    const nameless: string[] = [];
    for (const button of buttons)
      if ((await nameOf(button)) === '') nameless.push(await button.evaluate((element) => element.outerHTML));
    expect(nameless).toEqual([]);
    // The dots of the timeline say below it what they are; those in rows of lists leave it to the browser.
    const bare = page
      .locator('button:visible:enabled:not(.time-mark):not([title])')
      .filter({ hasNotText: /\S/u });
    const silent: string[] = [];
    for (const button of await bare.all()) {
      const name = await nameOf(button);
      await button.focus();
      await tip(page)
        .filter({ hasText: name.slice(0, 40) })
        .waitFor({ timeout: 8_000 })
        .catch(() => silent.push(name));
    }
    expect(silent).toEqual([]);
  });
});

describe('a command’s button', () => {
  const find = (page: Page, label: string) =>
    page.getByRole('toolbar', { name: 'Commands' }).getByRole('button', { name: label, exact: true });

  test('shows what it does and its key, when the mouse rests on it and when the keyboard comes to it', async () => {
    const page = await explorer.open(`/?doc=${articleId}&select=entity:org.congress-pe`);
    const toolbar = page.getByRole('toolbar', { name: 'Commands' });
    const labels = await toolbar
      .locator('button:enabled')
      .evaluateAll((all) => all.map((element) => element.getAttribute('aria-label') ?? ''));
    const keyOf = new Map(
      commands.map((command) => [command.id, command.keys[0] === undefined ? '' : spellKey(command.keys[0])]),
    );
    const expected = new Map([
      ['Expand the selected entity', keyOf.get('expand-selected')],
      ['Fit the whole picture', keyOf.get('fit')],
      ['Add documents', keyOf.get('add-documents')],
      ['Clear the selection', keyOf.get('clear-selection')],
    ]);
    expect(labels).toEqual(expect.arrayContaining([...expected.keys()]));
    // A mouse that moves is what tells react-aria that there is one.
    await page.mouse.move(700, 500);
    for (const [label, key] of expected) {
      await find(page, label).hover();
      await tip(page).filter({ hasText: label }).waitFor();
      const shown = await tip(page).innerText();
      expect(shown.replace(/\s+/gu, ' ')).toBe(`${label} ${key}`.trim());
      await page.mouse.move(700, 500);
      await tip(page).waitFor({ state: 'detached' });
    }
    // As does a key that is no modifier.
    await page.keyboard.press('Tab');
    await find(page, labels[0] ?? '').focus();
    for (const label of labels) {
      await tip(page).filter({ hasText: label }).waitFor();
      await page.keyboard.press('Tab');
    }
  });
});
