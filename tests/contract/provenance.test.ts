import { describe, expect, test } from 'vitest';
import { examples, withGraph } from '../support/graph.ts';

const graph = withGraph([examples.khojaly, examples.carriedWords, examples.denial]);

interface Name {
  readonly name: string;
}
interface LinkRow {
  readonly id: string;
  readonly subject: Name;
  readonly predicate: { readonly id: string };
  readonly object: Name;
  readonly disputed: boolean;
  readonly support: {
    readonly claims: number;
    readonly tellers: number;
    readonly origins: number;
    readonly denied: number;
  };
}
const linkFields =
  'id subject { name } predicate { id } object { name } disputed support { claims tellers origins denied }';

/** Every link of the graph that passes the filter. */
async function allLinks(filter: Record<string, unknown>): Promise<LinkRow[]> {
  const all = await graph.get<{ entities: { nodes: { id: string }[] } }>(
    '{ entities(first: 200) { nodes { id } } }',
  );
  const { neighbourhood } = await graph.get<{ neighbourhood: { links: LinkRow[] } }>(
    `query($ids: [ID!]!, $filter: Filter) { neighbourhood(ids: $ids, depth: 0, filter: $filter, limit: 2000) { links { ${linkFields} } } }`,
    { ids: all.entities.nodes.map(({ id }) => id), filter },
  );
  return neighbourhood.links;
}
const inWords = (link: LinkRow): string => `${link.subject.name} ${link.predicate.id} ${link.object.name}`;

describe('every claim', () => {
  test('has a passage whose quote is the text of its document at its offsets', async () => {
    const { claims } = await graph.get<{
      claims: {
        totalCount: number;
        nodes: { evidence: { start: number; end: number; quote: string; document: { text: string } }[] }[];
      };
    }>('{ claims(first: 200) { totalCount nodes { evidence { start end quote document { text } } } } }');
    expect([claims.totalCount, claims.nodes.length]).toEqual([51, 51]);
    for (const { evidence } of claims.nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote, document } of evidence)
        expect(document.text.slice(start, end)).toBe(quote);
    }
  });

  test('of the article begins with the article’s publisher and ends with its origin', async () => {
    const { documents } = await graph.get<{
      documents: {
        nodes: {
          name: string;
          publisher: Name;
          claims: { nodes: { voices: { rung: number; speaker: Name }[] }[] };
        }[];
      };
    }>(
      '{ documents(status: HELD) { nodes { name publisher { name } claims(first: 200) { nodes { voices { rung speaker { name } } } } } } }',
    );
    for (const { publisher, claims } of documents.nodes) {
      for (const { voices } of claims.nodes) {
        expect(voices.map(({ rung }) => rung)).toEqual(voices.map((_, at) => at));
        expect(voices[0]?.speaker).toEqual(publisher);
      }
    }
    const [article] = documents.nodes;
    const origins = new Set(article?.claims.nodes.map(({ voices }) => voices.at(-1)?.speaker.name));
    expect([...origins].sort()).toEqual([
      'Azernews',
      'Congress of Peru',
      'Embassy of Azerbaijan in Mexico',
      'Human Rights Watch',
    ]);
  });
});

describe('at frontier 0', () => {
  test('no link, no name and no sentence carries a label', async () => {
    const words = /genocid|tragedy|bloodiest|unprecedented|liberated|fraternal|innocent|serious threat/iu;
    const { entities, claims } = await graph.get<{
      entities: { nodes: { names: { text: string }[] }[] };
      claims: { nodes: { sentence: string }[] };
    }>(
      `{ entities(first: 200) { nodes { names(filter: { frontier: 0 }) { text } } }
         claims(first: 200) { nodes { sentence(frontier: 0) } } }`,
    );
    for (const text of entities.nodes.flatMap(({ names }) => names.map((name) => name.text)))
      expect(text).not.toMatch(words);
    for (const { sentence } of claims.nodes) expect(sentence).not.toMatch(words);
    const links = await allLinks({ frontier: 0 });
    expect(links.filter(({ predicate }) => predicate.id === 'labels')).toEqual([]);
    expect(links.map(inWords).sort()).toEqual(
      [
        'Azerbaijan has-embassy-in Mexico',
        'Azernews cites Embassy of Azerbaijan in Mexico',
        'Azernews passes-on Embassy of Azerbaijan in Mexico',
        'Congress of Peru adopted Statement of the Congress of Peru adopted the previous year',
        'Statement of the Congress of Peru adopted the previous year concerns Khojaly killings, 26 February 1992',
        'Tarn Vale Council opened Tarn Vale Reading Room',
        "The Made-up Gazette passes-on Tarn Vale Readers' Union",
        'The Invented Courier passes-on Embassy of Azerbaijan in Mexico',
      ].sort(),
    );
  });

  test('a deeper frontier keeps all that a shallower one has', async () => {
    let shallower = new Set<string>();
    for (const frontier of [0, 1, 2, 3, null]) {
      const links = new Set((await allLinks({ frontier })).map(({ id }) => id));
      expect([...shallower].filter((id) => !links.has(id))).toEqual([]);
      expect(links.size).toBeGreaterThanOrEqual(shallower.size);
      shallower = links;
    }
    expect(shallower).toEqual(new Set((await allLinks({})).map(({ id }) => id)));
  });
});

