import type { Locator, Page } from 'playwright-core';

/** More stops than any page has. */
const mostStops = 160;

/** What has the focus, as it is called; nothing when it is the page itself, whose text is everything. */
const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return '';
    return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`.trim();
  });

/**
 * Presses Tab until something has the focus, as who has no mouse does: what is called so, or an element or what is in it.
 * @throws Error when Tab does not lead there
 */
export async function tabTo(page: Page, target: RegExp | Locator): Promise<void> {
  for (let presses = 0; presses < mostStops; presses += 1) {
    const isThere =
      target instanceof RegExp
        ? target.test(await nameOfFocus(page))
        : await target.evaluate((element) => element.contains(document.activeElement));
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}
