import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/root.ts';
import { rssOf } from '../rss-of.ts';

/** What `attest ingest` held in memory, with all its threads, by the time it had written so many articles. */
export type ManyFigures = Readonly<Record<string, { readonly rssMiB: number; readonly perSecond: number }>>;

const sentencesEach = 10;

/**
 * Ingests `count` articles of ten sentences each, as `attest ingest FOLDER` does it on a machine of its own: into a fresh graph, on all
 * cores. The articles are stretches of these sentences, each under a heading of its own, so that no two are alike.
 * Throws when the command fails or leaves one out.
 */
export async function ingestMany(sentences: readonly string[], count: number): Promise<ManyFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-many-'));
  try {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (let at = 0; at < count; at += 1) {
      const from = (at * 7) % Math.max(1, sentences.length - sentencesEach);
      const text = `Report ${at} of the day\n\n${sentences.slice(from, from + sentencesEach).join(' ')}\n`;
      writeFileSync(join(articles, `${at}.txt`), text);
    }
    return await watched(articles, join(folder, 'home'), count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function watched(articles: string, home: string, count: number): Promise<ManyFigures> {
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'dist', 'server', 'cli', 'main.js'), 'ingest', articles],
    { env: { ...process.env, NEO4J_URI: '', ATTEST_HOME: home }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const seen: [done: number, rssMiB: number, seconds: number][] = [];
  const begun = performance.now();
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
    const done = Number([...said.matchAll(/(\d+) of \d+ /gu)].at(-1)?.[1] ?? 0);
    seen.push([done, rssOf(child.pid), (performance.now() - begun) / 1000]);
  });
  let table = '';
  child.stdout.on('data', (data: Buffer) => {
    table += data.toString();
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0 || !table.includes(` ${count} `))
    throw new Error(`attest ingest ended with ${code} and said:\n${said.slice(-2000)}\n${table}`);
  const tenths = Array.from({ length: 10 }, (_, tenth) => ((tenth + 1) * count) / 10);
  return Object.fromEntries(
    tenths.map((mark) => {
      const [done, rssMiB, seconds] = seen.find(([each]) => each >= mark) ?? seen.at(-1) ?? [0, 0, 1];
      return [`${mark} articles`, { rssMiB, perSecond: done / seconds }];
    }),
  );
}
