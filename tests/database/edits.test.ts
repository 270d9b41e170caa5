import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Bundle, BundleVoice } from '../../server/domain/bundle.ts';
import { documentId } from '../../server/domain/ids.ts';
import type { ClaimDraft } from '../../server/edit/claim-draft.ts';
import { addClaim, correctClaim, withdrawClaim } from '../../server/edit/claims.ts';
import { updateEntity } from '../../server/edit/entities.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { graphHash } from '../../server/queries/graph-hash.ts';
import { loadStats } from '../../server/queries/stats.ts';
import { emptyGraph, examples, openShared, readExample } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const database = openShared();
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

async function rows(cypher: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher, parameters);
  return records.map((record) => record.toObject());
}

/** Two documents with three claims each, every entity that a claim below speaks of, and a document that is only cited. */
const bundles = ['document-1', 'document-2'].map((document, at): Bundle => {
  const made = makeBundle({
    document,
    publisher: `outlet-${at}`,
    claims: [
      { subject: 'event-1', predicate: 'took-place-in', object: 'place-1', ladder: [['body-1', 'asserts']] },
      {
        subject: 'event-1',
        predicate: 'took-place-in',
        object: 'place-2',
        ladder: [
          ['body-1', 'cites'],
          ['body-2', 'denies'],
        ],
      },
      {
        subject: 'event-1',
        predicate: 'called',
        object: { text: 'the fall' },
        ladder: [['body-2', 'labels']],
      },
    ],
  });
  const notice = { id: 'notice-1', type: 'communication', name: 'Notice', status: 'cited' as const };
  return { ...made, documents: [...made.documents, notice] };
});
const textOf = (at: number): string => bundles[at]?.documents[0]?.text ?? '';

interface Idea {
  readonly document: number;
  readonly sentence: number;
  readonly object: ClaimDraft['object'];
  readonly ladder: readonly BundleVoice[];
}

const idea: fc.Arbitrary<Idea> = fc.record({
  document: fc.constantFrom(0, 1),
  sentence: fc.constantFrom(0, 1),
  object: fc.constantFrom({ entity: 'place-1' }, { entity: 'place-2' }),
  ladder: fc.constantFrom<readonly BundleVoice[]>(
    [],
    [{ speaker: 'body-1', stance: 'asserts', scope: 'explicit', via: 'notice-1' }],
    [{ speaker: 'body-2', stance: 'denies', scope: 'explicit' }],
  ),
});

const toDraft = ({ document, sentence, object, ladder }: Idea): ClaimDraft => ({
  subject: 'event-1',
  predicate: 'took-place-in',
  object,
  passages: [
    {
      document: documentId(undefined, textOf(document)),
      quote: `Sentence ${sentence} of document-${document + 1}.`,
    },
  ],
  voices: [
    { speaker: `outlet-${document}`, stance: ladder.length > 0 ? 'reports' : 'asserts', scope: 'explicit' },
    ...ladder,
  ],
});

type Step =
  | { readonly do: 'import'; readonly document: number }
  | { readonly do: 'add'; readonly idea: Idea }
  | { readonly do: 'withdraw'; readonly which: number }
  | {
      readonly do: 'correct';
      readonly which: number;
      readonly to: ClaimDraft['object'];
      readonly time: string;
    }
  | { readonly do: 'retype'; readonly place: string; readonly type: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('import' as const), document: fc.constantFrom(0, 1) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), idea }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correct' as const),
      which: fc.nat(20),
      to: fc.constantFrom({ entity: 'place-1' }, { entity: 'place-2' }),
      time: fc.constantFrom('1992', '1993-01'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('retype' as const),
      place: fc.constantFrom('place-1', 'place-2'),
      type: fc.constantFrom('city', 'country'),
    }),
  },
);

