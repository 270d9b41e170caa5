import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { ceilings } from '../../server/queries/limits.ts';
import { withGraph } from '../support/graph.ts';
import { type ClaimIdea, makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

const by = (speaker: string, claim: ClaimIdea, stance: 'asserts' | 'denies' = 'asserts'): ClaimIdea => ({
  ...claim,
  ladder: [[speaker, stance]],
});
const met = (object: string): ClaimIdea => ({ subject: 'person-1', predicate: 'met', object });
const tookPlaceIn = (object: string): ClaimIdea => ({
  subject: 'event-1',
  predicate: 'took-place-in',
  object,
});
const tookPlaceOn = (edtf: string, text: string): ClaimIdea => ({
  subject: 'event-1',
  predicate: 'took-place-on',
  object: { time: { edtf, text, basis: 'stated' } },
});

beforeAll(async () => {
  const bundles = [
    makeBundle({
      document: 'document-1',
      claims: [
        by('body-a', met('person-2')),
        by('body-a', met('person-3')),
        by('body-a', met('person-4')),
        by('body-a', met('person-5'), 'denies'),
        by('body-a', tookPlaceIn('place-1')),
        by('body-a', tookPlaceOn('1992-02-26', 'on 26 February 1992')),
        by('body-a', { subject: 'event-2', predicate: 'took-place-in', object: 'place-1' }),
        by('body-a2', met('person-6')),
        by('body-other', met('person-7')),
      ],
    }),
    makeBundle({
      document: 'document-2',
      publisher: 'outlet-2',
      claims: [
        by('body-b', met('person-2')),
        by('body-b', met('person-2')),
        by('body-b', met('person-4'), 'denies'),
        by('body-b', met('person-5'), 'denies'),
        by('body-b', met('person-8')),
        by('body-b', tookPlaceIn('place-2')),
        by('body-b', tookPlaceOn('1992-02-26', '26.2.92')),
        by('body-b', { subject: 'event-2', predicate: 'took-place-in', object: 'place-1' }),
        by('body-b', { subject: 'event-2', predicate: 'took-place-in', object: 'place-2' }),
      ],
    }),
  ];
  for (const bundle of bundles) {
    const { rejected } = await importBundle(database, JSON.stringify(bundle));
    expect(rejected).toEqual([]);
  }
});

interface Claim {
  readonly id: string;
  readonly voices: readonly { readonly speaker: { readonly id: string } }[];
}
interface Row {
  readonly subject: { readonly id: string };
  readonly predicate: { readonly id: string };
  readonly link: { readonly id: string } | null;
  readonly against: boolean | null;
  readonly firstCount: number;
  readonly firstClaims: readonly Claim[];
  readonly secondCount: number;
  readonly secondClaims: readonly Claim[];
}
interface Rows {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}
const lists = ['agree', 'onlyFirst', 'onlySecond', 'contradict'] as const;
type List = (typeof lists)[number];

const rows = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { subject { id } predicate { id } link { id } against
  firstCount firstClaims { id voices { speaker { id } } } secondCount secondClaims { id voices { speaker { id } } } } }`;
const question = (fields: string): string =>
  `query($first: [ID!]!, $second: [ID!]!, $entities: [ID!], $filter: Filter) {
     compare(accordingTo: $first, and: $second, entities: $entities, filter: $filter) { ${fields} } }`;

interface Sides {
  readonly first?: readonly string[];
  readonly second?: readonly string[];
  readonly entities?: readonly string[];
  readonly filter?: Record<string, unknown>;
}
const sides = { first: ['body-a', 'body-a2'], second: ['body-b'] };

const compare = async (given: Sides = {}): Promise<Record<List, Rows>> =>
  (
    await get<{ compare: Record<List, Rows> }>(question(lists.map((list) => list + rows).join(' ')), {
      ...sides,
      ...given,
    })
  ).compare;

/** A row as a line: what it is about, how many claims each side has, and whether it says no. */
const line = ({ subject, predicate, link, against, firstCount, secondCount }: Row): string =>
  `${link?.id ?? `${subject.id} ${predicate.id}`} ${firstCount}:${secondCount}${against ? ' no' : ''}`;
const lines = (compared: Record<List, Rows>): Record<string, string[]> =>
  Object.fromEntries(lists.map((list) => [list, compared[list].nodes.map(line)]));

describe('two sides', () => {
  test('agree, say things alone, and contradict each other', async () => {
    const compared = await compare();
    expect(lines(compared)).toEqual({
      agree: [
        'event-1 took-place-on 1:1',
        'link:event-2|took-place-in|place-1 1:1',
        'link:person-1|met|person-2 1:2',
        // Nobody affirms it: there is no link.
        'person-1 met 1:1 no',
      ],
      onlyFirst: ['link:person-1|met|person-3 1:0', 'link:person-1|met|person-6 1:0'],
      onlySecond: ['link:person-1|met|person-8 0:1'],
      contradict: [
        'event-1 took-place-in 1:1',
        'event-2 took-place-in 1:1',
        'link:person-1|met|person-4 1:1',
      ],
    });
    for (const list of lists) {
      expect(compared[list].totalCount).toBe(compared[list].nodes.length);
      for (const row of compared[list].nodes) {
        expect(row.against === null).toBe(list === 'contradict');
        expect([row.firstClaims.length, row.secondClaims.length]).toEqual([row.firstCount, row.secondCount]);
        const speakers = (claims: readonly Claim[]) =>
          claims.map(({ voices }) => voices.at(-1)?.speaker.id ?? '');
        for (const speaker of speakers(row.firstClaims)) expect(sides.first).toContain(speaker);
        for (const speaker of speakers(row.secondClaims)) expect(sides.second).toContain(speaker);
      }
    }
  });

  test('are the same with the sides changed over', async () => {
    const there = await compare();
    const back = await compare({ first: sides.second, second: sides.first });
    const turned = ({ nodes }: Rows): string[] =>
      nodes.map((row) => line({ ...row, firstCount: row.secondCount, secondCount: row.firstCount }));
    expect(turned(back.agree)).toEqual(there.agree.nodes.map(line));
    expect(turned(back.contradict)).toEqual(there.contradict.nodes.map(line));
    expect(turned(back.onlyFirst)).toEqual(there.onlySecond.nodes.map(line));
    expect(turned(back.onlySecond)).toEqual(there.onlyFirst.nodes.map(line));
  });

  test('are compared over the entities and claims asked for', async () => {
    expect(lines(await compare({ entities: ['person-3', 'person-8'] }))).toEqual({
      agree: [],
      onlyFirst: ['link:person-1|met|person-3 1:0'],
      onlySecond: ['link:person-1|met|person-8 0:1'],
      contradict: [],
    });
    expect(lines(await compare({ filter: { predicates: ['took-place-in'] } }))).toEqual({
      agree: ['link:event-2|took-place-in|place-1 1:1'],
      onlyFirst: [],
      onlySecond: [],
      contradict: ['event-1 took-place-in 1:1', 'event-2 took-place-in 1:1'],
    });
    expect(lines(await compare({ filter: { frontier: 0 } }))).toEqual({
      agree: [],
      onlyFirst: [],
      onlySecond: [],
      contradict: [],
    });
  });

  test('are read page by page, in both ways', async () => {
    const all = (await compare()).agree.nodes.map(line);
    const page = async (given: string): Promise<Rows> =>
      (await get<{ compare: { agree: Rows } }>(question(`agree${given} ${rows}`), sides)).compare.agree;
    const forward: string[] = [];
    for (
      let some = await page('(first: 3)');
      ;
      some = await page(`(first: 3, after: "${some.pageInfo.endCursor}")`)
    ) {
      forward.push(...some.nodes.map(line));
      expect(some.totalCount).toBe(all.length);
      if (!some.pageInfo.hasNextPage) break;
    }
    const backward: string[] = [];
    for (
      let some = await page('(last: 3)');
      ;
      some = await page(`(last: 3, before: "${some.pageInfo.startCursor}")`)
    ) {
      backward.unshift(...some.nodes.map(line));
      if (!some.pageInfo.hasPreviousPage) break;
    }
    expect([forward, backward]).toEqual([all, all]);
  });

  test('that say more than can be compared are told the ceiling and which side it is, unless it is narrowed down', async () => {
    const many = async (count: number): Promise<void> => {
      await database.driver.executeQuery(
        `MATCH (c:Claim {originId: 'body-other'}) WITH c LIMIT 1 UNWIND range(1, toInteger($count)) AS at
         CREATE (d:Claim) SET d = c {.*, id: c.id + '-' + randomUUID(), orderKey: c.orderKey + at, added: true}`,
        { count },
      );
    };
    const other = { first: ['body-other'] };
    try {
      await many(ceilings.comparedClaims - 1);
      expect((await compare(other)).onlyFirst.nodes[0]?.firstCount).toBe(ceilings.comparedClaims);
      await many(1);
      for (const [argument, given] of [
        ['accordingTo', other],
        ['and', { first: sides.second, second: ['body-other'] }],
      ] as const) {
        const { errors } = await ask(question('agree { totalCount }'), { ...sides, ...given });
        expect(errors?.[0]).toMatchObject({
          message: `${argument}: more than ${ceilings.comparedClaims} claims to compare. Name entities, or filter.`,
          extensions: { code: 'TOO_LARGE', argument, ceiling: ceilings.comparedClaims },
        });
      }
      expect((await compare({ ...other, entities: ['person-2'] })).onlyFirst.nodes).toEqual([]);
    } finally {
      await database.driver.executeQuery('MATCH (c:Claim {added: true}) DELETE c');
    }
  });

  test('must each name somebody, and nobody twice', async () => {
    const refusal = async (given: Sides): Promise<unknown> =>
      (await ask(question('agree { totalCount }'), { ...sides, ...given })).errors?.[0]?.extensions;
    expect(await refusal({ first: [] })).toMatchObject({ code: 'BAD_INPUT', argument: 'accordingTo' });
    expect(await refusal({ second: [] })).toMatchObject({ code: 'BAD_INPUT', argument: 'and' });
    expect(await refusal({ second: ['body-a'] })).toMatchObject({ code: 'BAD_INPUT', value: 'body-a' });
  });
});
