import type { BrowserContext } from 'playwright-core';

/**
 * Closes a browser's pages and makes it forget what they kept, so that only the files they loaded are left in it.
 * @returns whether it may be used again; one in which no page was left is closed.
 */
export async function forgetPages(context: BrowserContext, origin: string): Promise<boolean> {
  const [page, ...others] = context.pages();
  if (page === undefined) {
    await context.close();
    return false;
  }
  for (const other of others) await other.close();
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  // What a page keeps as it is left is forgotten with the rest.
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await page.close();
  return true;
}