/** A live claim, by its place in their order. */
async function liveClaim(which: number): Promise<string | null> {
  const found = await rows(
    "MATCH (c:Claim) WHERE c.live AND c.predicate = 'took-place-in' RETURN c.id AS id ORDER BY id",
  );
  return found.length === 0 ? null : String(found[which % found.length]?.id);
}

async function take(next: Step): Promise<void> {
  switch (next.do) {
    case 'import':
      await importBundle(database, JSON.stringify(bundles[next.document]));
      return;
    case 'add':
      await database.write((transaction) => addClaim(transaction, toDraft(next.idea)));
      return;
    case 'retype':
      await database.write((transaction) => updateEntity(transaction, { id: next.place, type: next.type }));
      return;
    case 'withdraw':
    case 'correct': {
      const id = await liveClaim(next.which);
      if (id === null) return;
      const why = { id, reason: 'because', actor: 'tester' };
      if (next.do === 'withdraw') {
        await database.write((transaction) => withdrawClaim(transaction, why));
        return;
      }
      // A correction that changes nothing, or says what another claim says, is refused and leaves all as it was.
      await database
        .write((transaction) =>
          correctClaim(transaction, why, { object: next.to, time: { edtf: next.time, basis: 'stated' } }),
        )
        .catch((error: unknown) =>
          expect(error).toMatchObject({ code: expect.stringMatching(/CONFLICT|BAD_INPUT/u) }),
        );
    }
  }
}

/** What every claim and voice repeats of the entities at it, where it is not what they are. */
const staleTypes = `MATCH (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
  WHERE c.subjectType <> s.type OR c.objectType <> o.type RETURN c.id AS id`;
const halfWithdrawn = `MATCH (c:Claim)-[:HEARD_FROM]->(:Voice)-[:CITES*0..9]->(v:Voice)
  WHERE c.live <> v.live OR coalesce(c.withdrawnAt, '') <> coalesce(v.withdrawnAt, '') RETURN c.id AS id`;
const untold = `MATCH (c:Claim) WHERE NOT c.live AND (c.withdrawnAt IS NULL OR c.withdrawnBy IS NULL OR c.withdrawnReason IS NULL)
  RETURN c.id AS id`;
const wrongDegree = `MATCH (e:Entity) WITH e, COUNT { MATCH (e)-[r]-() WHERE r.origins > 0 } AS degree
  WHERE NOT e.degreeKey STARTS WITH right('000000000' + toString(999999999 - degree), 9) RETURN e.id AS id`;
const wrongDependents = `MATCH (d:Document)
  WITH d, COUNT { MATCH (c:Claim) WHERE c.live AND (c.documentId = d.id OR EXISTS { MATCH (v:Voice {claimId: c.id})-[:VIA]->(d) }) RETURN c } AS count
  WHERE d.dependentsKey IS NULL OR d.dependentsKey <> right('000000000' + toString(999999999 - count), 9) + '|' + d.id RETURN d.id AS id`;

describe('links', () => {
  test('equal what live claims say, whatever is imported, added, withdrawn, corrected and retyped in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        await emptyGraph(database);
        for (const bundle of bundles) await importBundle(database, JSON.stringify(bundle));
        for (const next of steps) await take(next);
        expect((await checkLinks(database)).differences).toEqual([]);
        for (const wrong of [staleTypes, halfWithdrawn, untold, wrongDegree, wrongDependents])
          expect(await rows(wrong)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  }, 300_000);

  test('are as before when a claim was withdrawn and told again', async () => {
    await importBundle(database, JSON.stringify(bundles[0]));
    const draft = toDraft({ document: 0, sentence: 1, object: { entity: 'place-1' }, ladder: [] });
    const links = () =>
      rows('MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN properties(r) AS link ORDER BY r.key');
    for (let round = 0; round < 3; round += 1) {
      const { id } = await database.write((transaction) => addClaim(transaction, draft));
      const told = await links();
      await database.write((transaction) =>
        withdrawClaim(transaction, { id, reason: 'no', actor: 'tester' }),
      );
      expect(await links()).not.toEqual(told);
      const again = await database.write((transaction) => addClaim(transaction, draft));
      expect(again.id).not.toBe(id);
      expect(await links()).toEqual(told);
      await database.write((transaction) =>
        withdrawClaim(transaction, { id: again.id, reason: 'no', actor: 'tester' }),
      );
    }
    expect(await rows('MATCH (c:Claim) WHERE NOT c.live RETURN toFloat(count(c)) AS tombstones')).toEqual([
      { tombstones: 6 },
    ]);
  });
});

