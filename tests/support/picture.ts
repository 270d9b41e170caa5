import type { Page } from 'playwright-core';

/** Waits until nothing is under way and the picture on screen is the one that the address names. */
export async function waitForPicture(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
}

/** How much the page says that it draws. */
export async function countDrawn(page: Page): Promise<{ nodes: number; links: number }> {
  const root = page.locator('html');
  return {
    nodes: Number(await root.getAttribute('data-nodes')),
    links: Number(await root.getAttribute('data-links')),
  };
}

/** Where each entity stands, by id, in model pixels: what must not change when the picture grows. */
export async function readPositions(page: Page): Promise<Record<string, { x: number; y: number }>> {
  const text = await page.getByTestId('graph').getAttribute('data-positions');
  // Written by the page itself, from cytoscape's positions.
  return JSON.parse(text ?? '{}') as Record<string, { x: number; y: number }>;
}

/** Where an entity is on the screen, for a mouse. */
export async function findOnScreen(page: Page, entityId: string): Promise<{ x: number; y: number }> {
  const screen = page.getByTestId('graph');
  const viewport = (await screen.getAttribute('data-viewport'))?.split(' ').map(Number);
  const [zoom = 1, panX = 0, panY = 0] = viewport ?? [];
  const box = await screen.boundingBox();
  const point = (await readPositions(page))[entityId];
  if (box === null || point === undefined) throw new Error(`${entityId} is not drawn.`);
  return { x: box.x + panX + zoom * point.x, y: box.y + panY + zoom * point.y };
}
