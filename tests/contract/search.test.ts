import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bundle, BundleClaim, BundleEntity } from '../../server/domain/bundle.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { rebuildDerived } from '../../server/ingest/rebuild-derived.ts';
import { firstPage } from '../../server/queries/page.ts';
import { search as searchDatabase } from '../../server/queries/search.ts';
import { examples, withGraph } from '../support/graph.ts';

const graph = withGraph([examples.khojaly]);

interface Edge {
  readonly node: { readonly id: string; readonly name: string };
  readonly field: string;
  readonly kind: string;
  readonly score: number;
  readonly matched: string;
  readonly highlights: [number, number][];
  readonly highlightsInDocument: [number, number][] | null;
  readonly offset: number | null;
  readonly cursor: string;
  readonly claim: { readonly id: string } | null;
  readonly passage: { readonly start: number; readonly quote: string } | null;
  readonly document: { readonly id: string; readonly text: string } | null;
}
interface Answer {
  readonly edges: Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly warnings: string[];
  readonly facets: { readonly type: { readonly id: string }; readonly count: number }[];
}
const parameters =
  '$query: String!, $in: [SearchField!], $types: [ID!], $mode: SearchMode, $first: Int, $after: String';
const question = `query(${parameters.replace('[SearchField!]', '[SearchField!]! = [NAMES]').replace('SearchMode,', 'SearchMode! = TYPE_AHEAD,')}) {
  search(query: $query, in: $in, types: $types, mode: $mode, first: $first, after: $after) {
    edges { cursor score field kind matched highlights highlightsInDocument offset node { id name }
      claim { id } passage { start quote } document { id text } }
    pageInfo { hasNextPage endCursor } totalCount warnings facets { type { id } count } } }`;

const search = async (query: string, more: Record<string, unknown> = {}): Promise<Answer> =>
  (await graph.get<{ search: Answer }>(question, { query, first: 20, ...more })).search;
const names = async (query: string, more: Record<string, unknown> = {}): Promise<string[]> =>
  (await search(query, more)).edges.map(({ node }) => node.name);
const words = { mode: 'WORDS' };
const marks = ({ matched, highlights }: Edge): string[] =>
  highlights.map(([from, to]) => matched.slice(from, to));

/** A bundle of entities with these names and of one document for each text, whose sentences are claims. */
function bundleOf(
  given: readonly (string | Partial<BundleEntity>)[],
  texts: Readonly<Record<string, readonly string[]>> = {},
): Bundle {
  const entities = given.map(
    (one, at): BundleEntity => ({
      id: `search-${at}-${typeof one === 'string' ? one : one.name}`.replace(
        /[^\w-]/gu,
        (letter) => `u${letter.codePointAt(0)}`,
      ),
      type: 'ngo',
      name: typeof one === 'string' ? one : '',
      ...(typeof one === 'string' ? {} : one),
    }),
  );
  const outlet: BundleEntity = { id: 'search-outlet', type: 'media-outlet', name: 'Outlet of the search' };
  const person: BundleEntity = { id: 'search-person', type: 'person', name: 'Zzyzx' };
  const documents = Object.entries(texts).map(([id, sentences]) => ({
    id,
    type: 'article',
    name: `Named ${id}`,
    status: 'held' as const,
    text: sentences.join(' '),
    publisher: outlet.id,
  }));
  const claims = Object.entries(texts).flatMap(([document, sentences]): BundleClaim[] => {
    let start = 0;
    return sentences.map((quote, at) => {
      const from = start;
      start += quote.length + 1;
      return {
        id: `${document}-${at}`,
        subject: person.id,
        predicate: 'met',
        object: { entity: outlet.id },
        polarity: 'positive',
        passages: [{ document, start: from, end: from + quote.length, quote }],
        voices: [{ speaker: outlet.id, stance: 'asserts', scope: 'explicit' }],
      };
    });
  });
  return {
    format: 'attest-bundle/1',
    documents,
    entities: [...entities, outlet, person],
    mentions: [],
    claims,
  };
}

async function add(bundle: Bundle): Promise<void> {
  const { rejected } = await importBundle(graph.database, JSON.stringify(bundle));
  if (rejected.length > 0) throw new Error(JSON.stringify(rejected.slice(0, 3)));
}

