import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { examples, withGraph } from '../support/graph.ts';
import { type BundleIdea, makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([examples.khojaly, examples.denial]);

const ideas: readonly BundleIdea[] = [
  {
    document: 'document-1',
    publisher: 'outlet-1',
    claims: [
      { ladder: [['body-1', 'asserts']] },
      { ladder: [['body-1', 'denies']] },
      {
        ladder: [
          ['body-3', 'cites'],
          ['outlet-1', 'asserts'],
        ],
      },
      {},
    ],
  },
  {
    document: 'document-2',
    publisher: 'outlet-2',
    claims: [
      {
        ladder: [
          ['body-3', 'cites'],
          ['body-1', 'alleges'],
          ['person-1', 'labels'],
        ],
      },
      { polarity: 'negative' },
    ],
  },
];

beforeAll(async () => {
  for (const idea of ideas) {
    const { rejected } = await importBundle(database, JSON.stringify(makeBundle(idea)));
    expect(rejected).toEqual([]);
  }
});

/** The ids of the made documents: an import gives its own. */
async function madeDocuments(count: number): Promise<string[]> {
  const { documents } = await get<{ documents: { nodes: { id: string; name: string }[] } }>(
    '{ documents(status: HELD) { nodes { id name } } }',
  );
  return documents.nodes
    .flatMap(({ id, name }) => (/^Name of document-\d/u.test(name) ? [id] : []))
    .slice(0, count);
}

interface Row {
  readonly speaker: { readonly id: string };
  readonly claims: number;
  readonly denials: number;
  readonly ladders: number;
}
interface Counted {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly claims: number;
  readonly deepest: number;
}
interface Voice {
  readonly stance: string;
  readonly speaker: { readonly id: string };
}

/** The same, counted here from every ladder. */
function countLadders(ladders: readonly (readonly Voice[])[]): Counted {
  const ids = [...new Set(ladders.flat().map(({ speaker }) => speaker.id))];
  const rows = ids.map((id): Row => {
    const own = ladders.filter((ladder) => ladder.at(-1)?.speaker.id === id);
    const denials = own.filter((ladder) => ladder.at(-1)?.stance === 'DENIES').length;
    return {
      speaker: { id },
      claims: own.length - denials,
      denials,
      ladders: ladders.filter((ladder) => ladder.some(({ speaker }) => speaker.id === id)).length,
    };
  });
  rows.sort(
    (one, other) =>
      other.claims - one.claims ||
      other.denials - one.denials ||
      (one.speaker.id < other.speaker.id ? -1 : 1),
  );
  const deepest = Math.max(0, ...ladders.map((ladder) => ladder.length - 1));
  return { rows, totalCount: rows.length, claims: ladders.length, deepest };
}

const fields = 'rows { speaker { id } claims denials ladders } totalCount claims deepest';

describe('who speaks', () => {
  test.each([
    ['in all claims', {}],
    ['in what one speaker says', { accordingTo: ['body-1'] }],
    ['in what a speaker has a hand in', { speakers: ['body-3'] }],
    ['with few rungs', { frontier: 1 }],
    ['in nothing', { documents: ['nowhere'] }],
  ])('%s is counted as the ladders tell', async (_, filter) => {
    const { speakers, claims } = await get<{
      speakers: Counted;
      claims: { nodes: { voices: Voice[] }[] };
    }>(
      `query($filter: Filter) {
         speakers(filter: $filter) { ${fields} }
         claims(filter: $filter, first: 200) { nodes { voices { stance speaker { id } } } }
       }`,
      { filter },
    );
    expect(speakers).toEqual(countLadders(claims.nodes.map(({ voices }) => voices)));
  });

  test('in some documents is counted in those alone', async () => {
    const documents = await madeDocuments(2);
    const { speakers } = await get<{ speakers: Counted }>(
      `query($documents: [ID!]) { speakers(filter: { documents: $documents }) { ${fields} } }`,
      { documents },
    );
    expect([documents.length, speakers.claims, speakers.totalCount, speakers.deepest]).toEqual([2, 6, 5, 3]);
  });

  test('a denial is the speaker’s own and no mere passing on, and two rungs of one ladder count once', async () => {
    const { speakers } = await get<{ speakers: Counted }>(
      `query($documents: [ID!]) { speakers(filter: { documents: $documents }) { ${fields} } }`,
      { documents: await madeDocuments(1) },
    );
    expect(speakers).toEqual({
      rows: [
        { speaker: { id: 'outlet-1' }, claims: 2, denials: 0, ladders: 4 },
        { speaker: { id: 'body-1' }, claims: 1, denials: 1, ladders: 2 },
        { speaker: { id: 'body-3' }, claims: 0, denials: 0, ladders: 1 },
      ],
      totalCount: 3,
      claims: 4,
      deepest: 2,
    });
  });

  test('is cut at first, with the number of all, and no more than 500 are given', async () => {
    const { speakers } = await get<{ speakers: Counted }>(`{ speakers(first: 2) { ${fields} } }`);
    expect(speakers.rows.length).toBe(2);
    expect(speakers.totalCount).toBeGreaterThan(5);
    const { errors } = await ask('{ speakers(first: 501) { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('TOO_LARGE');
  });
});