describe('many writers at once', () => {
  test('forty imports of one document into an empty graph give one graph, the same as one import', async () => {
    const json = readExample(examples.carriedWords);
    await importBundle(database, json);
    const serial = await graphHash(database);
    await emptyGraph(database);
    const reports = await Promise.all(Array.from({ length: 40 }, () => importBundle(database, json)));
    expect(reports.filter((report) => report.new.claims > 0).length).toBe(1);
    expect(reports.flatMap((report) => report.rejected)).toEqual([]);
    expect(await graphHash(database)).toBe(serial);
    expect((await checkLinks(database)).differences).toEqual([]);
    expect(await rows('MATCH (l:Lock) RETURN toFloat(count(l)) AS locks')).toEqual([{ locks: 1 }]);
  });

  test('that withdraw claims at one hub all succeed', async () => {
    const spokes = 20;
    await importBundle(
      database,
      JSON.stringify(
        makeBundle({
          claims: Array.from({ length: spokes }, (_, at) => ({ subject: `body-${at}`, object: 'body-hub' })),
        }),
      ),
    );
    const ids = (await rows('MATCH (c:Claim) RETURN c.id AS id ORDER BY id')).map(({ id }) => String(id));
    await Promise.all(
      ids.map((id) =>
        database.write((transaction) => withdrawClaim(transaction, { id, reason: 'no', actor: 'tester' })),
      ),
    );
    expect(await loadStats(database)).toMatchObject({ claims: 0 });
    expect((await checkLinks(database)).differences).toEqual([]);
  });
});

test('another text at an address that the graph knows is refused: passages would point into the wrong one', async () => {
  const at = (text: string) => {
    const made = makeBundle({ claims: [] });
    const documents = made.documents.map((document) => ({
      ...document,
      text,
      url: 'https://example.org/a?utm_x=1',
    }));
    return JSON.stringify({ ...made, documents });
  };
  expect((await importBundle(database, at('One text.'))).rejected).toEqual([]);
  expect((await importBundle(database, at('One text.'))).rejected).toEqual([]);
  expect((await importBundle(database, at('Another text.'))).rejected).toMatchObject([
    {
      row: 'documents[0]',
      field: 'text',
      reason: expect.stringMatching(/^the graph has another text of this address/u),
    },
  ]);
});

test('two writes that wait for each other: one is done again, and each is done once', async () => {
  await rows('UNWIND ["left", "right"] AS id CREATE (:Counted {id: id, count: 0})');
  let attempts = 0;
  let holding = 0;
  let bothHold = (): void => undefined;
  const both = new Promise<void>((resolve) => {
    bothHold = resolve;
  });
  const countBoth = (first: string, second: string) =>
    database.write(async (transaction) => {
      attempts += 1;
      await transaction.run('../tests/fixtures/count-up', { id: first });
      holding += 1;
      if (holding === 2) bothHold();
      // Each holds one by now and will want the other's.
      await both;
      await transaction.run('../tests/fixtures/count-up', { id: second });
    });
  await Promise.all([countBoth('left', 'right'), countBoth('right', 'left')]);
  expect(attempts).toBeGreaterThan(2);
  expect(await rows('MATCH (n:Counted) RETURN n.id AS id, toFloat(n.count) AS count ORDER BY id')).toEqual([
    { id: 'left', count: 2 },
    { id: 'right', count: 2 },
  ]);
});
