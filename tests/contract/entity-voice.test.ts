import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withGraph } from '../support/graph.ts';
import { type ClaimIdea, makeBundle } from '../support/make-bundle.ts';

const { database, get } = withGraph([]);

const ladders: readonly NonNullable<ClaimIdea['ladder']>[] = [
  [],
  [['body-1', 'asserts']],
  [['body-2', 'denies']],
  [
    ['body-2', 'cites'],
    ['body-1', 'alleges'],
  ],
  [
    ['body-1', 'cites'],
    ['body-2', 'asserts'],
  ],
  [
    ['body-2', 'cites'],
    ['body-3', 'asserts'],
  ],
];

/** Every ladder, quoted or not, about the entity or not, with it named in the words or not. */
const cases = ladders.flatMap((ladder) =>
  [true, false].flatMap((directQuote) =>
    ['body-1', 'body-4'].flatMap((subject) =>
      [true, false].map((named) => ({ ladder, directQuote, subject, named })),
    ),
  ),
);

const made = makeBundle({
  claims: cases.map(({ ladder, subject }) => ({ ladder, subject, object: 'body-5' })),
});
const bundle = {
  ...made,
  claims: made.claims.map((claim, at) => ({ ...claim, directQuote: cases[at]?.directQuote ?? false })),
  mentions: made.claims.flatMap(({ passages: [passage] }, at) => {
    if (!cases[at]?.named || passage === undefined) return [];
    const { document, start } = passage;
    return [{ entity: 'body-1', document, start, end: start + 'Sentence'.length, quote: 'Sentence' }];
  }),
};

beforeAll(async () => {
  const { rejected } = await importBundle(database, JSON.stringify(bundle));
  expect(rejected).toEqual([]);
});

interface Row {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly directQuote: boolean;
  readonly evidence: readonly { readonly quote: string }[];
  readonly voices: readonly { readonly speaker: { readonly id: string } }[];
}
interface Rows {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
const lists = ['quoted', 'reportedSecondHand', 'onlyMentioned'] as const;
type Voice = Readonly<Record<(typeof lists)[number], Rows>>;

const voiceOf = async (id: string, filter: Record<string, unknown> = {}): Promise<Voice> => {
  const rows =
    '(first: 200) { totalCount nodes { id subject { id } directQuote evidence { quote } voices { speaker { id } } } }';
  const { entity } = await get<{ entity: { voice: Voice } }>(
    `query($id: ID!, $filter: Filter) { entity(id: $id) { voice(filter: $filter) { ${lists.map((list) => list + rows).join(' ')} } } }`,
    { id, filter },
  );
  return entity.voice;
};

const speakers = ({ voices }: Row): string[] => voices.map(({ speaker }) => speaker.id);
const named = new Set(
  made.claims.flatMap(({ passages }, at) => (cases[at]?.named ? passages.map(({ quote }) => quote) : [])),
);

/** Which list a claim belongs in, by the words of the schema. */
function listOf(id: string, claim: Row): (typeof lists)[number] | null {
  const ladder = speakers(claim);
  if (ladder.at(-1) === id && claim.directQuote && ladder.length <= 2) return 'quoted';
  if (ladder.indexOf(id, 1) > 0) return 'reportedSecondHand';
  if (ladder.includes(id)) return null;
  const isNamed = id === 'body-1' && claim.evidence.some(({ quote }) => named.has(quote));
  return claim.subject.id === id || isNamed ? 'onlyMentioned' : null;
}

describe('an entity’s voice', () => {
  test('is quoted, reported at second hand or only mentioned, as the schema says, and never two of these', async () => {
    const { claims } = await get<{ claims: Rows }>(
      '{ claims(first: 200) { totalCount nodes { id subject { id } directQuote evidence { quote } voices { speaker { id } } } } }',
    );
    expect(claims.totalCount).toBe(cases.length);
    for (const id of ['body-1', 'body-2', 'body-3', 'body-4', 'outlet-1']) {
      const voice = await voiceOf(id);
      for (const list of lists) {
        const right = claims.nodes.filter((claim) => listOf(id, claim) === list).map((claim) => claim.id);
        expect(
          voice[list].nodes.map((claim) => claim.id),
          `${id} ${list}`,
        ).toEqual(right);
        expect(voice[list].totalCount).toBe(right.length);
      }
    }
    const { quoted, reportedSecondHand, onlyMentioned } = await voiceOf('body-1');
    expect([quoted, reportedSecondHand, onlyMentioned].map(({ totalCount }) => totalCount)).toEqual([
      4, 20, 18,
    ]);
  });

  test('keeps to the filter, in lists and in numbers', async () => {
    const alleged = await voiceOf('body-1', { stances: ['ALLEGES'] });
    expect(lists.map((list) => alleged[list].totalCount)).toEqual([0, 8, 0]);
    expect(alleged.reportedSecondHand.nodes.map(speakers)).toEqual(
      Array.from({ length: 8 }, () => ['outlet-1', 'body-2', 'body-1']),
    );
  });

  test('is read page by page, each list for itself', async () => {
    const all = (await voiceOf('body-1')).onlyMentioned.nodes.map(({ id }) => id);
    interface Page {
      readonly nodes: readonly Row[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const pageAfter = async (after: string | null): Promise<Page> =>
      (
        await get<{ entity: { voice: { onlyMentioned: Page } } }>(
          `query($after: String) { entity(id: "body-1") { voice { onlyMentioned(first: 7, after: $after) {
             nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
          { after },
        )
      ).entity.voice.onlyMentioned;
    const found: string[] = [];
    for (let page = await pageAfter(null); ; page = await pageAfter(page.pageInfo.endCursor)) {
      found.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(found).toEqual(all);
  });
});
