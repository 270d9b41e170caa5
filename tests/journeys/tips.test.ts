import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commands } from '../../client/actions/commands.ts';
import { spellKey } from '../../client/actions/spell-key.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';
import { states } from '../support/states.ts';

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

/** Everything that is pressed, led through or moved. */
const controls = [
  'button',
  'summary',
  'a[href]',
  ...['button', 'link', 'switch', 'slider', 'menuitem'].map((role) => `[role="${role}"]`),
].join(', ');
/** Controls that say what they are in another way: the dots of the timeline below it, and the marks of the map by their number. */
const saidElsewhere = '.time-mark';

/** The controls on the page that are called by nothing, and those that no words stand on and no title tells of. */
const findWordless = (page: Page) =>
  page.evaluate(
    ([all, elsewhere]) => {
      const found = [...document.querySelectorAll<HTMLElement>(all)].filter(
        (element) =>
          element.checkVisibility() &&
          // What is for screen readers alone is of one pixel.
          (element.parentElement?.offsetWidth ?? 0) > 1 &&
          element.closest('[inert], [aria-hidden="true"]') === null &&
          !element.matches(elsewhere) &&
          !element.matches(':disabled'),
      );
      // A mark such as “×” is no word.
      const bare = found.filter(
        (element) =>
          !/[\p{L}\p{N}]/u.test(element.innerText) &&
          element.closest('[title]') === null &&
          (element.closest('label')?.innerText ?? '').trim() === '',
      );
      bare.forEach((element, at) => {
        element.dataset.wordless = String(at);
      });
      return bare.length;
    },
    [controls, saidElsewhere] as const,
  );

/** Whether a tooltip tells of such a control now. */
const isTold = (at: number): boolean => {
  const ids = document.querySelector(`[data-wordless="${at}"]`)?.getAttribute('aria-describedby') ?? '';
  return ids.split(' ').some((id) => document.getElementById(id)?.role === 'tooltip');
};

describe('every control', () => {
  const tried = new Set<string>();

  test.each(states.map(([name, path, reach]) => ({ name, path, reach })))(
    'in the state $name has a name, and one without words shows it in a tooltip',
    async ({ path, reach }) => {
      const page = await explorer.open(path);
      await reach?.(page, explorer);
      const buttons = await page.locator('button:visible, [role="switch"]:visible').all();
      const nameless: string[] = [];
      for (const button of buttons)
        if ((await nameOf(button)) === '')
          nameless.push(await button.evaluate((element) => element.outerHTML));
      expect(nameless).toEqual([]);
      const count = await findWordless(page);
      const silent: string[] = [];
      // Tips are for who comes by keyboard at once; for the mouse, see below.
      await page.keyboard.press('Tab');
      for (let at = 0; at < count; at += 1) {
        const control = page.locator(`[data-wordless="${at}"]`);
        // Opening tips may draw it anew; and what was tried in one state is the same in another.
        if ((await control.count()) === 0) continue;
        const name = await nameOf(control);
        if (tried.has(name)) continue;
        tried.add(name);
        await control.focus();
        await page
          .waitForFunction(isTold, at, { timeout: 3_000 })
          .catch(async () =>
            silent.push(await control.evaluate((element) => element.outerHTML.slice(0, 200))),
          );
      }
      expect(silent).toEqual([]);
    },
  );
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