const texts = {
  'text-1': [
    'Café Zürich reported about the élan of Ödön — 𝒜 mathematical delegation.',
    'Nothing else was said there.',
  ],
  'text-2': [
    'The delegation arrived on Monday.',
    'Later the mathematical society met a delegation of poets.',
  ],
};

beforeAll(async () => {
  await add(
    bundleOf(
      [
        'AC/DC',
        '.NET',
        'C++',
        '/b test',
        'Jakob Böhme',
        'Heinrich Boehme',
        'Ходжалы',
        'Афина',
        'Αθήνα',
        'محمد علي',
        'שלום עכשיו',
        '北京市政府',
        'Həsənov',
        'Berlin',
        'Berlin Philharmonic',
        'Orchestra of Berlin',
        'Berlinale',
        'Merlin',
        'Star*t',
        'What?',
        'Human Rights First',
        'Rights and Human Duties',
        { name: 'Neutral place', names: [{ text: 'Xocalı', language: 'az' }] },
        { name: 'Berlin', type: 'city' },
        { name: 'Berlin', type: 'country' },
      ],
      texts,
    ),
  );
});

describe('names are found', () => {
  test.each([
    ['over case and accents', 'JAKOB BÖHME', 'Jakob Böhme'],
    ['by an umlaut written out', 'boehme jakob', 'Jakob Böhme'],
    ['by an umlaut where it was written out', 'Heinrich Böhme', 'Heinrich Boehme'],
    ['with e for ə', 'hesenov', 'Həsənov'],
    ['with ə for e', 'bərlinale', 'Berlinale'],
    ['in Cyrillic by Latin letters', 'khodzhaly', 'Ходжалы'],
    ['in Latin by Cyrillic letters', 'Берлинале', 'Berlinale'],
    ['in Greek by Latin letters', 'athina', 'Αθήνα'],
    ['in Arabic by its consonants', 'mhmd', 'محمد علي'],
    ['in Hebrew by its letters', 'slvm', 'שלום עכשיו'],
    ['in Chinese by Latin letters', 'beijing', '北京市政府'],
    ['in Chinese by their beginning', '北京', '北京市政府'],
    ['by a recorded name', 'xocali', 'Neutral place'],
    ['with marks inside a word', 'AC/DC', 'AC/DC'],
    ['after a slash that would begin an expression', '/b test', '/b test'],
    ['with a leading dot', '.NET', '.NET'],
    ['with trailing marks', 'C++', 'C++'],
  ])('%s: %s', async (_, query, name) => {
    expect(await names(query)).toContain(name);
  });

  test('with their marks before those without', async () => {
    expect((await names('.net'))[0]).toBe('.NET');
    expect((await names('c++'))[0]).toBe('C++');
  });

  test('in the next request after they were made', async () => {
    for (let at = 0; at < 5; at += 1) {
      await add(bundleOf([`Fresh${at}quux`]));
      expect(await names(`fresh${at}quux`)).toEqual([`Fresh${at}quux`]);
    }
  });

  test('star and question mark are letters', async () => {
    expect(await names('*')).toEqual([]);
    expect(await names('?')).toEqual([]);
    expect(await names('*tar*', words)).toEqual([]);
    expect(await names('star*t')).toEqual(['Star*t']);
    expect(await names('st?r')).toEqual([]);
    expect(await names('what?')).toEqual(['What?']);
  });
});

describe('ranking', () => {
  test('puts the name itself first, then names that begin so, then those that contain it', async () => {
    const found = await names('berlin');
    expect(found.slice(0, 3)).toEqual(['Berlin', 'Berlin', 'Berlin']);
    expect(found.indexOf('Berlin Philharmonic')).toBeLessThan(found.indexOf('Orchestra of Berlin'));
    expect(found.indexOf('Orchestra of Berlin')).toBeLessThan(found.indexOf('Berlinale'));
  });

  test('puts what a typing error explains after everything else', async () => {
    const found = await names('berlin');
    expect(found.at(-1)).toBe('Merlin');
    const { edges } = await search('berlinn', words);
    expect(edges.length).toBeGreaterThan(0);
    expect(new Set(edges.flatMap(marks))).toEqual(new Set(['Berlin']));
  });

  test.each(['bherlin', 'brlin', 'berlni', 'borlin'])('forgives one edit: %s', async (query) => {
    expect(await names(query, words)).toContain('Berlin');
  });

  test('forgives neither two edits nor one in a short word', async () => {
    expect(await names('barlon', words)).toEqual([]);
    expect(await names('nes', words)).toEqual([]);
  });
});

