import { beforeAll, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

beforeAll(async () => {
  for (const at of [0, 1]) {
    const body = `body-${at + 1}`;
    const made = makeBundle({
      document: `document-${at}`,
      publisher: `outlet-${at}`,
      claims: [{ subject: body, object: 'body-3', ladder: [[body, 'asserts']] }],
    });
    const { rejected } = await importBundle(database, JSON.stringify(made));
    expect(rejected).toEqual([]);
  }
});

interface Decision {
  readonly id: string;
  readonly live: boolean;
  readonly entityIds: readonly string[];
}

const preview = `query ($entities: [ID!]!, $verdict: Verdict!) {
  previewIdentity(entities: $entities, verdict: $verdict) {
    names { before after } claims mentions linkCount
    links { id before { claims tellers origins } after { claims tellers origins } }
    disputesArising { id } views { id } stories { id }
  }
}`;
const decide = `mutation ($input: DecideIdentityInput!) {
  decideIdentity(input: $input) { created decision { id live entityIds author reason verdict entities { id } } }
}`;
const revoke = `mutation ($id: ID!) {
  revokeDecision(input: { id: $id, by: "Ada", reason: "mistaken" }) {
    decision { id live revocation { by reason } }
  }
}`;
const joined = {
  entities: ['body-2', 'body-1'],
  verdict: 'SAME',
  author: 'Ada',
  reason: 'one seat',
  keep: null,
};

test('a decision is previewed, made, found by old ids, and taken back', async () => {
  const before = await get(preview, joined);
  expect(before).toEqual({
    previewIdentity: {
      names: {
        before: ['Name of body-1', 'Name of body-2'],
        after: ['Name of body-1', 'Name of body-2'],
      },
      claims: 1,
      mentions: 0,
      linkCount: 4,
      links: [
        {
          id: 'link:body-1|met|body-3',
          before: { claims: 1, tellers: 1, origins: 1 },
          // Two embassies that are one are one origin.
          after: { claims: 2, tellers: 2, origins: 1 },
        },
        {
          id: 'link:body-2|met|body-3',
          before: { claims: 1, tellers: 1, origins: 1 },
          after: null,
        },
        { id: 'link:outlet-1|passes-on|body-1', before: null, after: { claims: 1, tellers: 1, origins: 1 } },
        { id: 'link:outlet-1|passes-on|body-2', before: { claims: 1, tellers: 1, origins: 1 }, after: null },
      ],
      disputesArising: [],
      views: [],
      stories: [],
    },
  });

  const { decideIdentity } = await get<{ decideIdentity: { created: boolean; decision: Decision } }>(decide, {
    input: joined,
  });
  const { id } = decideIdentity.decision;
  expect(decideIdentity).toMatchObject({
    created: true,
    decision: {
      entityIds: ['body-1', 'body-2'],
      verdict: 'SAME',
      entities: [{ id: 'body-1' }, { id: 'body-1' }],
    },
  });
  const again = { ...joined, entities: ['body-1', 'body-2'] };
  expect(await get(decide, { input: again })).toMatchObject({
    decideIdentity: { created: false, decision: { id } },
  });

  expect(
    await get(`{
      entity(id: "body-2") { id mergedFrom { id name type { id } decisions { id author reason at } } }
      node(id: "body-2") { id }
      nodes(ids: ["body-2", "body-3"]) { id }
      link: node(id: "link:body-2|met|body-3") { id ... on Link { support { claims tellers origins } } }
      noLink: node(id: "link:body-2|met|body-1") { id }
      neighbourhood(ids: ["body-2"]) { nodes { id } }
      picture(ids: ["body-2", "body-3"]) { entities { ids } links { predicates } }
      paths(from: "body-2", to: "body-3") { paths { nodes { id } } }
      expansion(ids: ["body-2"]) { links }
      claims(filter: { accordingTo: ["body-2"] }) { totalCount }
      entities(linkedTo: { ids: ["body-2"], predicates: ["met"] }) { nodes { id } }
      search(query: "Name of body-2") { edges { node { id } } }
      identityDecision(id: "${id}") { live }
      identityDecisions(entity: "body-2", verdict: SAME, live: true) { totalCount nodes { id keep } }
    }`),
  ).toEqual({
    entity: {
      id: 'body-1',
      mergedFrom: [
        {
          id: 'body-2',
          name: 'Name of body-2',
          type: { id: 'ngo' },
          decisions: [{ id, author: 'Ada', reason: 'one seat', at: expect.any(String) }],
        },
      ],
    },
    node: { id: 'body-1' },
    nodes: [{ id: 'body-1' }, { id: 'body-3' }],
    link: { id: 'link:body-1|met|body-3', support: { claims: 2, tellers: 2, origins: 1 } },
    noLink: null,
    neighbourhood: { nodes: expect.arrayContaining([{ id: 'body-1' }, { id: 'body-3' }]) },
    picture: { entities: { ids: ['body-1', 'body-3'] }, links: { predicates: ['met'] } },
    paths: { paths: [{ nodes: [{ id: 'body-1' }, { id: 'body-3' }] }] },
    expansion: { links: 3 },
    claims: { totalCount: 2 },
    entities: { nodes: [{ id: 'body-3' }] },
    search: { edges: expect.arrayContaining([{ node: { id: 'body-1' } }]) },
    identityDecision: { live: true },
    identityDecisions: { totalCount: 1, nodes: [{ id, keep: null }] },
  });

  const back = await get<{ previewRevocation: { claims: number; linkCount: number } }>(
    `{ previewRevocation(id: "${id}") { claims linkCount } }`,
  );
  expect(back).toEqual({ previewRevocation: { claims: 1, linkCount: 4 } });
  expect(await get(revoke, { id })).toEqual({
    revokeDecision: { decision: { id, live: false, revocation: { by: 'Ada', reason: 'mistaken' } } },
  });
  expect(await get('{ entity(id: "body-2") { id mergedFrom { id } } }')).toEqual({
    entity: { id: 'body-2', mergedFrom: [] },
  });
});

test('a claim about an old id is taken as told, and counts where that leads', async () => {
  const { decideIdentity } = await get<{ decideIdentity: { decision: Decision } }>(decide, { input: joined });
  const { documents } = await get<{ documents: { nodes: { id: string; name: string }[] } }>(
    '{ documents { nodes { id name } } }',
  );
  const document = documents.nodes.find(({ name }) => name === 'Name of document-0')?.id;
  const added = await get<{ addClaim: { claim: { id: string } } }>(
    `mutation ($input: AddClaimInput!) { addClaim(input: $input) { claim { id subject { id } voices { speaker { id } } } } }`,
    {
      input: {
        subject: 'body-2',
        predicate: 'met',
        object: { entity: 'body-3' },
        passages: [{ document, quote: 'Sentence 0 of document-0.' }],
        voices: [{ speaker: 'outlet-0', stance: 'ASSERTS', scope: 'EXPLICIT' }],
      },
    },
  );
  expect(added).toMatchObject({ addClaim: { claim: { subject: { id: 'body-1' } } } });
  await get(revoke, { id: decideIdentity.decision.id });
  expect(await get(`{ claim(id: "${added.addClaim.claim.id}") { subject { id } } }`)).toEqual({
    claim: { subject: { id: 'body-2' } },
  });
});

test('a saved view that held an old id opens with the entity that stands for it, and misses nothing', async () => {
  const content = {
    documents: [],
    added: ['body-1', 'body-2', 'body-3'],
    places: [
      { id: 'body-2', x: 1, y: 2 },
      { id: 'body-1', x: 3, y: 4 },
    ],
    names: ['body-1', 'body-2'].map((id) => ({ kind: 'entity', id, name: id })),
  };
  const madeAt = { at: '2026-11-27T10:00:00Z', change: 1 };
  const file = JSON.stringify({
    format: 'attest-view',
    version: 1,
    name: 'Bodies',
    caption: '',
    madeAt,
    content,
  });
  const { saveView } = await get<{ saveView: { view: { id: string } } }>(
    'mutation ($file: String!) { saveView(input: { file: $file }) { view { id } } }',
    { file },
  );
  const told = await get<{ previewIdentity: object }>(preview, joined);
  expect(told).toMatchObject({ previewIdentity: { views: [{ id: saveView.view.id }], stories: [] } });
  const { decideIdentity } = await get<{ decideIdentity: { decision: Decision } }>(decide, { input: joined });
  const read = () =>
    get<{ view: { latest: { content: string; contentNow: string; missing: object[] } } }>(
      `{ view(id: "${saveView.view.id}") { latest { content contentNow missing { id } } } }`,
    );
  const { latest } = (await read()).view;
  expect(JSON.parse(latest.content)).toEqual(content);
  expect(latest.missing).toEqual([]);
  expect(JSON.parse(latest.contentNow)).toEqual({
    ...content,
    added: ['body-1', 'body-3'],
    places: [{ id: 'body-1', x: 1, y: 2 }],
    names: [{ kind: 'entity', id: 'body-1', name: 'body-1' }],
  });
  await get(revoke, { id: decideIdentity.decision.id });
  const { latest: back } = (await read()).view;
  expect(back.contentNow).toBe(back.content);
});

test('a withdrawn claim counts again, and what was known meanwhile is read without it', async () => {
  const { claims } = await get<{ claims: { nodes: { id: string }[] } }>(
    '{ claims(filter: { accordingTo: ["body-1"] }) { nodes { id } } }',
  );
  const id = claims.nodes[0]?.id ?? '';
  const count = async (filter: string) =>
    (
      await get<{ claims: { totalCount: number } }>(
        `{ claims(filter: { accordingTo: ["body-1"]${filter} }) { totalCount } }`,
      )
    ).claims.totalCount;
  expect(await count('')).toBe(1);
  await get(
    `mutation { withdrawClaim(input: { id: "${id}", reason: "because", actor: "Ada" }) { claim { id } } }`,
  );
  const meanwhile = new Date().toISOString();
  expect(await count('')).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const restored = await get(
    `mutation { restoreClaim(input: { id: "${id}", actor: "Bo" }) { claim { id status withdrawal { at } pastWithdrawals { reason by restoredBy } } } }`,
  );
  expect(restored).toEqual({
    restoreClaim: {
      claim: {
        id,
        status: 'LIVE',
        withdrawal: null,
        pastWithdrawals: [{ reason: 'because', by: 'Ada', restoredBy: 'Bo' }],
      },
    },
  });
  expect(await count('')).toBe(1);
  expect(await count(`, asKnownAt: "${meanwhile}"`)).toBe(0);
  expect(await count(`, asKnownAt: "${new Date().toISOString()}"`)).toBe(1);
  const { errors } = await ask(`mutation { restoreClaim(input: { id: "${id}" }) { claim { id } } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
});

test('what goes against a live decision names it, and bad input its field', async () => {
  const { decideIdentity } = await get<{ decideIdentity: { decision: Decision } }>(decide, {
    input: { ...joined, verdict: 'DIFFERENT' },
  });
  const { errors } = await ask(decide, { input: joined });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', decisionId: decideIdentity.decision.id });
  const codes = async (input: object) =>
    (await ask(decide, { input: { ...joined, ...input } })).errors?.[0]?.extensions;
  expect(await codes({ entities: ['body-1'] })).toMatchObject({ code: 'BAD_INPUT', field: 'entities' });
  expect(await codes({ verdict: 'RETARGET' })).toMatchObject({ code: 'BAD_INPUT', field: 'verdict' });
  expect(await codes({ keep: 'body-3' })).toMatchObject({ code: 'BAD_INPUT', field: 'keep' });
  expect(await codes({ reason: ' ' })).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
});

const previewMoved = `query ($claim: ID!, $to: ID, $create: CreateEntityInput, $role: ClaimRole!, $rung: Int) {
  previewClaimRetarget(claim: $claim, role: $role, rung: $rung, to: $to, create: $create) {
    names { before after } claims
    links { id subject { name } object { name type { id } } before { origins } after { origins } }
  }
}`;

test('what it would change that a claim is about another entity is told before, also of one yet to be made', async () => {
  interface Met {
    readonly id: string;
    readonly subject: { readonly id: string };
  }
  const { claims } = await get<{ claims: { nodes: readonly Met[] } }>(
    '{ claims(filter: { predicates: ["met"] }) { nodes { id subject { id } } } }',
  );
  const hash = async () => (await get<{ stats: object }>('{ stats { entities claims links } }')).stats;
  const before = await hash();
  const claim = claims.nodes.find(({ subject }) => subject.id === 'body-1')?.id;
  const moved = { claim, role: 'OBJECT' };
  const link = {
    subject: { name: 'Name of body-1' },
    object: { name: 'Name of body-3', type: { id: 'ngo' } },
  };
  expect(await get(previewMoved, { ...moved, to: 'body-2' })).toEqual({
    previewClaimRetarget: {
      names: { before: ['Name of body-2', 'Name of body-3'], after: ['Name of body-2', 'Name of body-3'] },
      claims: 1,
      links: [
        {
          ...link,
          id: 'link:body-1|met|body-2',
          object: { name: 'Name of body-2', type: { id: 'ngo' } },
          before: null,
          after: { origins: 1 },
        },
        { ...link, id: 'link:body-1|met|body-3', before: { origins: 1 }, after: null },
      ],
    },
  });
  const create = { id: 'entity.new', type: 'ngo', name: 'A new body' };
  expect(await get(previewMoved, { ...moved, create })).toMatchObject({
    previewClaimRetarget: {
      names: { before: ['Name of body-3'], after: ['Name of body-3', 'A new body'] },
      links: [
        { id: 'link:body-1|met|body-3', after: null },
        {
          id: 'link:body-1|met|entity.new',
          object: { name: 'A new body', type: { id: 'ngo' } },
          before: null,
        },
      ],
    },
  });
  expect(await get('{ entity(id: "entity.new") { id } }')).toEqual({ entity: null });
  expect(await hash()).toEqual(before);

  const problem = async (given: object) =>
    (await ask(previewMoved, { ...moved, ...given })).errors?.[0]?.extensions;
  expect(await problem({})).toMatchObject({ code: 'BAD_INPUT', field: 'to' });
  expect(await problem({ to: 'body-2', create })).toMatchObject({ code: 'BAD_INPUT', field: 'to' });
  expect(await problem({ to: 'nobody' })).toMatchObject({ code: 'NOT_FOUND', field: 'to' });
  expect(await problem({ to: 'body-2', role: 'SPEAKER' })).toMatchObject({
    code: 'BAD_INPUT',
    field: 'rung',
  });
  expect(await problem({ claim: 'claim:none', to: 'body-2' })).toMatchObject({
    code: 'NOT_FOUND',
    field: 'claim',
  });
  expect(await problem({ create: { ...create, name: 'Name of body-2' } })).toMatchObject({
    code: 'CONFLICT',
  });
});
