import type { Locator, Page } from 'playwright-core';

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

/** Controls on a page that are called by nothing, as HTML. */
export async function namelessControls(page: Page): Promise<string[]> {
  const nameless: string[] = [];
  for (const button of await page.locator('button:visible, [role="switch"]:visible').all())
    if ((await nameOf(button)) === '') nameless.push(await button.evaluate((element) => element.outerHTML));
  return nameless;
}

/** Controls without words that no tooltip tells of when the keyboard comes to them, as HTML. Those called like one of `tried` are passed over, and the others added to it. */
export async function untoldControls(page: Page, tried: Set<string>): Promise<string[]> {
  const count = await findWordless(page);
  const untold: string[] = [];
  // Tips are for who comes by keyboard at once.
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
      .catch(async () => untold.push(await control.evaluate((element) => element.outerHTML.slice(0, 200))));
  }
  return untold;
}
