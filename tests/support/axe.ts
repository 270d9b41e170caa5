import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong by the rules of WCAG 2.2 AA and its own best practices, a line for each element. */
export async function violationsOf(page: Page): Promise<string[]> {
  // By the debugger's way in: the page's own policy lets no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      // What is right need not be described: to find a selector for each of its elements takes longer than to look at them.
      resultTypes: ['violations'],
      selectors: false,
      preload: false,
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
  );
}
