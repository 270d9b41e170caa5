import type { Page } from 'playwright-core';

/** What the picture shows and leaves out, as it says itself. */
export const words = (page: Page): Promise<string> => page.getByTestId('words').innerText();

/** What a screen reader was last told. */
export const said = (page: Page): Promise<string> => page.locator('.app > [aria-live="polite"]').innerText();

/** The address without its host: what a second reader would be sent. */
export const sent = (page: Page): string => page.url().replace(/^https?:\/\/[^/]+/u, '');