describe('modes', () => {
  test('type-ahead takes the last word for unfinished, and no other', async () => {
    expect(await names('berlin phil')).toEqual(['Berlin Philharmonic']);
    expect(await names('berl philharmonic')).toEqual([]);
  });

  test('words takes none for unfinished', async () => {
    expect(await names('berlin phil', words)).toEqual([]);
    expect(await names('berlin philharmonic', words)).toEqual(['Berlin Philharmonic']);
  });

  test('words in quotation marks stand next to each other in that order', async () => {
    const loose = await names('human rights', words);
    expect(loose).toEqual(expect.arrayContaining(['Human Rights First', 'Rights and Human Duties']));
    const exact = await names('"human rights"', words);
    expect(exact).toContain('Human Rights First');
    expect(exact).not.toContain('Rights and Human Duties');
    expect(await names('"rights human"', words)).toEqual([]);
  });

  test('a quotation never reaches from one name into the next', async () => {
    await add(bundleOf([{ name: 'Alphaword one', names: [{ text: 'two Betaword' }] }]));
    expect(await names('"one two"', words)).toEqual([]);
    expect(await names('one two alphaword betaword', words)).toEqual(['Alphaword one']);
  });
});

describe('sentences and texts', () => {
  test('a sentence is found with its claim and passage, and marked in the document', async () => {
    const { edges } = await search('mathematical delegation', { in: ['SENTENCES'], ...words });
    expect(edges).toHaveLength(2);
    for (const edge of edges) {
      expect(edge).toMatchObject({ field: 'SENTENCES', kind: 'SENTENCE', node: { id: 'search-person' } });
      expect(edge.claim).not.toBeNull();
      expect(edge.passage?.quote).toBe(edge.matched);
      expect(edge.offset).toBe(edge.passage?.start);
      expect(marks(edge).sort()).toEqual(['delegation', 'mathematical']);
    }
    const [first] = (await search('"mathematical delegation"', { in: ['SENTENCES'], ...words })).edges;
    expect(first?.matched).toBe(texts['text-1'][0]);
  });

  test('a text is found with a snippet, and the marks say what stands in the stored text', async () => {
    const { edges } = await search('poets', { in: ['TEXTS'] });
    expect(edges).toHaveLength(1);
    for (const { matched, offset, highlightsInDocument, document, field, kind } of edges) {
      expect([field, kind]).toEqual(['TEXTS', 'TEXT']);
      expect(document?.text.slice(offset ?? 0, (offset ?? 0) + matched.length)).toBe(matched);
      expect(highlightsInDocument?.map(([from, to]) => document?.text.slice(from, to))).toEqual(['poets']);
    }
  });

  test('offsets count UTF-16 code units, over letters outside the basic plane too', async () => {
    const { edges } = await search('mathematical zurich odon', { in: ['TEXTS', 'SENTENCES'] });
    expect(edges.map(({ field }) => field)).toEqual(['SENTENCES', 'TEXTS']);
    for (const edge of edges) {
      expect(marks(edge)).toEqual(['Zürich', 'Ödön', 'mathematical']);
      const inText = edge.highlightsInDocument?.map(([from, to]) => edge.document?.text.slice(from, to));
      expect(inText).toEqual(['Zürich', 'Ödön', 'mathematical']);
    }
  });

  test('a withdrawn claim is not found, and does not cut a page short', async () => {
    const before = await search('delegation', { in: ['SENTENCES'] });
    const [gone] = before.edges;
    await graph.database.driver.executeQuery('MATCH (c:Claim {id: $id}) SET c.live = false', {
      id: gone?.claim?.id,
    });
    const after = await search('delegation', { in: ['SENTENCES'], first: before.edges.length - 1 });
    expect(after.edges.map(({ claim }) => claim?.id)).toEqual(
      before.edges.slice(1).map(({ claim }) => claim?.id),
    );
    expect(after.totalCount).toBe(before.totalCount - 1);
    expect(after.pageInfo.hasNextPage).toBe(false);
    await graph.database.driver.executeQuery('MATCH (c:Claim {id: $id}) SET c.live = true', {
      id: gone?.claim?.id,
    });
  });

  test('the first document’s words lead to the claims that rest on them', async () => {
    const { edges } = await search('"bloodiest killing"', { in: ['NAMES', 'SENTENCES', 'TEXTS'], ...words });
    expect(new Set(edges.map(({ field }) => field))).toEqual(new Set(['NAMES', 'SENTENCES', 'TEXTS']));
    for (const edge of edges) expect(marks(edge)).toContain('bloodiest killing');
  });
});

