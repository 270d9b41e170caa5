import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import type { Verdict } from '../../server/domain/identity.ts';
import { documentId } from '../../server/domain/ids.ts';
import type { WithdrawalKind } from '../../server/domain/withdrawal.ts';
import { updateEntity } from '../../server/edit/entities.ts';
import { restoreWithdrawal, withdraw } from '../../server/edit/withdrawals.ts';
import { decideIdentity, revokeDecision } from '../../server/identity/decide.ts';
import { retargetClaim, retargetMention } from '../../server/identity/retarget.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { candidatesOfNames } from '../../server/queries/candidates.ts';
import { graphHash } from '../../server/queries/graph-hash.ts';
import { emptyGraph, openShared } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const database = openShared();
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

const entities = [
  'notice-0',
  'notice-1',
  'body-1',
  'body-2',
  'body-3',
  'place-1',
  'place-2',
  'outlet-0',
  'outlet-1',
];

/** Two documents by two outlets that speak of the same entities, with mentions, a denial, names given and a document that is only cited. */
const bundles = [0, 1].map((at): Bundle => {
  const document = `document-${at}`;
  const made = makeBundle({
    document,
    publisher: `outlet-${at}`,
    claims: [
      {
        subject: 'event-1',
        predicate: 'took-place-in',
        object: `place-${at + 1}`,
        ladder: [[`body-${at + 1}`, 'asserts']],
      },
      {
        subject: 'event-1',
        predicate: 'took-place-in',
        object: 'place-1',
        ladder: [
          ['body-3', 'cites'],
          ['body-2', 'denies'],
        ],
      },
      {
        subject: 'event-1',
        predicate: 'called',
        object: { text: 'the fall' },
        ladder: [['body-3', 'labels']],
      },
      { subject: `body-${at + 1}`, object: 'body-3' },
    ],
  });
  const quote = 'Sentence 0';
  const start = made.documents[0]?.text?.indexOf(quote) ?? 0;
  const mentions = [{ entity: `body-${at + 1}`, document, start, end: start + quote.length, quote }];
  const entities = made.entities.map((entity) =>
    entity.id === `body-${at + 1}`
      ? {
          ...entity,
          names: [{ text: `Other name ${at}`, language: 'en' }],
          identifiers: [{ scheme: 'x', value: `${at}` }],
        }
      : entity,
  );
  const cited = [0, 1].map((nth) => ({
    id: `notice-${nth}`,
    type: 'article',
    name: `Notice ${nth}`,
    status: 'cited' as const,
  }));
  const claims = made.claims.map((claim, nth) =>
    nth > 0
      ? claim
      : {
          ...claim,
          voices: claim.voices.map((voice, rung) => (rung === 1 ? { ...voice, via: `notice-${at}` } : voice)),
        },
  );
  return { ...made, documents: [...made.documents, ...cited], entities, mentions, claims };
});

async function load(at: number) {
  const report = await importBundle(database, JSON.stringify(bundles[at]));
  expect(report.rejected).toEqual([]);
  return report;
}
const decide = (a: string, b: string, verdict: Verdict = 'same', keep: string | null = null) =>
  database.write((transaction) =>
    decideIdentity(transaction, { entities: [a, b], verdict, keep, author: 'Ada', reason: 'told so' }),
  );
const revoke = (id: string) =>
  database.write((transaction) => revokeDecision(transaction, { id, by: 'Ada', reason: 'mistaken' }));
const restore = (id: string) =>
  database.write((transaction) => restoreWithdrawal(transaction, { id, actor: 'Ada' }));
const openWithdrawals = 'MATCH (w:Withdrawal) WHERE w.openKey IS NOT NULL RETURN w.id AS id ORDER BY w.seq';
const differences = async () => (await checkLinks(database)).differences;

async function rows(cypher: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher, parameters);
  return records.map((record) => record.toObject());
}

