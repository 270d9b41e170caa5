import { beforeAll, expect, test } from 'vitest';
import { documentId } from '../../server/domain/ids.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

const outlets = [0, 1].map((at) =>
  makeBundle({
    document: `document-${at}`,
    publisher: `outlet-${at}`,
    claims: [
      { subject: 'body-1', object: 'body-2', ladder: [[`voice-${at}`, 'asserts']] },
      { subject: `only-${at}`, object: 'body-2', ladder: [[`voice-${at}`, 'asserts']] },
    ],
  }),
);
const documentAt = (at: number): string => documentId(undefined, outlets[at]?.documents[0]?.text ?? '');
const load = async (at: number) => importBundle(database, JSON.stringify(outlets[at]));

beforeAll(async () => {
  for (const at of [0, 1]) expect((await load(at)).rejected).toEqual([]);
});

const preview = `query ($kind: WithdrawalKind!, $id: ID!) {
  previewWithdrawal(kind: $kind, id: $id) {
    claimCount lostCount lostIds toOneOriginCount toOneOrigin { id before { claims origins } after { claims origins } }
    otherCount disputesEndingCount bare { id } viewCount storyCount
  }
}`;
const stands =
  '{ withdrawals(live: true) { totalCount nodes { id kind targetId reason by claimCount entity { id } claim { id } } } }';
const linkCounts = async (subject: string) => {
  const { entity } = await get<{
    entity: { links: { nodes: { id: string; support: { origins: number } }[] } };
  }>(`{ entity(id: "${subject}") { links { nodes { id support { origins } } } } }`);
  return Object.fromEntries(entity.links.nodes.map(({ id, support }) => [id, support.origins]));
};

interface Made {
  readonly withdrawal: { readonly id: string };
  readonly created?: boolean;
}
const make = async (name: string, id: string, more = 'created'): Promise<Made> => {
  const answer = await get<Record<string, Made>>(
    `mutation { ${name}(input: { id: "${id}", reason: "withdrawn there", actor: "Ada" }) { withdrawal { id } ${more} } }`,
  );
  return answer[name] as Made;
};
const restore = (id: string) =>
  get(
    `mutation { restoreWithdrawal(input: { id: "${id}", actor: "Bo" }) { withdrawal { restoration { by } } } }`,
  );
const refusal = async (question: string) => {
  const { errors } = await ask(question);
  const [error] = errors ?? [];
  return { message: error?.message, ...error?.extensions };
};

test('what a document takes is told before, goes, and comes back', async () => {
  const id = documentAt(0);
  const before = await linkCounts('body-2');
  const { previewWithdrawal } = await get<{ previewWithdrawal: { lostIds: string[]; lostCount: number } }>(
    preview,
    {
      kind: 'DOCUMENT',
      id,
    },
  );
  expect(previewWithdrawal).toMatchObject({
    claimCount: 2,
    lostCount: 2,
    lostIds: ['link:only-0|met|body-2', 'link:outlet-0|passes-on|voice-0'],
    toOneOrigin: [
      { id: 'link:body-1|met|body-2', before: { claims: 2, origins: 2 }, after: { claims: 1, origins: 1 } },
    ],
    otherCount: 0,
    viewCount: 0,
  });
  expect(await linkCounts('body-2')).toEqual(before);

  const made = await make('withdrawDocument', id);
  expect(await make('withdrawDocument', id)).toEqual({ ...made, created: false });
  expect(await linkCounts('body-2')).toEqual({ 'link:body-1|met|body-2': 1, 'link:only-1|met|body-2': 1 });
  expect(
    await get(`{ document(id: "${id}") { text withdrawal { id by reason } claims { totalCount } } }`),
  ).toEqual({
    document: {
      text: outlets[0]?.documents[0]?.text,
      withdrawal: { id: made.withdrawal.id, by: 'Ada', reason: 'withdrawn there' },
      claims: { totalCount: 0 },
    },
  });
  expect(await load(0)).toMatchObject({ new: { claims: 0 } });
  expect(await linkCounts('body-2')).toEqual({ 'link:body-1|met|body-2': 1, 'link:only-1|met|body-2': 1 });
  expect((await checkLinks(database)).differences).toEqual([]);

  expect(await restore(made.withdrawal.id)).toEqual({
    restoreWithdrawal: { withdrawal: { restoration: { by: 'Bo' } } },
  });
  expect(await linkCounts('body-2')).toEqual(before);
  expect(await get(stands)).toMatchObject({ withdrawals: { totalCount: 0 } });
  expect((await checkLinks(database)).differences).toEqual([]);
});