describe('types and counts', () => {
  test('types take those below them, and the index cuts off after them', async () => {
    expect(await names('berlin', { types: ['city'] })).toEqual(['Berlin']);
    expect(await names('berlin', { types: ['place'] })).toEqual(['Berlin', 'Berlin']);
    expect(await names('berlin', { types: [] })).toEqual([]);
    expect((await search('berlin', { types: ['city'], first: 1 })).pageInfo.hasNextPage).toBe(false);
    expect((await search('delegation', { in: ['SENTENCES'], types: ['person'] })).edges.length).toBe(3);
    expect((await search('delegation', { in: ['SENTENCES'], types: ['city'] })).edges).toEqual([]);
    expect((await search('delegation', { in: ['TEXTS'], types: ['article'] })).edges.length).toBe(2);
  });

  test('every facet counts as many hits as stay when its type is chosen', async () => {
    for (const more of [{}, { in: ['SENTENCES'] }, { in: ['NAMES', 'SENTENCES', 'TEXTS'] }]) {
      const { facets, totalCount, edges } = await search('berlin', { first: 200, ...more });
      expect(totalCount).toBe(edges.length);
      for (const { type, count } of facets) {
        const chosen = await search('berlin', { first: 200, types: [type.id], ...more });
        expect([type.id, chosen.edges.length, chosen.totalCount]).toEqual([type.id, count, count]);
      }
    }
  });

  test('counts are not made when nobody asks', async () => {
    const asked: string[] = [];
    const watched = {
      ...graph.database,
      read: (name: string, given: Record<string, unknown>) => {
        asked.push(name);
        return graph.database.read(name, given);
      },
    };
    const ask = (query: string) =>
      searchDatabase(watched, { query, in: ['NAMES', 'TEXTS'], types: null, mode: 'WORDS' }, firstPage(1));
    await ask('berlin');
    expect(asked.sort()).toEqual(['search-documents', 'search-entities']);
    asked.length = 0;
    for (const blank of ['', ' ', '\n\t', '\u0000', '\u3000']) {
      const page = await ask(blank);
      expect([page.hits, page.pageInfo.hasNextPage, await page.totalCount()]).toEqual([[], false, 0]);
    }
    expect(asked).toEqual([]);
  });
});

describe('pages', () => {
  beforeAll(
    () =>
      add(
        bundleOf(
          Array.from({ length: 60 }, (_, at) => `Tied name ${String.fromCharCode(97 + (at % 26))}${at}`),
        ),
      ),
    60_000,
  );

  test.each([1, 3, 7, 20])(
    'of %i go through all hits in one order, each once, over every tier',
    async (first) => {
      const more = { in: ['NAMES', 'SENTENCES', 'TEXTS'] };
      for (const query of ['tied', 'berlin', 'a']) {
        const whole = (await search(query, { ...more, first: 200 })).edges.map(({ node, claim, field }) => [
          field,
          node.id,
          claim?.id,
        ]);
        const seen: unknown[] = [];
        for (let after: string | null = null; seen.length <= whole.length; ) {
          const page = await search(query, { ...more, first, after });
          seen.push(...page.edges.map(({ node, claim, field }) => [field, node.id, claim?.id]));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(whole);
        expect(new Set(seen.map(String)).size).toBe(seen.length);
      }
    },
  );

  test('a cursor belongs to its search', async () => {
    const { pageInfo } = await search('tied', { first: 1 });
    for (const other of [{ mode: 'WORDS' }, { types: ['ngo'] }, { in: ['TEXTS'] }]) {
      const { errors } = await graph.ask(question, {
        query: 'tied',
        first: 1,
        after: pageInfo.endCursor,
        ...other,
      });
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });

  test('end at a depth that the error names', async () => {
    const many = bundleOf(Array.from({ length: 1_010 }, (_, at) => `Deepword ${at}`));
    await add(many);
    let after: string | null = null;
    let seen = 0;
    for (let page = 0; page < 6; page += 1) {
      const { edges, pageInfo } = await search('deepword', { first: 190, after });
      seen += edges.length;
      after = pageInfo.endCursor;
      expect(pageInfo.hasNextPage).toBe(true);
    }
    expect(seen).toBe(1_000);
    const { errors } = await graph.ask(question, { query: 'deepword', first: 10, after });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'TOO_LARGE', ceiling: 1_000 } });
  });
});

