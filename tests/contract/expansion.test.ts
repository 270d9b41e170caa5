import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, withGraph } from '../support/graph.ts';
import { type ClaimIdea, makeBundle } from '../support/make-bundle.ts';
import { writeHub } from '../support/write-hub.ts';

const graph = withGraph([]);

interface Expansion {
  readonly all: number;
  readonly links: number;
  readonly linksToShown: number;
  readonly newEntities: number;
  readonly facets: readonly {
    readonly facet: string;
    readonly values: readonly { value: string; count: number }[];
  }[];
  readonly neighbours: readonly {
    readonly entity: { readonly id: string };
    readonly links: readonly {
      readonly direction: string;
      readonly origins: number;
      readonly speakers: readonly { readonly id: string }[];
      readonly link: { readonly support: { readonly origins: number } };
    }[];
  }[];
}

async function expand(more: Record<string, unknown> = {}): Promise<Expansion> {
  const { entity } = await graph.get<{ entity: { expansion: Expansion } }>(
    `query($filter: Filter, $choice: [FacetChoice!], $shown: [ID!], $orderBy: ExpansionOrder, $first: Int, $offset: Int) {
      entity(id: "body-x") { expansion(filter: $filter, choice: $choice, shown: $shown) {
        all links linksToShown newEntities facets { facet values { value count } }
        neighbours(orderBy: $orderBy, first: $first, offset: $offset) { entity { id }
          links { direction origins speakers { id } link { support { origins } } } } } } }`,
    more,
  );
  return entity.expansion;
}
const counts = ({ facets }: Expansion, facet: string) =>
  Object.fromEntries(
    facets.find((row) => row.facet === facet)?.values.map(({ value, count }) => [value, count]) ?? [],
  );
const choose = (facet: string, ...values: string[]) => ({ facet, values });
const idsOf = ({ neighbours }: Expansion) => neighbours.map(({ entity }) => entity.id);

const met = (object: string, ladder: ClaimIdea['ladder'] = [], time?: string): ClaimIdea => ({
  subject: 'body-x',
  object,
  ladder,
  ...(time === undefined ? {} : { time }),
});

