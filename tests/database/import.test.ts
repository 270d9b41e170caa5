import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { checkRows } from '../../server/ingest/check-rows.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { rebuildDerived } from '../../server/ingest/rebuild-derived.ts';
import { rejectionLine } from '../../server/ingest/rejection.ts';
import { graphHash } from '../../server/queries/graph-hash.ts';
import { loadStats } from '../../server/queries/stats.ts';
import { emptyGraph, examples, importExamples, openShared, readExample } from '../support/graph.ts';
import { type ClaimIdea, makeBundle } from '../support/make-bundle.ts';

const database = openShared();
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

const importMade = (bundle: Bundle) => importBundle(database, JSON.stringify(bundle));

async function rows(cypher: string): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.toObject());
}

describe('an import', () => {
  test('of the same bundle again says 0 new and changes nothing', async () => {
    const [first] = await importExamples(database, [examples.khojaly]);
    const hash = await graphHash(database);
    const before = await rows(
      'MATCH (n) WHERE NOT n:Lock RETURN elementId(n) AS id, properties(n) AS p ORDER BY id',
    );
    const [again] = await importExamples(database, [examples.khojaly]);
    expect(first?.new).toEqual({ entities: 41, mentions: 84, claims: 48 });
    expect(again).toEqual({ rejected: [], new: { entities: 0, mentions: 0, claims: 0 }, known: first?.new });
    expect(await graphHash(database)).toBe(hash);
    expect(
      await rows('MATCH (n) WHERE NOT n:Lock RETURN elementId(n) AS id, properties(n) AS p ORDER BY id'),
    ).toEqual(before);
  });

  test('gives the same graph in whatever order the bundles come', async () => {
    await importExamples(database, [examples.khojaly, examples.carriedWords, examples.denial]);
    const hash = await graphHash(database);
    await emptyGraph(database);
    await importExamples(database, [examples.denial, examples.carriedWords, examples.khojaly]);
    expect(await graphHash(database)).toBe(hash);
  });

  test('of an earlier version is brought to the form that an import has now', async () => {
    await importExamples(database, [examples.khojaly, examples.carriedWords, examples.denial]);
    const made = makeBundle({ claims: [{}, { object: 'body-3', ladder: [['body-4', 'asserts']] }] });
    const [first, second] = made.claims;
    // One that rests on two passages, the later one named first.
    const passages = [...(second?.passages ?? []), ...(first?.passages ?? [])];
    const claims = made.claims.map((claim, at) => (at === 1 ? { ...claim, passages } : claim));
    expect((await importBundle(database, JSON.stringify({ ...made, claims }))).rejected).toEqual([]);
    const hash = await graphHash(database);
    await rows(`MATCH (n:Claim|Voice|Document)
      REMOVE n.speakerIds, n.scopes, n.textKey, n.searchKey, n.textSearchKey, n.timeKey, n.recordedKey, n.publishedKey, n.dependentsKey, n.startByDay, n.endFromDay, n.baseId
      FOREACH (_ IN CASE WHEN n:Voice THEN [1] END | REMOVE n.recordedAt, n.predicate, n.subjectId, n.subjectType, n.objectId, n.objectType)`);
    await rows("MATCH (s:State {id: 'derived'}) DELETE s");
    expect(await graphHash(database)).not.toBe(hash);
    expect(await rebuildDerived(database, () => undefined)).toBe(true);
    expect(await graphHash(database)).toBe(hash);
  });

  test('writes nothing when one row is refused, and names the row', async () => {
    const spoilt = JSON.parse(readExample(examples.khojaly)) as {
      claims: { passages: { quote: string }[] }[];
    };
    Object.assign(spoilt.claims[7]?.passages[0] ?? {}, { quote: 'what nobody wrote' });
    const report = await importBundle(database, JSON.stringify(spoilt));
    expect(report.rejected.map(rejectionLine).join()).toMatch(
      /^claims\[7\] \(c08\), passages\[0\]\.quote: “what nobody wrote”/u,
    );
    expect(report.new).toEqual({ entities: 0, mentions: 0, claims: 0 });
    expect(await loadStats(database)).toMatchObject({ entities: 0, claims: 0, links: 0 });
  });

  test('refuses an entity that the graph has with another type, and writes nothing of that bundle', async () => {
    await importMade(makeBundle());
    const hash = await graphHash(database);
    const other = makeBundle({ document: 'document-2' });
    const entities = other.entities.map((entity) =>
      entity.id === 'body-1' ? { ...entity, type: 'company' } : entity,
    );
    const report = await importMade({ ...other, entities });
    expect(report.rejected.map(rejectionLine)).toEqual([
      'entities[2] (body-1), type: “body-1” is a ngo in the graph, and a company here',
    ]);
    expect(await graphHash(database)).toBe(hash);
  });

  test('keeps whole numbers as whole numbers and dates with their precision', async () => {
    await importExamples(database, [examples.khojaly]);
    const [types] = await rows(
      `MATCH (p:Passage) WITH collect(DISTINCT valueType(p.start)) AS starts
       MATCH (c:Claim {predicate: 'took-place-on'})
       RETURN starts, c.edtf AS edtf, valueType(c.objectFromDay) AS day`,
    );
    expect(types).toEqual({ starts: ['INTEGER NOT NULL'], edtf: '1992-02-26', day: 'INTEGER NOT NULL' });
  });

  test('leaves no claim without its subject, ladder, evidence and document', async () => {
    await importExamples(database, [examples.khojaly, examples.carriedWords, examples.denial]);
    expect(
      await rows(
        `MATCH (c:Claim)
         WHERE NOT EXISTS { (c)-[:SUBJECT]->(:Entity) } OR NOT EXISTS { (c)-[:HEARD_FROM]->(:Voice {rung: 0})-[:SPEAKER]->(:Entity) }
           OR NOT EXISTS { (c)-[:EVIDENCE]->(:Passage)-[:OF]->(:Document) }
           OR c.rungs <> COUNT { MATCH (c)-[:HEARD_FROM]->(:Voice)-[:CITES*0..20]->(v:Voice) RETURN DISTINCT v }
         RETURN c.id`,
      ),
    ).toEqual([]);
  });

  test('of two bundles at once counts both behind their common link', async () => {
    const bundles = Array.from({ length: 6 }, (_, at) =>
      makeBundle({ document: `document-${at}`, publisher: `outlet-${at}` }),
    );
    await Promise.all(bundles.map(importMade));
    const links = await rows(
      'MATCH ()-[r:MET]->() RETURN toFloat(r.claims) AS claims, toFloat(r.tellers) AS tellers',
    );
    expect(links).toEqual([{ claims: 6, tellers: 6 }]);
  });
});

