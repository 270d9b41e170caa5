import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { projectRoot } from '../../server/root.ts';
import { launchChromium } from '../../tests/support/chromium.ts';
import { seededRandom } from '../../train/random.ts';
import { startServerProcess } from '../beside/start.ts';
import { type BenchGraph, startGraph } from '../graph.ts';
import {
  dragTheView,
  expandFifty,
  exportSvg,
  firstPicture,
  openAndClose,
  openLarge,
  type Row,
  type Stage,
  settle,
} from './cases.ts';
import { makePicture, type PictureSize, pictureName } from './make-pictures.ts';

/**
 * `npm run bench:client`: what a reader waits for, in a real Chromium, on the built explorer served as it is shipped. Prints a row
 * for each case beside what is asked. `BENCH_ONLY=drag,settle` runs the cases of these names.
 */
const sizes: readonly PictureSize[] = [
  { name: 'hub', entities: 51, links: 50, star: true },
  // With its documents and their publisher just as many as are drawn singly.
  { name: 'most', entities: 1_990, links: 4_000 },
  { name: 'two', entities: 2_000, links: 4_000 },
  { name: 'five', entities: 5_000, links: 10_000 },
  { name: 'ten', entities: 10_000, links: 20_000 },
];
const say = (line: string): void => console.log(line);
const wanted = process.env.BENCH_ONLY?.split(',') ?? [];

/** Brings the pictures into a graph of the bench's own; what is there already stays. */
async function fill({ database }: BenchGraph): Promise<void> {
  const article = join(projectRoot, 'examples', 'khojaly-statement', 'bundle.json');
  const bundles = [
    await readFile(article, 'utf8'),
    ...sizes
      .flatMap((size) => [...makePicture(size, seededRandom(7))])
      .map((bundle) => JSON.stringify(bundle)),
  ];
  for (const bundle of bundles) {
    const { rejected } = await importBundle(database, bundle);
    if (rejected.length > 0) throw new Error(JSON.stringify(rejected[0]));
  }
}

const articleName = 'the first article';

/** The address of each picture, by its name. */
async function pathsOf(address: string): Promise<(name: string) => string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ documents(status: HELD, first: 100) { nodes { id name } } }' }),
  });
  // As the schema says.
  const { data } = (await response.json()) as {
    data: { documents: { nodes: { id: string; name: string }[] } };
  };
  const { nodes } = data.documents;
  return (name) => {
    const isOwn = (title: string): boolean =>
      name === articleName
        ? !sizes.some((size) => pictureName(size.name) === title)
        : title === pictureName(name);
    const own = nodes.filter((node) => isOwn(node.name));
    if (own.length === 0) throw new Error(`There is no picture ${name}.`);
    return `/?${new URLSearchParams(own.map(({ id }) => ['doc', id])).toString()}`;
  };
}

const graph = await startGraph('client', 0, say);
await fill(graph);
const server = await startServerProcess(graph.connection);
// Until then it asks its readers to come again.
while (!(await fetch(`${server.address}/ready`)).ok) await sleep(100);
const browser = await launchChromium();
const stage: Stage = { browser, address: server.address };
const rows: Row[] = [];
try {
  const path = await pathsOf(server.address);
  const article = path(articleName);
  const fifty = Array.from({ length: 50 }, (_, at) => `hub-${at + 1}`);
  const cases: readonly (readonly [name: string, run: () => Promise<Row | Row[]>])[] = [
    ['first', () => firstPicture(stage, article)],
    ['expand', () => expandFifty(stage, `${article}&add=hub-0`, fifty)],
    ['drag', () => dragTheView(stage, path('two'), '2,000 entities and 4,000 relations', 30)],
    ['drag', () => dragTheView(stage, path('five'), '5,000 entities and 10,000 relations', 20)],
    ['settle', () => settle(stage, path('two'))],
    ['large', () => openLarge(stage, path('ten'))],
    ['export', () => exportSvg(stage, path('most'))],
    ['panels', () => openAndClose(stage, article, 'org.congress-pe')],
  ];
  for (const [name, run] of cases) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const row of [await run()].flat()) {
      rows.push(row);
      say(`| ${row.name} | ${row.asked} | ${row.measured} | ${row.isMet ? 'met' : '**not met**'} |`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
  await graph.stop();
}
if (rows.some(({ isMet }) => !isMet)) process.exitCode = 1;
