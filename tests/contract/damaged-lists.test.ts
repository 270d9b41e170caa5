import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const graph = withGraph([]);

/** The bundle, with a mention of each of these entities in the words of its first claims. */
function mentioning(bundle: Bundle, entities: readonly string[]): Bundle {
  const mentions = entities.flatMap((entity, at) =>
    (bundle.claims[at]?.passages ?? []).map((passage) => ({ ...passage, entity })),
  );
  return { ...bundle, mentions };
}

const met = (subject: string, object: string, speaker: string) => ({
  subject,
  object,
  ladder: [[speaker, 'asserts'] as const],
});
const bundles = ['1', '2'].map((at) =>
  mentioning(
    makeBundle({
      document: `document-${at}`,
      publisher: `outlet-${at}`,
      claims: [
        met('body-1', 'body-2', `body-a${at}`),
        met('body-1', 'body-3', `body-a${at}`),
        met('body-2', 'body-4', `body-a${at}`),
        met('body-3', 'body-4', `body-a${at}`),
      ],
    }),
    ['body-1', 'body-1', 'body-2'],
  ),
);

beforeAll(async () => {
  await emptyGraph(graph.database);
  for (const bundle of bundles) {
    const report = await importBundle(graph.database, JSON.stringify(bundle));
    expect(report.rejected).toEqual([]);
    await graph.get(
      'mutation($bundle: String!) { importBundle(input: { bundle: $bundle }) { job { id } } }',
      {
        bundle: JSON.stringify(bundle),
      },
    );
  }
});

const entity = 'MATCH (x:Entity {id: $id})';
const link = 'MATCH ()-[x]->() WHERE "link:" + x.key = $id';
const document = `{ documents(status: HELD) { nodes { id } } }`;

/** A list: how to ask for it as `list`, what tells its rows apart, which of them is damaged, and of which node or link which property. */
interface List {
  readonly ask: string;
  readonly id: (row: never) => string;
  readonly damage?: string;
  readonly match: string;
  readonly property: string;
}
interface Row {
  readonly id: string;
}
const id = (row: Row): string => row.id;
const ofEntity = ({ entity: { id: own } }: { entity: Row }): string => own;
const ofNode = ({ node: { id: own } }: { node: Row }): string => own;
const ofSpeaker = ({ speaker: { id: own } }: { speaker: Row }): string => own;
const ofSubject = ({ subject: { id: own } }: { subject: Row }): string => own;
const hood = (fields: string, given = ''): string =>
  `neighbourhood(ids: ["body-1"], depth: 2 ${given}) { ${fields} }`;
const tree = (fields: string): string =>
  `node(id: "link:body-1|met|body-2") { ... on Link { originTree { ${fields} } } }`;
const compare = (fields: string): string =>
  `compare(accordingTo: ["body-a1"], and: ["body-a2"]) { agree { ${fields} } }`;

const lists: Record<string, List> = {
  'the entities of a neighbourhood': {
    ask: hood('list: nodes { id name }'),
    id,
    match: entity,
    property: 'invented',
  },
  'the links of a neighbourhood': { ask: hood('list: links { id }'), id, match: link, property: 'claims' },
  'damped entities': {
    ask: hood('list: damped { entity { id name } }', ', doNotExpandThrough: ["body-2", "body-3"]'),
    id: ofEntity,
    match: entity,
    property: 'invented',
  },
  'the hits of a search': {
    ask: 'search(query: "body", first: 20) { list: edges { node { id } } }',
    id: ofNode,
    match: entity,
    property: 'invented',
  },
  'the nodes of an origin tree': {
    ask: tree('list: nodes { speaker { id name } }'),
    id: ofSpeaker,
    match: entity,
    property: 'invented',
  },
  'what was compared': {
    ask: compare('list: nodes { subject { id name } }'),
    id: ofSubject,
    damage: 'body-2',
    match: entity,
    property: 'invented',
  },
  'the edges of what was compared': {
    ask: compare('list: edges { node { subject { id name } } }'),
    id: ({ node }: { node: { subject: Row } }) => node.subject.id,
    damage: 'body-2',
    match: entity,
    property: 'invented',
  },
  'the mentions of an entity': {
    ask: 'entity(id: "body-1") { list: mentions { id } }',
    id,
    match: 'MATCH (x:Mention {id: $id})',
    property: 'surface',
  },
  jobs: { ask: 'list: jobs { id }', id, match: 'MATCH (x:Job {id: $id})', property: 'createdAt' },
};

/** The list, wherever in the answer it stands. */
function listIn(answer: unknown): readonly (Row | null)[] {
  if (typeof answer !== 'object' || answer === null) throw new Error('The answer has no list.');
  if ('list' in answer) return answer.list as (Row | null)[];
  return listIn(Object.values(answer)[0]);
}

