import { describe, expect, test } from 'vitest';
import { examples, withGraph } from '../support/graph.ts';

const graph = withGraph([examples.khojaly, examples.carriedWords, examples.denial]);

const filters: [string, Record<string, unknown>][] = [
  ['none', {}],
  ['frontier 0', { frontier: 0 }],
  ['frontier 2', { frontier: 2 }],
  ['according to the congress', { accordingTo: ['org.congress-pe'] }],
  ['one type', { types: ['country'] }],
  ['a type with those below it', { types: ['organization'] }],
  ['one predicate', { predicates: ['killed'] }],
  ['speech acts', { predicates: ['passes-on', 'labels'] }],
  ['disputed', { disputed: true }],
  ['undisputed', { disputed: false }],
  ['a time', { time: { from: '2013', to: '2013-12' } }],
  ['an open time', { time: { to: '2000' } }],
  ['two origins', { minOrigins: 2 }],
  ['all at once', { frontier: 2, accordingTo: ['org.congress-pe'], types: ['event'], disputed: false }],
];

interface Ends {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

async function everything(filter: Record<string, unknown>) {
  const { all } = await graph.get<{ all: { nodes: { id: string }[] } }>(
    '{ all: entities(first: 200) { nodes { id } } }',
  );
  const ids = all.nodes.map(({ id }) => id);
  return graph.get<{
    neighbourhood: { links: Ends[] };
    entities: { nodes: { id: string; degree: number }[]; totalCount: number };
    nodes: {
      id: string;
      degree: number;
      links: { nodes: Ends[]; totalCount: number };
      linkCounts: { count: number }[];
    }[];
    claims: { nodes: { id: string; subject: { id: string } }[]; totalCount: number };
  }>(
    `query($ids: [ID!]!, $filter: Filter) {
      neighbourhood(ids: $ids, depth: 0, limit: 2000, filter: $filter) { links { id subject { id } object { id } } }
      entities(first: 200, filter: $filter) { totalCount nodes { id degree(filter: $filter) } }
      nodes(ids: $ids) { ... on Entity { id degree(filter: $filter)
        links(first: 200, filter: $filter) { totalCount nodes { id subject { id } object { id } } }
        linkCounts(filter: $filter) { count } } }
      claims(first: 200, filter: $filter) { totalCount nodes { id subject { id } } }
    }`,
    { ids, filter },
  );
}

describe.each(filters)('the filter %s means the same', (_, filter) => {
  test('on links seen from entities, in neighbourhoods and in counts', async () => {
    const answer = await everything(filter);
    const typed = 'types' in filter;
    const drawn = answer.neighbourhood.links;
    for (const { id, degree, links, linkCounts } of answer.nodes) {
      expect(links.totalCount).toBe(links.nodes.length);
      expect(degree).toBe(links.nodes.length);
      expect(linkCounts.reduce((sum, { count }) => sum + count, 0)).toBe(degree);
      const at = drawn
        .filter(({ subject, object }) => subject.id === id || object.id === id)
        .map((link) => link.id);
      // With types, an entity sees those links whose other end is of one of them; a picture, those with either end.
      if (typed) expect(at).toEqual(expect.arrayContaining(links.nodes.map((link) => link.id)));
      else expect(links.nodes.map((link) => link.id).sort()).toEqual(at.sort());
    }
  });

  test('on entities: ends of links and subjects of claims that pass', async () => {
    const { types, ...rest } = filter;
    const answer = await everything(rest);
    const expected = new Set([
      ...answer.neighbourhood.links.flatMap(({ subject, object }) => [subject.id, object.id]),
      ...answer.claims.nodes.map(({ subject }) => subject.id),
    ]);
    expect(answer.entities.totalCount).toBe(answer.entities.nodes.length);
    const passed = new Set(answer.entities.nodes.map(({ id }) => id));
    if (Object.keys(rest).length > 0) expect(passed).toEqual(expected);
    else expect(passed.size).toBe(48);
    if (types !== undefined) {
      const { entities } = await everything(filter);
      for (const { id } of entities.nodes) expect(passed).toContain(id);
      expect(entities.nodes.length).toBeLessThan(passed.size);
    }
  });
});

test('documents keep the claims of one document and the entities that it speaks of', async () => {
  const { documents } = await graph.get<{
    documents: { nodes: { id: string; claims: { totalCount: number } }[] };
  }>('{ documents(status: HELD) { nodes { id claims { totalCount } } } }');
  for (const { id, claims } of documents.nodes) {
    const answer = await graph.get<{ claims: { totalCount: number }; entities: { totalCount: number } }>(
      'query($filter: Filter) { claims(filter: $filter) { totalCount } entities(filter: $filter) { totalCount } }',
      { filter: { documents: [id] } },
    );
    expect(answer.claims.totalCount).toBe(claims.totalCount);
    expect(answer.entities.totalCount).toBe({ 48: 41, 2: 8, 1: 5 }[claims.totalCount]);
  }
});

test.each([
  [{ types: ['wizard'] }, 'filter.types: “wizard” is not known'],
  [{ predicates: ['hates'] }, 'filter.predicates: “hates” is not known'],
  [{ frontier: -1 }, 'filter.frontier must be 0 or more'],
  [{ minOrigins: -1 }, 'filter.minOrigins must be 0 or more'],
  [{ time: { from: 'soon' } }, '“soon” is not a date in EDTF'],
  [{ time: { from: '2001', to: '2000' } }, 'filter.time: it ends before it begins'],
])('the filter %j is refused by name', async (filter, message) => {
  for (const field of [
    'claims(filter: $filter) { totalCount }',
    'entities(filter: $filter) { totalCount }',
    'neighbourhood(ids: [], filter: $filter) { truncated }',
  ]) {
    const { errors } = await graph.ask(`query($filter: Filter) { ${field} }`, { filter });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  }
});
