import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/db/database.ts';
import { noFilter } from '../../server/domain/filter.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { loadNeighbourhood } from '../../server/queries/neighbourhood.ts';
import { emptyGraph, examples, withGraph } from '../support/graph.ts';
import { type ClaimIdea, makeBundle } from '../support/make-bundle.ts';
import { writeHub } from '../support/write-hub.ts';

const graph = withGraph([examples.khojaly]);

interface Id {
  readonly id: string;
}
interface Hood {
  readonly nodes: readonly Id[];
  readonly links: readonly { readonly subject: Id; readonly object: Id }[];
  readonly truncated: boolean;
  readonly totals: { readonly nodes: number; readonly links: number };
  readonly damped: readonly { readonly entity: Id; readonly degree: number; readonly reason: string }[];
}

async function around(ids: readonly string[], more: Record<string, unknown> = {}): Promise<Hood> {
  const { neighbourhood } = await graph.get<{ neighbourhood: Hood }>(
    `query($ids: [ID!]!, $depth: Int, $limit: Int, $filter: Filter, $doNotExpandThrough: [ID!], $degreeLimit: Int) {
      neighbourhood(ids: $ids, depth: $depth, limit: $limit, filter: $filter, doNotExpandThrough: $doNotExpandThrough, degreeLimit: $degreeLimit) {
        nodes { id } links { subject { id } object { id } } truncated totals { nodes links }
        damped { entity { id } degree reason } } }`,
    { ids, ...more },
  );
  return neighbourhood;
}
const idsOf = ({ nodes }: Hood): string[] => nodes.map(({ id }) => id).sort();

const met = (pairs: string): ClaimIdea[] =>
  pairs.split(' ').map((pair) => {
    const [subject, object] = pair.split('-');
    return { subject: `body-${subject}`, object: `body-${object}` };
  });

describe('a neighbourhood', () => {
  beforeAll(async () => {
    await emptyGraph(graph.database);
    const claims = [
      ...met('a-b b-c b-d b-e c-f'),
      { subject: 'person-1', predicate: 'member-of', object: 'body-b' },
      { subject: 'body-b', predicate: 'condemns', object: 'body-c' },
    ];
    await importBundle(graph.database, JSON.stringify(makeBundle({ claims })));
  });

  test('keeps an entity that is not to be gone through, and says so', async () => {
    const free = await around(['body-a'], { depth: 3 });
    expect([idsOf(free).length, free.damped]).toEqual([7, []]);
    const asked = await around(['body-a'], { depth: 3, doNotExpandThrough: ['body-b'] });
    expect(idsOf(asked)).toEqual(['body-a', 'body-b']);
    expect(asked.damped).toEqual([{ entity: { id: 'body-b' }, degree: 6, reason: 'ASKED' }]);
    const start = await around(['body-b'], { depth: 1, doNotExpandThrough: ['body-b'] });
    expect(idsOf(start)).toEqual(['body-b']);
  });

  test('says how many there are when it returns fewer, each once however many links lead to it', async () => {
    const { nodes, totals, truncated } = await around(['body-b'], { limit: 3 });
    expect(nodes.map(({ id }) => id)).toEqual(['body-b', 'body-a', 'body-c']);
    expect([totals.nodes, truncated]).toEqual([6, true]);
    expect((await around(['body-b'], { limit: 6 })).truncated).toBe(false);
    expect((await around(['body-a'], { depth: 2, limit: 3 })).totals.nodes).toBe(6);
  });

  test('does not go through an entity with more links than the limit, unless it was asked for', async () => {
    const damped = await around(['body-a'], { depth: 3, degreeLimit: 5 });
    expect(idsOf(damped)).toEqual(['body-a', 'body-b']);
    expect(damped.damped).toEqual([{ entity: { id: 'body-b' }, degree: 6, reason: 'DEGREE' }]);
    expect(idsOf(await around(['body-a'], { depth: 3, degreeLimit: 6 }))).toHaveLength(7);
    expect(idsOf(await around(['body-b'], { depth: 1, degreeLimit: 5 }))).toHaveLength(6);
    // At the last hop nothing is gone through anyway.
    expect((await around(['body-a'], { depth: 1, degreeLimit: 5 })).damped).toEqual([]);
  });

  test('has facets by the type of the other end, each entity once', async () => {
    const { entity } = await graph.get<{
      entity: {
        degree: number;
        neighbourTypes: { type: Id; count: number }[];
        filtered: { type: Id; count: number }[];
        linkCounts: { count: number }[];
      };
    }>(
      `{ entity(id: "body-b") { degree linkCounts { count } neighbourTypes { type { id } count }
        filtered: neighbourTypes(filter: { predicates: ["condemns"] }) { type { id } count } } }`,
    );
    expect(entity.neighbourTypes).toEqual([
      { type: { id: 'ngo' }, count: 4 },
      { type: { id: 'person' }, count: 1 },
    ]);
    expect(entity.filtered).toEqual([{ type: { id: 'ngo' }, count: 1 }]);
    expect(entity.linkCounts.reduce((sum, { count }) => sum + count, 0)).toBe(entity.degree);
  });
});

describe('the neighbourhood of a hub', () => {
  const leaves = 5_000;
  beforeAll(async () => {
    await emptyGraph(graph.database);
    await writeHub(graph.database, 'h', leaves);
  });

  test('returns the first of its neighbours, says how many there are, and moves no more than it returns', async () => {
    const hub = await around(['h-0'], { limit: 50 });
    expect([hub.nodes.length, hub.nodes[0]?.id, hub.truncated, hub.totals.nodes]).toEqual([
      50,
      'h-0',
      true,
      leaves + 1,
    ]);
    // Each leaf is linked to the hub; some are next to each other too.
    const toHub = hub.links.filter(({ subject }) => subject.id === 'h-0');
    expect(toHub).toHaveLength(49);
    expect(hub.totals.links).toBe(hub.links.length);
    let moved = 0;
    const watched: Database = {
      ...graph.database,
      async read(...asked) {
        const rows = await graph.database.read(...asked);
        moved += rows.length;
        return rows;
      },
    };
    await loadNeighbourhood(watched, { ids: ['h-0'], depth: 1, limit: 50, filter: noFilter });
    // The hub, 50 neighbours, their number, and the links between 50 entities in a row.
    expect(moved).toBeLessThanOrEqual(1 + 50 + 1 + 2 * 50);
  });

  test('is not entered from a leaf when hubs are damped, and told as damped', async () => {
    const { nodes, damped, truncated, totals } = await around(['h-10'], { depth: 2, degreeLimit: 100 });
    expect(nodes.map(({ id }) => id).sort()).toEqual(['h-0', 'h-10', 'h-11', 'h-12', 'h-8', 'h-9']);
    expect(damped).toEqual([{ entity: { id: 'h-0' }, degree: leaves, reason: 'DEGREE' }]);
    expect([truncated, totals.nodes]).toEqual([false, 6]);
    const free = await around(['h-10'], { depth: 2, limit: 20 });
    expect([free.nodes.length, free.truncated, free.totals.nodes]).toEqual([20, true, leaves + 1]);
  });
});
