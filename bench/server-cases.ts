import { rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../server/root.ts';
import { importInProcess, type ServerProcess, startServerProcess } from './beside/start.ts';
import type { Ask } from './contenders/serve.ts';
import { generateBundles, sizeOf } from './generate.ts';
import { asShipped, type BenchGraph, openBenchGraph } from './graph.ts';
import { median, quantile } from './measure.ts';
import type { Form } from './questions.ts';

const mib = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} MiB`;
const seconds = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`;

const opened = (url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => void get(url, resolve).on('error', reject));

/** 41: what subscriptions leave behind that were opened and broken off. */
async function abortedSubscriptions({ address, heap }: ServerProcess): Promise<string> {
  const query = encodeURIComponent('subscription { graphChanged { id kind claims entityIds } }');
  const url = `${address}/graphql?query=${query}`;
  const openAndBreakOff = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = get(url, { headers: { accept: 'text/event-stream' } }, (response) => {
        response.once('data', () => request.destroy());
        response.on('error', () => undefined).once('close', resolve);
        if (response.statusCode !== 200) reject(new Error(`A subscription got ${response.statusCode}.`));
      });
      request.once('error', reject);
    });
  async function cycles(count: number): Promise<void> {
    const together = 25;
    for (let done = 0; done < count; done += together)
      await Promise.all(Array.from({ length: together }, openAndBreakOff));
    // Until the last of them were noticed to be gone.
    await sleep(3_000);
  }
  // What the first ones leave is made once: compiled code, planned statements, connections of the pool.
  await cycles(500);
  const before = await heap();
  await cycles(1_000);
  const once = await heap();
  await cycles(1_000);
  return `Case 41: the server's heap after 500 subscriptions that were opened and broken off: ${mib(before)}; after 1,000 more: ${mib(once)}; after another 1,000: ${mib(await heap())}.`;
}

/** 35: what the server holds while it sends every claim to a reader that is slow, then as fast as it can. */
async function allClaims({ address, rss }: ServerProcess, claims: number): Promise<string> {
  const begun = performance.now();
  const before = rss();
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, rss());
  }, 100);
  let lines = 0;
  try {
    const response = await opened(`${address}/claims.ndjson`);
    let chunks = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      for (const byte of chunk) if (byte === 10) lines += 1;
      chunks += 1;
      // Nothing is taken for a while, then little by little.
      if (chunks === 10) await sleep(10_000);
      else if (chunks < 1_000) await sleep(10);
    }
  } finally {
    clearInterval(watching);
  }
  const whole = lines === claims ? '' : `, not the ${claims} there are`;
  return `Case 35: ${lines} claims${whole} as lines in ${seconds(begun)}, to a reader that first rests 10 s and reads slowly: the server held ${mib(before)} before and ${mib(most)} at most, ${mib(most - before)} more.`;
}

/** What a question counts that was refused, milliseconds. */
const refusedMs = 60_000;

/** Asks a question every so often, whether the last one was answered or not; milliseconds from when each was due. */
async function askOnAndOn(ask: Ask, forms: readonly Form[], isOver: () => boolean): Promise<number[]> {
  const everyMs = 100;
  const begun = performance.now();
  const asked: Promise<number>[] = [];
  for (let at = 0; !isOver(); at += 1) {
    const due = begun + at * everyMs;
    await sleep(Math.max(0, due - performance.now()));
    const form = forms[at % forms.length];
    if (!form) break;
    const variables = form.variables[at % form.variables.length] ?? {};
    const answered = ask(form.query, variables).then(() => performance.now() - due);
    asked.push(answered.catch(() => refusedMs));
  }
  return Promise.all(asked);
}

const overHttp =
  (address: string): Ask =>
  async (query, variables) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    // Every answer of the API has this form.
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

/** 31: how long reads take while 50,000 claims are imported, beside the same reads before and after. */
export async function readsWhileImporting(
  formsOf: (graph: BenchGraph) => Promise<readonly Form[]>,
  say: (line: string) => void,
): Promise<void> {
  await rm(join(projectRoot, '.attest-bench', asShipped), { recursive: true, force: true });
  const graph = await openBenchGraph(sizeOf(20_000), say, asShipped);
  const server = await startServerProcess(graph.connection);
  try {
    const bundles = [...generateBundles(sizeOf(33_334, 50))];
    const claims = bundles.reduce((sum, bundle) => sum + bundle.claims.length, 0);
    const files = bundles.map((_, at) => join(projectRoot, '.attest-bench', asShipped, `import-${at}.json`));
    for (const [at, file] of files.entries()) await writeFile(file, JSON.stringify(bundles[at]));
    const forms = await formsOf(graph);
    const ask = overHttp(server.address);
    const forSeconds = (count: number): (() => boolean) => {
      const end = performance.now() + count * 1000;
      return () => performance.now() > end;
    };
    // The first askings plan statements and compile code.
    for (let at = 0; at < 40; at += 1)
      for (const { query, variables } of forms) await ask(query, variables[at % variables.length] ?? {});
    const before = await askOnAndOn(ask, forms, forSeconds(20));
    let running = true;
    const begun = performance.now();
    const importing = importInProcess(graph.connection, files).finally(() => {
      running = false;
    });
    const during = await askOnAndOn(ask, forms, () => !running);
    await importing;
    const took = seconds(begun);
    const after = await askOnAndOn(ask, forms, forSeconds(20));
    const idle = [...before, ...after];
    const of = (times: readonly number[]): string =>
      `${median(times).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms`;
    say(
      `Case 31: ${claims} claims imported in ${files.length} bundles in ${took}. Reads, median / 95th percentile: ${of(idle)} idle (${of(before)} before, ${of(after)} after), ${of(during)} meanwhile (${during.length} reads, ${during.filter((ms) => ms === refusedMs).length} of them refused): ${(quantile(during, 0.95) / quantile(idle, 0.95)).toFixed(2)} × at the 95th percentile.`,
    );
  } finally {
    await server.stop();
    await graph.stop();
  }
}

/** The server cases that are figures, on a graph that is there. */
export async function serverCases(
  graph: BenchGraph,
  claims: number,
  say: (line: string) => void,
): Promise<void> {
  for (const run of [abortedSubscriptions, allClaims]) {
    const server = await startServerProcess(graph.connection);
    try {
      say(await run(server, claims));
    } finally {
      await server.stop();
    }
  }
}