test('a claim counts again only when no withdrawal that takes it stands', async () => {
  const before = await linkCounts('body-2');
  const { claims } = await get<{ claims: { nodes: { id: string; subject: { id: string } }[] } }>(
    '{ claims { nodes { id subject { id } } } }',
  );
  const claim = claims.nodes.find(({ subject }) => subject.id === 'only-0')?.id ?? '';
  const own = await make('withdrawClaim', claim, '');
  const wide = await make('withdrawSpeaker', 'voice-0');
  const document = await make('withdrawDocument', documentAt(0));
  const status = async () =>
    get(`{ claim(id: "${claim}") { status withdrawals { kind } withdrawal { reason } } }`);
  await restore(own.withdrawal.id);
  expect(await status()).toMatchObject({
    claim: { status: 'WITHDRAWN', withdrawals: [{ kind: 'SPEAKER' }, { kind: 'DOCUMENT' }] },
  });
  expect(
    await refusal(`mutation { restoreClaim(input: { id: "${claim}" }) { claim { id } } }`),
  ).toMatchObject({
    code: 'CONFLICT',
    withdrawalId: wide.withdrawal.id,
  });
  await restore(wide.withdrawal.id);
  expect(await status()).toMatchObject({
    claim: { status: 'WITHDRAWN', withdrawals: [{ kind: 'DOCUMENT' }] },
  });
  await restore(document.withdrawal.id);
  expect(await status()).toEqual({ claim: { status: 'LIVE', withdrawals: [], withdrawal: null } });
  expect(await linkCounts('body-2')).toEqual(before);
});

test('new claims of what is withdrawn do not count, and telling one is refused', async () => {
  const bundle = makeBundle({
    document: 'document-9',
    publisher: 'outlet-9',
    claims: [{ subject: 'body-9', object: 'body-2', ladder: [['voice-0', 'asserts']] }],
  });
  const made = await make('withdrawSpeaker', 'voice-0');
  expect(await importBundle(database, JSON.stringify(bundle))).toMatchObject({ new: { claims: 1 } });
  expect(await linkCounts('body-9')).toEqual({});
  expect((await checkLinks(database)).differences).toEqual([]);
  expect(
    await refusal(`mutation { addClaim(input: { subject: "body-1", predicate: "met", object: { entity: "body-2" },
      passages: [{ document: "${documentAt(0)}", quote: "Sentence 0 of document-0." }],
      voices: [{ speaker: "outlet-0", stance: REPORTS }, { speaker: "voice-0", stance: ASSERTS }] }) { created } }`),
  ).toMatchObject({ code: 'CONFLICT', field: 'voices[1].speaker', withdrawalId: made.withdrawal.id });
  await restore(made.withdrawal.id);
  expect(await linkCounts('body-9')).toEqual({ 'link:body-9|met|body-2': 1 });
});

test('what cannot be withdrawn is refused with the field', async () => {
  const withdraw = (name: string, id: string, reason = 'x') =>
    refusal(`mutation { ${name}(input: { id: "${id}", reason: "${reason}" }) { withdrawal { id } } }`);
  expect(await withdraw('withdrawDocument', 'nothing')).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
  expect(await withdraw('withdrawDocument', 'body-1')).toMatchObject({ code: 'BAD_INPUT', field: 'id' });
  expect(await withdraw('withdrawSpeaker', 'body-1')).toMatchObject({ code: 'BAD_INPUT', field: 'id' });
  expect(await withdraw('withdrawDocument', documentAt(1), ' ')).toMatchObject({
    code: 'BAD_INPUT',
    field: 'reason',
  });
  expect(
    await refusal('mutation { restoreWithdrawal(input: { id: "withdrawal:x" }) { withdrawal { id } } }'),
  ).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
});