describe('according to', () => {
  test('Human Rights Watch exactly its own claims remain', async () => {
    const { claims } = await graph.get<{
      claims: { totalCount: number; nodes: { predicate: { id: string }; voices: { speaker: Name }[] }[] };
    }>(
      '{ claims(filter: { accordingTo: ["org.hrw"] }) { totalCount nodes { predicate { id } voices { speaker { name } } } } }',
    );
    expect(claims.nodes.map(({ predicate, voices }) => [predicate.id, voices.at(-1)?.speaker.name])).toEqual([
      ['called', 'Human Rights Watch'],
      ['part-of', 'Human Rights Watch'],
    ]);
    expect((await allLinks({ accordingTo: ['org.hrw'] })).map(inWords)).toEqual([
      'Khojaly killings, 26 February 1992 part-of The conflict that the article speaks of, unnamed',
      'Human Rights Watch labels Khojaly killings, 26 February 1992',
    ]);
  });

  test('an embassy is not what it merely passes on', async () => {
    const links = (await allLinks({ accordingTo: ['org.embassy-az-mx'] })).map(inWords);
    expect(links).toContain('Embassy of Azerbaijan in Mexico passes-on Congress of Peru');
    expect(links).not.toContain('Congress of Peru passes-on Human Rights Watch');
    expect(links.join()).not.toMatch(/committed-by|Armenian/u);
  });

  test('who denies is not what is denied', async () => {
    const { claims } = await graph.get<{ claims: { totalCount: number } }>(
      '{ claims(filter: { accordingTo: ["org.tarn-vale-readers"] }) { totalCount } }',
    );
    expect(claims.totalCount).toBe(0);
    expect((await allLinks({ accordingTo: ['org.tarn-vale-readers'] })).map(inWords)).toEqual([]);
  });
});

describe('support', () => {
  test('of words that two outlets carry is two tellers and one origin', async () => {
    const links = await allLinks({});
    const adopted = links.find(
      (link) =>
        inWords(link) ===
        'Congress of Peru adopted Statement of the Congress of Peru on the 32nd anniversary',
    );
    expect(adopted?.support).toEqual({ claims: 3, tellers: 2, origins: 1, denied: 0 });
    expect(
      links.filter(({ support }) => support.tellers > support.origins && support.origins === 1).length,
    ).toBeGreaterThan(0);
  });

  test('counts, under a filter, what passes the filter', async () => {
    const courier = await graph.get<{ documents: { nodes: { id: string; name: string }[] } }>(
      '{ documents(status: HELD) { nodes { id name } } }',
    );
    const id = courier.documents.nodes.find(({ name }) => name.startsWith('The Invented Courier'))?.id;
    const adopted = (await allLinks({ documents: [id] })).find(({ predicate }) => predicate.id === 'adopted');
    expect(adopted?.support).toEqual({ claims: 1, tellers: 1, origins: 1, denied: 0 });
  });

  test('of a link that somebody denies says so, and the link is disputed', async () => {
    const disputed = await allLinks({ disputed: true });
    expect(disputed.map((link) => [inWords(link), link.disputed, link.support])).toEqual([
      [
        'Tarn Vale Council opened Tarn Vale Reading Room',
        true,
        { claims: 1, tellers: 1, origins: 1, denied: 1 },
      ],
    ]);
    const { link } = await graph.get<{
      link: { claims: { nodes: { disputed: boolean; voices: { stance: string }[] }[] } };
    }>(
      'query($id: ID!) { link: node(id: $id) { ... on Link { claims { nodes { disputed voices { stance } } } } } }',
      {
        id: disputed[0]?.id,
      },
    );
    expect(link.claims.nodes.map(({ voices }) => voices.at(-1)?.stance).sort()).toEqual([
      'ASSERTS',
      'DENIES',
    ]);
    expect(link.claims.nodes.map(({ disputed: is }) => is)).toEqual([true, true]);
  });
});

describe('paths', () => {
  test('from the embassy to Human Rights Watch open the sentence of every hop', async () => {
    interface Said {
      readonly sentence: string;
      readonly evidence: { readonly quote: string; readonly document: { readonly text: string } }[];
    }
    const { found } = await graph.get<{
      found: { paths: { length: number; nodes: Name[]; links: { claims: { nodes: Said[] } }[] }[] };
    }>(
      `{ found: paths(from: "org.embassy-az-mx", to: "org.hrw") { paths { length nodes { name }
          links { claims(first: 10) { nodes { sentence evidence { quote document { text } } } } } } } }`,
    );
    expect(found.paths.map(({ nodes }) => nodes.map(({ name }) => name))).toContainEqual([
      'Embassy of Azerbaijan in Mexico',
      'Congress of Peru',
      'Human Rights Watch',
    ]);
    for (const { length, links } of found.paths) {
      expect(links).toHaveLength(length);
      for (const { claims } of links) {
        expect(claims.nodes.length).toBeGreaterThan(0);
        for (const { sentence, evidence } of claims.nodes) {
          expect(sentence).toMatch(/^Azernews /u);
          for (const { quote, document } of evidence) expect(document.text).toContain(quote);
        }
      }
    }
  });

  test('keep to the filter on every hop', async () => {
    const asked = async (filter: Record<string, unknown>): Promise<unknown[]> =>
      (
        await graph.get<{ found: { paths: { nodes: Name[] }[] } }>(
          'query($filter: Filter) { found: paths(from: "org.embassy-az-mx", to: "org.hrw", maxHops: 8, filter: $filter) { paths { nodes { name } } } }',
          { filter },
        )
      ).found.paths;
    expect(await asked({ frontier: 0 })).toEqual([]);
    expect(await asked({ predicates: ['passes-on'] })).toHaveLength(1);
    expect(await asked({ predicates: ['killed'] })).toEqual([]);
    expect(await asked({ types: ['country'] })).toEqual([]);
    expect(await asked({ types: ['legislature'] })).toHaveLength(1);
  });
});
