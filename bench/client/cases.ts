import { stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { findOnScreen, readPositions, waitForPicture } from '../../tests/support/picture.ts';
import { median } from '../measure.ts';

/** What a case found, and what is asked of it. */
export interface Row {
  readonly name: string;
  readonly asked: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Where the explorer is served, and a browser to open it in. */
export interface Stage {
  readonly browser: Browser;
  readonly address: string;
}

const screen = { viewport: { width: 1440, height: 900 } };
const rounds = 5;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Opens a path with an empty cache; tells when its picture stood, milliseconds after the navigation began. */
async function open({ browser, address }: Stage, path: string): Promise<{ page: Page; readyMs: number }> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(() => {
    const bench = { readyAt: 0, longTasks: [] as number[] };
    Object.assign(window, { bench });
    new MutationObserver((records) => {
      // It is said again whenever something changes: what counts is when it was not so before.
      const isNew = records.some(({ oldValue }) => oldValue !== 'true');
      if (isNew && document.documentElement.dataset.ready === 'true') bench.readyAt = performance.now();
    }).observe(document, {
      attributes: true,
      attributeFilter: ['data-ready'],
      attributeOldValue: true,
      subtree: true,
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) bench.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${address}${path}`);
  await waitForPicture(page);
  const { readyAt } = await benchOf(page);
  return { page, readyMs: readyAt };
}

/** What the script put into the page has noted. */
const benchOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { bench: { readyAt: number; longTasks: number[] } }).bench);

export async function firstPicture(stage: Stage, path: string): Promise<Row[]> {
  const times: number[] = [];
  let bytes = { initial: 0, all: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { page, readyMs } = await open(stage, path);
    times.push(readyMs);
    if (round === 0) bytes = await scriptBytes(page, stage.address);
    await page.context().close();
  }
  return [
    {
      name: 'first picture of the first article, cold cache, from loopback',
      asked: 'at most 1,500 ms',
      measured: `${ms(median(times))} (median of ${rounds}; ${times.map(ms).join(', ')})`,
      isMet: median(times) <= 1500,
    },
    {
      name: 'initial JavaScript, gzipped',
      asked: 'at most 300 KB',
      measured: `${kilobytes(bytes.initial)} until the page answers, ${kilobytes(bytes.all)} until the picture stands`,
      isMet: bytes.initial <= 300_000,
    },
  ];
}

/** The scripts that the page names itself, and all that it has loaded since, as gzip makes them. */
async function scriptBytes(page: Page, address: string): Promise<{ initial: number; all: number }> {
  const html = await (await fetch(address)).text();
  const initial = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/gu)].map(
    ([, path = '']) => `${address}${path}`,
  );
  const all = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (/\.js$/.test(name) ? [name] : [])),
  );
  const sum = async (list: readonly string[]): Promise<number> => {
    let bytes = 0;
    for (const url of new Set(list)) {
      if (!url.startsWith(address)) throw new Error(`A script came from elsewhere: ${url}`);
      bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;
    }
    return bytes;
  };
  return { initial: await sum(initial), all: await sum(all) };
}

/** Adds fifty neighbours of a hub to the picture, as the address says them; times from the last answer to the picture. */
export async function expandFifty(stage: Stage, path: string, added: readonly string[]): Promise<Row> {
  const times: number[] = [];
  let moved = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { page } = await open(stage, path);
    const before = await readPositions(page);
    await page.evaluate((ids) => {
      performance.clearResourceTimings();
      const url = new URL(location.href);
      for (const id of ids) url.searchParams.append('add', id);
      document.documentElement.dataset.ready = 'false';
      const state = { step: (history.state as { step: number }).step + 1 };
      history.pushState(state, '', url);
      dispatchEvent(new PopStateEvent('popstate', { state }));
    }, added);
    await page.waitForFunction(
      (count) => Number(document.documentElement.dataset.nodes) >= count,
      Object.keys(before).length + added.length,
    );
    await waitForPicture(page);
    const { readyAt } = await benchOf(page);
    const answeredAt = await page.evaluate(() =>
      Math.max(
        ...performance
          .getEntriesByType('resource')
          .flatMap((entry) => (entry instanceof PerformanceResourceTiming ? [entry.responseEnd] : [])),
      ),
    );
    times.push(readyAt - answeredAt);
    const after = await readPositions(page);
    for (const [id, { x, y }] of Object.entries(before))
      moved = Math.max(moved, Math.hypot((after[id]?.x ?? 0) - x, (after[id]?.y ?? 0) - y));
    await page.context().close();
  }
  return {
    name: 'fifty neighbours added, from the answer to the picture',
    asked: 'at most 300 ms, nothing that stands moves (0 px)',
    measured: `${ms(median(times))} (median of ${rounds}; ${times.map(ms).join(', ')}), moved ${moved} px`,
    isMet: median(times) <= 300 && moved === 0,
  };
}

/** Frames a second while the mouse drags the view about. */
export async function dragTheView(stage: Stage, path: string, size: string, least: number): Promise<Row> {
  const { page } = await open(stage, path);
  const box = await page.getByTestId('graph').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  // A corner in which nothing stands.
  const from = { x: box.x + box.width - 40, y: box.y + box.height - 40 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const note = (at: number): void => {
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const end = performance.now() + 4_000;
  for (let step = 0; performance.now() < end; step += 1)
    await page.mouse.move(from.x - 200 - 150 * Math.sin(step / 12), from.y - 150 - 100 * Math.cos(step / 9));
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.mouse.up();
  await page.context().close();
  const spans = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const rate = (1000 * spans.length) / ((frames.at(-1) ?? 0) - (frames[0] ?? 0));
  return {
    name: `dragging the view, ${size}`,
    asked: `at least ${least} frames a second`,
    measured: `${rate.toFixed(0)} frames a second, the longest ${ms(Math.max(...spans))}`,
    isMet: rate >= least,
  };
}

/** What holds up the page while a picture of two thousand settles. */
export async function settle(stage: Stage, path: string): Promise<Row> {
  const { page, readyMs } = await open(stage, path);
  const { longTasks } = await benchOf(page);
  await page.context().close();
  const longest = Math.max(0, ...longTasks);
  return {
    name: 'tasks of the page until 2,000 entities and 4,000 relations stand',
    asked: 'none above 100 ms',
    measured: `longest ${ms(longest)}; ${longTasks.filter((task) => task > 100).length} above 100 ms; the picture stood after ${ms(readyMs)}`,
    isMet: longest <= 100,
  };
}

/** Ten thousand entities, as picture and as table. */
export async function openLarge(stage: Stage, path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, suffix] of [
    ['picture', ''],
    ['table', '&view=table'],
  ] as const) {
    const { page, readyMs } = await open(stage, `${path}${suffix}`);
    await page.context().close();
    rows.push({
      name: `10,000 entities open as ${name}`,
      asked: 'less than 3,000 ms',
      measured: ms(readyMs),
      isMet: readyMs < 3000,
    });
  }
  return rows;
}

/** What two hundred panels leave on the heap that were opened and closed. */
export async function openAndClose(stage: Stage, path: string, entity: string): Promise<Row> {
  const { page } = await open(stage, path);
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  };
  const cycles = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at += 1) {
      const { x, y } = await findOnScreen(page, entity);
      await page.mouse.click(x, y);
      await page.getByRole('complementary').getByRole('heading').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('complementary').waitFor({ state: 'detached' });
    }
  };
  await cycles(40);
  const before = await heap();
  await cycles(200);
  const after = await heap();
  await page.context().close();
  return {
    name: 'heap after 200 panels opened and closed',
    asked: 'flat (at most 1 MiB more)',
    measured: `${before.toFixed(1)} MiB before, ${after.toFixed(1)} MiB after`,
    isMet: after - before <= 1,
  };
}

/** A picture of as many as are drawn singly as SVG, from the press to the file, with its footnotes and without. */
export async function exportSvg(stage: Stage, path: string): Promise<Row[]> {
  const { page } = await open(stage, path);
  const rows: Row[] = [];
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Export a figure');
  await page.keyboard.press('Enter');
  const footnotes = page.getByRole('switch', { name: /^Footnotes/u });
  await footnotes.waitFor({ state: 'attached' });
  for (const [name, has] of [
    ['with its footnotes', true],
    ['without footnotes', false],
  ] as const) {
    await footnotes.setChecked(has, { force: true });
    const begun = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).press('Enter'),
    ]);
    const tookMs = performance.now() - begun;
    const { size } = await stat(await download.path());
    rows.push({
      name: `1,990 entities and 4,000 relations, drawn singly, as SVG, ${name}`,
      asked: 'less than 5,000 ms',
      measured: `${ms(tookMs)}, ${kilobytes(size)}`,
      isMet: tookMs < 5000,
    });
  }
  await page.context().close();
  return rows;
}
