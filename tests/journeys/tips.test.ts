import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commands } from '../../client/actions/commands.ts';
import { spellKey } from '../../client/actions/spell-key.ts';
import { articleId } from '../support/article-id.ts';
import { withExplorer } from '../support/explorer.ts';
import { examples } from '../support/graph.ts';

const explorer = withExplorer([examples.khojaly]);

const tip = (page: Page) => page.getByRole('tooltip');

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