describe('entities that are the same', () => {
  beforeEach(async () => {
    await load(0);
    await load(1);
  });

  test('are one, whichever is named first, and two again when that is taken back', async () => {
    const first = await graphHash(database);
    const { id } = await decide('body-1', 'body-2');
    const joined = await graphHash(database);
    expect(joined).not.toBe(first);
    expect(await differences()).toEqual([]);
    expect(await rows("MATCH (c:Claim {subjectId: 'body-2'}) RETURN c.id")).toEqual([]);
    expect(await rows("MATCH (:Entity {id: 'body-2'}) RETURN 1")).toEqual([]);
    await revoke(id);
    expect(await graphHash(database)).toBe(first);
    await decide('body-2', 'body-1');
    expect(await graphHash(database)).toBe(joined);
  });

  test('are one by whichever order of decisions, and by those that are left', async () => {
    const hashes: string[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const pairs = [
        ['body-1', 'body-2'],
        ['body-2', 'body-3'],
        ['outlet-0', 'outlet-1'],
      ] as const;
      const told: string[] = [];
      for (const at of order) {
        const [a, b] = pairs[at] ?? ['', ''];
        told.push((await decide(a, b, 'same', at === 1 ? 'body-3' : null)).id);
      }
      hashes.push(await graphHash(database));
      for (const id of told) await revoke(id);
    }
    expect(new Set(hashes).size).toBe(1);
    expect(await differences()).toEqual([]);
  });

  test('a decision told twice is one, and what a person holds apart is joined by nobody', async () => {
    const { id } = await decide('body-1', 'body-2', 'different');
    expect(await decide('body-2', 'body-1', 'different')).toMatchObject({ id, created: false });
    await expect(decide('body-1', 'body-2')).rejects.toMatchObject({
      code: 'CONFLICT',
      fields: { decisionId: id },
    });
    const { id: joining } = await decide('body-1', 'body-3');
    await expect(decide('body-3', 'body-2')).rejects.toMatchObject({
      code: 'CONFLICT',
      fields: { decisionId: id },
    });
    await expect(decide('body-1', 'body-3', 'different')).rejects.toMatchObject({
      fields: { decisionId: joining },
    });
    await load(0);
    expect(await decide('body-1', 'body-2', 'unsure')).toMatchObject({ created: true });
    await expect(decide('body-1', 'place-1')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(decide('body-1', 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('an import that speaks of an id that another stands for lands there, and is known again', async () => {
    await decide('body-1', 'body-2', 'same', 'body-2');
    const again = await load(0);
    expect(again).toMatchObject({ rejected: [], new: { entities: 0, mentions: 0, claims: 0 } });
    const joined = await graphHash(database);
    await emptyGraph(database);
    await importBundle(database, JSON.stringify({ ...bundles[0], claims: [], mentions: [] }));
    await load(1);
    await decide('body-1', 'body-2', 'same', 'body-2');
    expect((await load(0)).new).toEqual({ entities: 0, mentions: 1, claims: 4 });
    expect(await differences()).toEqual([]);
    expect(await graphHash(database)).toBe(joined);
  });

  test('a document that is only cited can be one with another, and two whose texts are here stay two', async () => {
    const first = await graphHash(database);
    const held = bundles.map(({ documents }) => documentId(undefined, documents[0]?.text ?? ''));
    const [one = '', other = ''] = held;
    await expect(decide(one, other)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      fields: { field: 'entities' },
    });
    await expect(decide(one, 'notice-1', 'same', 'notice-1')).rejects.toMatchObject({
      fields: { field: 'keep' },
    });
    const { id } = await decide('notice-1', one);
    const { id: further } = await decide('notice-0', 'notice-1');
    expect(
      await rows('MATCH (:Document {id: $one})<-[:VIA]-(v:Voice) RETURN toString(count(v)) AS heard', {
        one,
      }),
    ).toEqual([{ heard: '2' }]);
    await expect(decide('notice-0', other)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await differences()).toEqual([]);
    await revoke(id);
    await revoke(further);
    expect(await graphHash(database)).toBe(first);
  });

  test('a name of an entity that another stands for is still met under the id that it had', async () => {
    await decide('body-1', 'body-2');
    const found = await candidatesOfNames(database, ['Name of body-2']);
    expect(found.get('Name of body-2')).toMatchObject([{ id: 'body-2', endId: 'body-1' }]);
  });

  test('what is about another entity than was given and decided is found out', async () => {
    await decide('body-1', 'body-2');
    await rows("MATCH (m:Mention {givenEntityId: 'body-2'}) SET m.entityId = 'body-3'");
    await rows("MATCH (e:Entity {id: 'body-1'}) SET e.nameTexts = []");
    expect(await differences()).toEqual([
      'body-1: it does not show what the entities have that it stands for',
      expect.stringMatching(/^mention:.*: it names another than what was given and the decisions say$/u),
    ]);
  });

  test('a member’s own record is changed and shown by who stands for it', async () => {
    const { id } = await decide('body-1', 'body-2');
    await database.write((transaction) => updateEntity(transaction, { id: 'body-2', name: 'Renamed' }));
    expect(await rows("MATCH (e:Entity {id: 'body-1'}) RETURN e.nameTexts AS names")).toEqual([
      { names: ['Other name 0', 'Renamed', 'Other name 1'] },
    ]);
    await revoke(id);
    expect(await rows("MATCH (e:Entity {id: 'body-2'}) RETURN e.name AS name")).toEqual([
      { name: 'Renamed' },
    ]);
    expect(await rows("MATCH (e:Entity {id: 'body-1'}) RETURN e.nameTexts AS names")).toEqual([
      { names: ['Other name 0'] },
    ]);
  });
});

describe('a mention or a claim of another than was read', () => {
  beforeEach(async () => {
    await load(0);
    await load(1);
  });
  const why = { author: 'Ada', reason: 'the other one' };
  const mentionOf = async (entity: string) =>
    String((await rows('MATCH (m:Mention {entityId: $entity}) RETURN m.id AS id', { entity }))[0]?.id);

  test('goes there with the claims that rest on its words, and comes back', async () => {
    const first = await graphHash(database);
    const mention = await mentionOf('body-1');
    const { id, placed } = await database.write((transaction) =>
      retargetMention(transaction, {
        mention,
        to: 'body-3',
        roles: ['subject', 'object', 'speaker'],
        ...why,
      }),
    );
    // The first sentence of the first document is told by body-1.
    expect(placed.claimIds).toHaveLength(1);
    expect(await rows("MATCH (v:Voice {rung: 1})-[:SPEAKER]->(:Entity {id: 'body-1'}) RETURN v.id")).toEqual(
      [],
    );
    expect(await differences()).toEqual([]);
    const moved = await graphHash(database);
    expect((await load(0)).new).toEqual({ entities: 0, mentions: 0, claims: 0 });
    const { id: joining } = await decide('body-3', 'body-2', 'same', 'body-2');
    expect(await rows('MATCH (m:Mention {id: $mention}) RETURN m.entityId AS to', { mention })).toEqual([
      { to: 'body-2' },
    ]);
    await revoke(joining);
    expect(await graphHash(database)).toBe(moved);
    await revoke(id);
    expect(await graphHash(database)).toBe(first);
  });

  test('can be one place of one claim, and is told once', async () => {
    const first = await graphHash(database);
    const [met] = await rows("MATCH (c:Claim {predicate: 'met', subjectId: 'body-1'}) RETURN c.id AS id");
    const claim = String(met?.id);
    const retarget = (to: string, role: 'subject' | 'speaker' = 'subject', rung: number | null = null) =>
      database.write((transaction) => retargetClaim(transaction, { claim, role, rung, to, ...why }));
    const { id } = await retarget('body-2');
    expect(await retarget('body-2')).toMatchObject({ id, created: false });
    await expect(retarget('body-3')).rejects.toMatchObject({ code: 'CONFLICT', fields: { decisionId: id } });
    await expect(retarget('body-3', 'speaker', 0)).rejects.toMatchObject({ fields: { field: 'rung' } });
    expect(
      await rows(
        "MATCH (:Entity {id: 'body-2'})-[r:MET]->(:Entity {id: 'body-3'}) RETURN toString(r.claims) AS claims",
      ),
    ).toEqual([{ claims: '2' }]);
    expect(await differences()).toEqual([]);
    await revoke(id);
    expect(await graphHash(database)).toBe(first);
    await expect(retarget('place-1')).rejects.toMatchObject({
      code: 'BAD_INPUT',
      fields: { claimId: claim },
    });
    expect(await graphHash(database)).toBe(first);
  });
});

type Step =
  | { readonly do: 'import'; readonly document: number }
  | {
      readonly do: 'decide';
      readonly pair: readonly string[];
      readonly verdict: Verdict;
      readonly keep: boolean;
    }
  | { readonly do: 'revoke'; readonly which: number }
  | { readonly do: 'retarget'; readonly which: number; readonly to: string; readonly whole: boolean }
  | { readonly do: 'withdraw'; readonly kind: WithdrawalKind; readonly which: number }
  | { readonly do: 'restore'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('import' as const), document: fc.constantFrom(0, 1) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      pair: fc.shuffledSubarray(entities, { minLength: 2, maxLength: 2 }),
      verdict: fc.constantFrom<Verdict>('same', 'same', 'same', 'different', 'unsure'),
      keep: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const), which: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('retarget' as const),
      which: fc.nat(20),
      to: fc.constantFrom('body-1', 'body-2', 'body-3'),
      whole: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('withdraw' as const),
      kind: fc.constantFrom<WithdrawalKind>('claim', 'document', 'speaker'),
      which: fc.nat(20),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), which: fc.nat(20) }) },
);