describe('what expanding an entity brings', () => {
  beforeAll(async () => {
    await emptyGraph(graph.database);
    const claims: ClaimIdea[] = [
      met('body-a', [['person-p', 'asserts']], '1992'),
      met('body-a', [['person-q', 'alleges']], '1993'),
      met('body-b', [['person-p', 'alleges']], '2001'),
      met('body-c', [['person-q', 'asserts']]),
      { subject: 'body-c', predicate: 'condemns', object: 'body-x', ladder: [['person-q', 'asserts']] },
      met('body-d', [['person-p', 'denies']]),
    ];
    await importBundle(graph.database, JSON.stringify(makeBundle({ claims })));
  });

  test('is counted by facet over the whole graph; a denial brings nothing', async () => {
    const found = await expand();
    expect([found.all, found.links, found.newEntities]).toEqual([4, 4, 3]);
    expect(counts(found, 'EVIDENCE')).toEqual({ '1': 3, '2': 1 });
    expect(counts(found, 'SPEAKER')).toEqual({ 'person-q': 3, 'person-p': 2 });
    expect(counts(found, 'STANCE')).toEqual({ ASSERTS: 3, ALLEGES: 2 });
    expect(counts(found, 'PREDICATE')).toEqual({ met: 3, condemns: 1 });
    expect(counts(found, 'DIRECTION')).toEqual({ OUT: 3, IN: 1 });
    expect(Object.values(counts(found, 'DOCUMENT'))).toEqual([4]);
    expect(counts(found, 'PERIOD')).toMatchObject({ '1992': 1, '1993': 1, '2001': 1, none: 2 });
  });

  test('of several at once counts each link once, says with which of them each is linked, and what they have in common', async () => {
    const { expansion } = await graph.get<{
      expansion: Omit<Expansion, 'neighbours'> & {
        neighbours: readonly {
          entity: { id: string };
          linkedWith: readonly { id: string }[];
          links: readonly { expanded: { id: string }; direction: string }[];
        }[];
      };
    }>(
      `{ expansion(ids: ["body-b", "body-x", "body-nobody"]) { all links linksToShown newEntities
        facets { facet values { value count } }
        neighbours(orderBy: COMMON) { entity { id } linkedWith { id } links { expanded { id } direction } } } }`,
    );
    const linkedWith = Object.fromEntries(
      expansion.neighbours.map((row) => [row.entity.id, row.linkedWith.map(({ id }) => id)]),
    );
    const ends = expansion.neighbours.flatMap((row) => row.links.map((link) => link.expanded.id));
    expect([expansion.all, expansion.newEntities, expansion.linksToShown]).toEqual([4, 2, 1]);
    expect(linkedWith).toEqual({ 'body-a': ['body-x'], 'body-c': ['body-x'] });
    expect([...new Set(ends)]).toEqual(['body-x']);
    const common = await graph.get<{ expansion: Expansion }>(
      `{ expansion(ids: ["body-a", "body-c"], choice: [{ facet: COMMON, values: ["2"] }]) { all links linksToShown newEntities
        facets { facet values { value count } }
        neighbours { entity { id } links { direction origins speakers { id } link { support { origins } } } } } }`,
    );
    expect(idsOf(common.expansion)).toEqual(['body-x']);
    expect(counts(common.expansion, 'COMMON')).toEqual({ '2': 3 });
    await expect(
      graph.get(`{ expansion(ids: ${JSON.stringify(Array(51).fill('body-a'))}) { all } }`),
    ).rejects.toThrow(/at most 50/u);
  });

  test('has what no second source says, and who says it', async () => {
    const found = await expand({ choice: [choose('EVIDENCE', '1')] });
    expect([found.all, found.links, found.newEntities]).toEqual([4, 3, 2]);
    expect(found.neighbours).toEqual([
      {
        entity: { id: 'body-b' },
        links: [
          { direction: 'OUT', origins: 1, speakers: [{ id: 'person-p' }], link: { support: { origins: 1 } } },
        ],
      },
      {
        entity: { id: 'body-c' },
        links: [
          { direction: 'IN', origins: 1, speakers: [{ id: 'person-q' }], link: { support: { origins: 1 } } },
          { direction: 'OUT', origins: 1, speakers: [{ id: 'person-q' }], link: { support: { origins: 1 } } },
        ],
      },
    ]);
  });

  test('is narrowed in every other facet by a choice in one; one claim has to meet all of them', async () => {
    const found = await expand({ choice: [choose('SPEAKER', 'person-p')] });
    expect(counts(found, 'SPEAKER')).toEqual({ 'person-q': 3, 'person-p': 2 });
    expect(counts(found, 'STANCE')).toEqual({ ALLEGES: 1, ASSERTS: 1 });
    const both = await expand({ choice: [choose('SPEAKER', 'person-p'), choose('PERIOD', '1993')] });
    expect([both.links, counts(both, 'SPEAKER')]).toEqual([0, { 'person-p': 0, 'person-q': 1 }]);
  });

  test('leaves out what is shown, and comes in pages and in three orders', async () => {
    const found = await expand({ shown: ['body-a'], first: 1, offset: 1, orderBy: 'NAME' });
    expect([found.links, found.linksToShown, found.newEntities, idsOf(found)]).toEqual([4, 1, 2, ['body-c']]);
    expect(idsOf(await expand({ orderBy: 'EVIDENCE' }))).toEqual(['body-a', 'body-b', 'body-c']);
    expect(idsOf(await expand({ orderBy: 'RECENCY' }))).toEqual(['body-b', 'body-a', 'body-c']);
  });

  test('keeps to the filter', async () => {
    const found = await expand({ filter: { accordingTo: ['person-p'] } });
    expect([found.all, counts(found, 'EVIDENCE'), counts(found, 'SPEAKER')]).toEqual([
      2,
      { '1': 2 },
      { 'person-p': 2 },
    ]);
    expect((await expand({ filter: { minOrigins: 2 } })).all).toBe(1);
  });
});

describe('a hub', () => {
  const leaves = 50_000;
  beforeAll(async () => {
    await emptyGraph(graph.database);
    await writeHub(graph.database, 'h', leaves);
  }, 300_000);

  test('is counted to its last link, and only a page of it is told', async () => {
    const ask = () =>
      graph.get<{ entity: { expansion: Expansion } }>(
        `{ entity(id: "h-0") { expansion(choice: [{ facet: SPEAKER, values: ["outlet-1"] }], shown: ["h-1"]) {
          all links linksToShown newEntities facets { facet values { value count } } neighbours(first: 5) { entity { id } } } } }`,
      );
    await ask();
    const begun = performance.now();
    const { expansion } = (await ask()).entity;
    const took = performance.now() - begun;
    expect([expansion.all, expansion.links, expansion.linksToShown, expansion.newEntities]).toEqual([
      leaves,
      leaves,
      1,
      leaves - 1,
    ]);
    expect(counts(expansion, 'EVIDENCE')).toEqual({ '1': leaves });
    expect(expansion.neighbours).toHaveLength(5);
    expect(took).toBeLessThan(8_000);
  });
});
