import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { makeApp } from '../../server/app.ts';
import type { Database } from '../../server/db/database.ts';
import { type Live, makeLive } from '../../server/live/live.ts';
import { longestHead } from '../../server/main.ts';
import { warmUp } from '../../server/warm-up.ts';
import { launchChromium } from './chromium.ts';
import { forgetPages } from './forget-pages.ts';
import { emptyGraph, importExamples, openShared } from './graph.ts';
import { waitForPicture } from './picture.ts';

export interface Explorer {
  readonly database: Database;
  /** What the server answers instead of questions; null = it answers. */
  unavailable: string | null;
  /** How many pages follow the changes of the graph now. */
  followers(): number;
  /** Breaks every connection, as a server does that goes away. */
  dropConnections(): void;
  /** Opens the explorer at a path and waits for its picture. Errors in the page's console fail the test at its end. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** For a test file: the built explorer, served on an emptied graph with these bundles, and a real browser. */
export function withExplorer(paths: readonly string[]): Explorer {
  const database = openShared();
  const complaints: string[] = [];
  let browser: Browser;
  let server: Server;
  let live: Live;
  let address: string;
  /** Each a reader's browser of its own; those that no test uses now wait for the next, as they have loaded the explorer. */
  const idle = new Map<string, BrowserContext[]>();
  const used: { readonly kind: string; readonly context: BrowserContext }[] = [];
  const explorer: Explorer = {
    database,
    unavailable: null,
    followers: () => live.changes.followers,
    dropConnections: () => server.closeAllConnections(),
    async open(path, options = {}) {
      const given = { viewport: { width: 1440, height: 900 }, ...options };
      const kind = JSON.stringify(given);
      const context = idle.get(kind)?.pop() ?? (await browser.newContext(given));
      used.push({ kind, context });
      const page = await context.newPage();
      page.setDefaultTimeout(50_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // A refused question is logged by the browser itself, and is what some tests are about.
        if (message.type() === 'error' && !/503|Failed to load resource/u.test(message.text()))
          complaints.push(message.text());
      });
      await page.goto(`${address}${path}`);
      await waitForPicture(page);
      return page;
    },
  };
  beforeAll(async () => {
    await emptyGraph(database);
    await importExamples(database, paths);
    await warmUp(database);
    const log = (line: string, error: unknown) => void complaints.push(`${line} ${String(error)}`);
    live = makeLive(database, log);
    const app = makeApp({
      database,
      live,
      unavailable: () => explorer.unavailable,
      graphiql: true,
      log,
    });
    server = createServer({ maxHeaderSize: longestHead }, app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A listening TCP server has an address with a port.
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const { kind, context } of used.splice(0))
      if (await forgetPages(context, address)) idle.set(kind, [...(idle.get(kind) ?? []), context]);
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await live.close();
    await database.close();
  });
  return explorer;
}