/** One of what a statement finds, by its place in the order. */
async function pick(cypher: string, which: number): Promise<string | null> {
  const found = await rows(cypher);
  return found.length === 0 ? null : String(found[which % found.length]?.id);
}

/** What a person is told who decides what cannot be. */
function refused(error: { code?: string }): void {
  if (!['CONFLICT', 'BAD_INPUT', 'NOT_FOUND'].includes(error.code ?? '')) throw error;
}

async function take(next: Step): Promise<void> {
  switch (next.do) {
    case 'import':
      await load(next.document);
      return;
    case 'decide': {
      const [a = '', b = ''] = next.pair;
      const keep = next.keep && next.verdict === 'same' ? a : null;
      await decide(a, b, next.verdict, keep).catch(refused);
      return;
    }
    case 'retarget': {
      const { to, whole } = next;
      const why = { to, author: 'Ada', reason: 'the other one' };
      const mention = await pick('MATCH (m:Mention) RETURN m.id AS id ORDER BY id', next.which);
      const claim = await pick(
        "MATCH (c:Claim {predicate: 'met'}) RETURN c.id AS id ORDER BY id",
        next.which,
      );
      await database
        .write((transaction) =>
          whole
            ? retargetMention(transaction, {
                mention: mention ?? '',
                roles: ['subject', 'object', 'speaker'],
                ...why,
              })
            : retargetClaim(transaction, { claim: claim ?? '', role: 'subject', rung: null, ...why }),
        )
        .catch(refused);
      return;
    }
    case 'revoke': {
      const id = await pick('MATCH (d:Decision) WHERE d.live RETURN d.id AS id ORDER BY d.seq', next.which);
      if (id !== null) await revoke(id);
      return;
    }
    case 'withdraw': {
      const { kind } = next;
      const found = {
        claim: 'MATCH (c:Claim) RETURN c.id AS id ORDER BY id',
        document: 'MATCH (d:Document) RETURN d.id AS id ORDER BY id',
        speaker: 'MATCH (:Voice)-[:SPEAKER]->(e:Entity) RETURN DISTINCT e.id AS id ORDER BY id',
      };
      const id = await pick(found[kind], next.which);
      if (id === null) return;
      const why = { reason: `because of ${id}`, actor: 'tester' };
      await database.write((transaction) => withdraw(transaction, { kind, id }, why));
      return;
    }
    case 'restore': {
      const id = await pick(openWithdrawals, next.which);
      if (id !== null) await restore(id);
      return;
    }
  }
}

test('whatever is done in whichever order, links equal what claims say, and all taken back gives the first graph', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      await emptyGraph(database);
      await load(0);
      await load(1);
      const first = await graphHash(database);
      for (const next of steps) await take(next);
      expect(await differences()).toEqual([]);
      for (const { id } of await rows('MATCH (d:Decision) WHERE d.live RETURN d.id AS id ORDER BY d.seq'))
        await revoke(String(id));
      expect(await differences()).toEqual([]);
      for (const { id } of await rows(openWithdrawals)) await restore(String(id));
      expect(await differences()).toEqual([]);
      expect(await graphHash(database)).toBe(first);
    }),
    { numRuns: 16 },
  );
}, 240_000);
