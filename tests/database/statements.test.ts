import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Blanks, statement } from '../../server/db/statement.ts';
import { projectRoot } from '../../server/root.ts';
import { emptyGraph, examples, importExamples, openShared } from '../support/graph.ts';

const database = openShared();
beforeAll(async () => {
  await emptyGraph(database);
  await importExamples(database, [examples.khojaly]);
});
afterAll(() => database.close());

interface Plan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Plan[];
}

const operators = (plan: Plan): string[] => [
  `${plan.operatorType} ${plan.arguments.Details ?? ''}`,
  ...plan.children.flatMap(operators),
];

/** To plan takes a processor a second: as many as there may be are kept busy. */
const atATime = pLimit(availableParallelism());

async function planOf(text: string): Promise<string[]> {
  const { summary } = await database.driver.executeQuery(`EXPLAIN ${text}`, { given: {} });
  // The driver's own shape of a plan.
  return operators(summary.plan as unknown as Plan);
}

const cypher = join(projectRoot, 'cypher');
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => name.replace('.cypher', ''));
const parts = filesIn(join(cypher, 'parts'));
const claimAnchors = parts.filter((name) => /^claims-/u.test(name));

const anchorsOf = (name: string): Blanks[] => {
  if (/links/u.test(name)) return parts.filter((part) => /^links-/u.test(part)).map((anchor) => ({ anchor }));
  if (/claims$/u.test(name)) return claimAnchors.map((anchor) => ({ anchor }));
  const own = parts.filter((part) => /^entities-/u.test(part) && part !== 'entities-of-claims');
  return [
    ...own.map((anchor) => ({ anchor })),
    ...claimAnchors.map((claims) => ({ anchor: 'entities-of-claims', claims })),
  ];
};

function keysOf(name: string): string[] {
  if (/claims/u.test(name)) return ['orderKey', 'timeKey', 'recordedKey'];
  if (/links/u.test(name)) return ['origins', 'tellers', 'claims'];
  if (/saved/u.test(name)) return ['recencyKey', 'nameKey'];
  return /documents/u.test(name) ? ['nameKey', 'publishedKey', 'dependentsKey'] : ['nameKey', 'degreeKey'];
}

/** Every text that a statement's file can become. */
function variantsOf(name: string): Blanks[] {
  const text = readFileSync(join(cypher, `${name}.cypher`), 'utf8');
  const keys = /\.KEY\b/u.test(text) ? keysOf(name) : [undefined];
  const ways = /\b(BEYOND|WAY)\b/u.test(text) ? (['forward', 'backward'] as const) : [undefined];
  const orders = keys.flatMap((key) =>
    ways.map((way) => ({ ...(key ? { key } : {}), ...(way ? { way } : {}) })),
  );
  const anchors = text.includes('@ANCHOR') ? anchorsOf(name) : [{}];
  // Each anchor in one order, each order from one anchor, each depth of looking once: all together takes Neo4j minutes to plan.
  const plain = { looks: 'links' as const };
  const both = [
    ...anchors.map((anchor) => ({ ...plain, ...orders[0], ...anchor })),
    ...orders.map((order) => ({ ...plain, ...anchors[0], ...order })),
  ];
  const looks = (['nothing', 'counts', 'claims', 'types'] as const).map((looks) => ({ ...both[0], looks }));
  const kept = text.includes(':SAVED') ? (['View', 'Story'] as const) : [];
  const saved = kept.map((one) => ({ ...both[0], saved: one }));
  return [...both, ...looks, ...saved].map((blanks) => ({ linkType: 'ADOPTED', saved: 'View', ...blanks }));
}

/** Statements whose question is about everything, unless it begins from something: no index could serve them. */
const wholeGraph = new Set(['count-types', 'stats', 'count-documents']);
const isWhole = (name: string, { anchor }: Blanks): boolean =>
  wholeGraph.has(name) || (name.startsWith('count-') && /-all$/u.test(anchor ?? ''));

describe.each(filesIn(cypher))('the statement %s', (name) => {
  test('is planned without reading every node of a label, however its blanks are filled', async () => {
    const texts = new Map(variantsOf(name).map((blanks) => [statement(name, blanks), blanks]));
    const plans = [...texts].map(async ([text, blanks]) => ({
      blanks,
      plan: await atATime(() => planOf(text)),
    }));
    for (const { blanks, plan } of await Promise.all(plans)) {
      const scans = plan.filter((line) =>
        /^(AllNodesScan|NodeByLabelScan|CartesianProduct@.*NodeByLabelScan)/u.test(line),
      );
      if (!isWhole(name, blanks)) expect(scans, JSON.stringify(blanks)).toEqual([]);
    }
  }, 300_000);
});