describe('every text is a query', () => {
  const operators = [
    '+',
    '-',
    '&&',
    '||',
    '&',
    '|',
    '!',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '^',
    '"',
    '~',
    '*',
    '?',
    ':',
    '\\',
    '/',
    '<',
    '>',
    '=',
    'AND',
    'OR',
    'NOT',
    'TO',
  ];
  const everywhere = { in: ['NAMES', 'SENTENCES', 'TEXTS'] };

  test.each(operators)('%s alone, doubled, leading and trailing gives a page', async (sign) => {
    for (const query of [
      sign,
      sign + sign,
      `${sign} ${sign}`,
      `${sign}berlin`,
      `berlin${sign}`,
      `${sign} berlin`,
      `berlin ${sign}`,
    ]) {
      for (const mode of ['WORDS', 'TYPE_AHEAD']) await search(query, { ...everywhere, mode });
    }
  });

  test.each([
    ['one very long word', 'a'.repeat(5_000), 0],
    ['very many words', 'berlin '.repeat(2_000), 1],
    [
      'very many different words',
      Array.from({ length: 2_000 }, (_, at) => `word${'abcdefghij'[at % 10]}${at}`).join(' '),
      1,
    ],
    [
      '64 words that may all be mistyped',
      Array.from({ length: 64 }, (_, at) => `deepwor${'abcdefghijklmnopqrstuvwxyz'[at % 26]}`).join(' '),
      0,
    ],
    ['very many marks', '/'.repeat(3_000), 0],
    ['very many words with marks between', 'a/'.repeat(2_000), 1],
    ['a very long quotation', `"${'berlin '.repeat(500)}"`, 1],
    ['very many marks on a letter', `e${'\u0301'.repeat(5_000)}`, 0],
  ])('%s gives a page, with a warning when words were dropped', async (_, query, warnings) => {
    for (const mode of ['WORDS', 'TYPE_AHEAD']) {
      const answer = await search(query, { ...everywhere, mode });
      expect(answer.warnings).toHaveLength(warnings);
    }
  });

  test('whatever Unicode holds, whole or broken', async () => {
    const letters = fc.oneof(
      fc.constantFrom(
        ...operators,
        ' ',
        '\u0000',
        '\ud800',
        '\udc00',
        '\u202e',
        '\ufeff',
        '𝒜',
        'berlin',
        'é',
        '北',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(letters, { maxLength: 8 }).map((list) => list.join('')),
        fc.constantFrom('WORDS', 'TYPE_AHEAD'),
        async (query, mode) => {
          const { edges } = await search(query, { ...everywhere, mode, first: 3 });
          for (const { matched, highlights } of edges) {
            for (const [from, to] of highlights)
              expect(0 <= from && from < to && to <= matched.length).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('keys of an earlier form', () => {
  afterAll(() => rebuildDerived(graph.database, () => undefined));

  test('are written again at the next start, once, and lead to the same hits', async () => {
    const everywhere = { in: ['NAMES', 'SENTENCES', 'TEXTS'], first: 100 };
    const hits = async () =>
      (
        await Promise.all(
          ['berlin', 'khodzhaly', 'delegation', '北京', 'bloodiest'].map((query) =>
            search(query, everywhere),
          ),
        )
      ).map(({ edges }) => edges.map(({ cursor, score, ...edge }) => edge.node.id + edge.matched).sort());
    const before = await hits();
    await graph.database.driver.executeQuery(
      "MATCH (n:Entity|Claim) SET n.searchKey = 'old', n.textSearchKey = null WITH count(*) AS all MATCH (s:State {id: 'derived'}) DELETE s",
    );
    expect((await search('berlin', everywhere)).edges).toEqual([]);
    const said: string[] = [];
    expect(await rebuildDerived(graph.database, (line) => said.push(line))).toBe(true);
    expect(said).toHaveLength(1);
    expect(await hits()).toEqual(before);
    expect(await rebuildDerived(graph.database, (line) => said.push(line))).toBe(false);
    expect(said).toHaveLength(1);
  });
});