describe('links', () => {
  const bodies = ['body-1', 'body-2', 'body-3'];
  const idea: fc.Arbitrary<ClaimIdea> = fc.record(
    {
      subject: fc.constantFrom('event-1', 'event-2'),
      predicate: fc.constantFrom('took-place-in'),
      object: fc.constantFrom('place-1', 'place-2'),
      polarity: fc.constantFrom('positive' as const, 'negative' as const),
      time: fc.constantFrom('1992', '1992-02-26', '2001/..'),
      ladder: fc
        .array(fc.constantFrom(...bodies), { maxLength: 2 })
        .chain((speakers) =>
          fc
            .constantFrom('asserts' as const, 'denies' as const, 'alleges' as const)
            .map((last) =>
              speakers.map((speaker, at) => [speaker, at === speakers.length - 1 ? last : 'cites'] as const),
            ),
        ),
    },
    { requiredKeys: ['subject', 'predicate', 'object', 'ladder'] },
  );

  test('equal what the claims say, whatever is imported in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(idea, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        async (documents) => {
          await emptyGraph(database);
          for (const [at, claims] of documents.entries()) {
            const report = await importMade(
              makeBundle({ document: `document-${at}`, publisher: `outlet-${at % 2}`, claims }),
            );
            expect(report.rejected).toEqual([]);
          }
          expect((await checkLinks(database)).differences).toEqual([]);
          const hash = await graphHash(database);
          await emptyGraph(database);
          for (const [at, claims] of [...documents.entries()].reverse()) {
            await importMade(
              makeBundle({ document: `document-${at}`, publisher: `outlet-${at % 2}`, claims }),
            );
          }
          expect(await graphHash(database)).toBe(hash);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('that rest on what is damaged are named, and so is what is damaged', async () => {
    await importExamples(database, [examples.carriedWords]);
    const whole = await checkRows(database);
    expect(whole).toEqual({ read: expect.any(Number), damaged: [] });
    const damage = [
      "MATCH (e:Entity {type: 'person'}) WITH e ORDER BY e.id LIMIT 1 REMOVE e.invented RETURN e.id AS id",
      'MATCH (d:Document) WITH d ORDER BY d.id LIMIT 1 REMOVE d.status RETURN d.id AS id',
      'MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 REMOVE c.originStance, c.predicate RETURN c.id AS id',
      'MATCH (c:Claim)-[:HEARD_FROM]->(v:Voice) WITH c, v ORDER BY c.id SKIP 1 LIMIT 1 REMOVE v.stance RETURN c.id AS id',
      'MATCH (c:Claim)-[:EVIDENCE]->(p:Passage) WITH p, collect(c.id) AS ids ORDER BY p.id LIMIT 1 REMOVE p.quote WITH ids UNWIND ids AS id RETURN id',
    ];
    const ids: unknown[] = [];
    for (const statement of damage) ids.push(...(await rows(statement)).map((row) => row.id));
    const { read, damaged } = await checkRows(database);
    expect(read).toBe(whole.read);
    expect(damaged.map((sentence) => sentence.replace(/: .*$/su, '')).sort()).toEqual(ids.sort());
    expect((await checkLinks(database)).differences.join('\n')).toMatch(/what it rests on cannot be read/u);
  });

  test('that were changed by hand are found', async () => {
    await importExamples(database, [examples.khojaly]);
    expect((await checkLinks(database)).differences).toEqual([]);
    await rows('MATCH ()-[r:KILLED]->() WITH r ORDER BY r.key LIMIT 1 SET r.origins = 7');
    await rows('MATCH ()-[r:CITES]->() WHERE r.key IS NOT NULL DELETE r');
    await rows(
      "MATCH (a:Entity {id: 'country.pe'}), (b:Entity {id: 'country.mx'}) CREATE (a)-[:IS_IN {key: 'country.pe|is-in|country.mx'}]->(b)",
    );
    await rows("MATCH (c:Claim {predicate: 'faces'}) SET c.disputed = true");
    const { differences } = await checkLinks(database);
    expect(differences.join('\n')).toMatch(/is marked disputed: true/u);
    expect(differences.join('\n')).toMatch(
      /country\.pe\|is-in\|country\.mx: there is a link, and no claim affirms it/u,
    );
    expect(differences.join('\n')).toMatch(
      /media\.azernews\|cites\|org\.embassy-az-mx: claims affirm it, and there is no link/u,
    );
    expect(differences.join('\n')).toMatch(/"origins",7/u);
  });
});