/** Takes the property away, does something, and puts it back. */
async function without<T>(
  match: string,
  property: string,
  given: Record<string, unknown>,
  act: () => Promise<T>,
): Promise<T> {
  const run = (statement: string) => graph.database.driver.executeQuery(statement, given);
  await run(`${match} SET x.kept = x.${property} REMOVE x.${property}`);
  try {
    return await act();
  } finally {
    await run(`${match} SET x.${property} = x.kept REMOVE x.kept`);
  }
}
afterAll(async () => {
  // What was put back is what was there.
  for (const { ask } of Object.values(lists)) await graph.get(`{ ${ask} }`);
});

test.each(Object.entries(lists))(
  'one that is damaged among %s is null with an error at its own place, and the others are kept',
  async (_, { ask, id: idOf, damage, match, property }) => {
    const idsIn = (rows: readonly (Row | null)[]) => rows.map((row) => (row ? idOf(row as never) : null));
    const before = idsIn(listIn(await graph.get(`{ ${ask} }`)));
    expect(new Set(before).size).toBeGreaterThan(1);
    const damaged = damage ?? before[1];
    const { data, errors } = await without(match, property, { id: damaged }, () => graph.ask(`{ ${ask} }`));
    expect(idsIn(listIn(data))).toEqual(before.map((one) => (one === damaged ? null : one)));
    expect(errors?.every(({ extensions }) => extensions.code === 'INTERNAL')).toBe(true);
    expect(errors?.length).toBeGreaterThan(0);
  },
);

test('a damaged document among those of an origin tree, and a damaged mention in a document, cost no other', async () => {
  const [first, second] = (await graph.get<{ documents: { nodes: Row[] } }>(document)).documents.nodes;
  const ask = `{ ${tree('nodes { depth documents { id status } }')} }`;
  const { data } = await without('MATCH (x:Document {id: $id})', 'status', { id: second?.id }, () =>
    graph.ask<{ node: { originTree: { nodes: { documents: (Row | null)[] }[] } } }>(ask),
  );
  const shown = data.node.originTree.nodes.flatMap(({ documents }) =>
    documents.map((row) => row?.id ?? null),
  );
  expect(new Set(shown)).toEqual(new Set([first?.id, null]));
  const mentions = `query($id: ID!) { document(id: $id) { mentions { id } } }`;
  type Told = { document: { mentions: (Row | null)[] } };
  const whole = (await graph.get<Told>(mentions, { id: first?.id })).document.mentions;
  const lost = whole[1]?.id;
  const cut = await without('MATCH (x:Mention {id: $id})', 'surface', { id: lost }, () =>
    graph.ask<Told>(mentions, { id: first?.id }),
  );
  expect(cut.data.document.mentions).toEqual(whole.map((row) => (row?.id === lost ? null : row)));
});

test('a claim that is damaged costs no other claim behind what was compared', async () => {
  const ask = `{ ${compare('nodes { link { id } firstClaims { id documentId: document { id } } secondClaims { id } }')} }`;
  interface Compared {
    readonly link: Row;
    readonly firstClaims: readonly (Row | null)[];
    readonly secondClaims: readonly (Row | null)[];
  }
  type Told = { compare: { agree: { nodes: (Compared | null)[] } } };
  const whole = (await graph.get<Told>(ask)).compare.agree.nodes;
  const lost = whole[0]?.firstClaims[0]?.id;
  const { data } = await without('MATCH (x:Claim {id: $id})', 'recordedAt', { id: lost }, () =>
    graph.ask<Told>(ask),
  );
  expect(data.compare.agree.nodes).toEqual(
    whole.map((row, at) => (at === 0 ? { ...row, firstClaims: [null] } : row)),
  );
});

test.each([
  ['link', link, 'claims', 'link:body-1|met|body-2'],
  ['entity', entity, 'invented', 'body-2'],
])(
  'a path with a damaged %s is null with an error, and the other path is found',
  async (_, match, property, lost) => {
    const ask =
      '{ paths(from: "body-1", to: "body-4") { outcome truncated paths { nodes { id name } links { id } } } }';
    interface Path {
      readonly nodes: readonly Row[];
    }
    type Told = { paths: { outcome: string; truncated: boolean; paths: (Path | null)[] } };
    const whole = (await graph.get<Told>(ask)).paths;
    expect(whole.paths.map((path) => path?.nodes[1]?.id)).toEqual(['body-2', 'body-3']);
    const { data, errors } = await without(match, property, { id: lost }, () => graph.ask<Told>(ask));
    expect(data.paths.paths.filter((path) => path !== null)).toEqual([whole.paths[1]]);
    expect([data.paths.outcome, data.paths.truncated, data.paths.paths.length]).toEqual(['FOUND', false, 2]);
    expect(errors?.length).toBeGreaterThan(0);
  },
);
