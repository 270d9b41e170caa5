import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../server/db/statement.ts';
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

async function planOf(name: string): Promise<string[]> {
  const text = statement(name, { linkType: 'ADOPTED', hops: 4 });
  const { summary } = await database.driver.executeQuery(`EXPLAIN ${text}`, { given: {} });
  // The driver's own shape of a plan.
  return operators(summary.plan as unknown as Plan);
}

const names = readdirSync(join(projectRoot, 'cypher'))
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.replace('.cypher', ''));

/** Statements whose question is about everything: no index could serve them. */
const wholeGraph = new Set(['count-types', 'stats', 'count-entities', 'count-documents', 'count-claims']);

describe.each(names)('the statement %s', (name) => {
  test('is planned without reading every node of a label', async () => {
    const scans = (await planOf(name)).filter((line) =>
      /^(AllNodesScan|NodeByLabelScan|CartesianProduct@.*NodeByLabelScan)/u.test(line),
    );
    if (wholeGraph.has(name)) return;
    expect(scans).toEqual([]);
  });
});
