import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayInterval } from '../../server/domain/edtf-interval.ts';
import { sentenceKey, sentenceWords } from '../../server/domain/words.ts';
import { withSubtypes } from '../../server/ontology/ontology.ts';
import { examples, withGraph } from '../support/graph.ts';

const graph = withGraph([examples.khojaly, examples.carriedWords, examples.denial]);

interface Ask {
  types?: string[];
  predicates?: string[];
  accordingTo?: string[];
  speakers?: string[];
  stances?: string[];
  scopes?: string[];
  frontier?: number;
  disputed?: boolean;
  documents?: string[];
  text?: string;
  time?: { from: string; to: string; overlaps: 'POSSIBLY' };
  and?: Ask[];
  or?: Ask[];
  not?: Ask;
}

interface Told {
  id: string;
  subject: { id: string; type: { id: string } };
  predicate: { id: string; kind: string };
  object: { __typename: string; id?: string; type?: { id: string }; edtf?: string };
  time: { edtf: string } | null;
  voices: { speaker: { id: string }; stance: string; scope: string }[];
  evidence: { quote: string }[];
  document: { id: string };
  disputed: boolean;
}

let told: Told[] = [];
beforeAll(async () => {
  const { claims } = await graph.get<{ claims: { nodes: Told[] } }>(`{ claims(first: 200) { nodes { id
    subject { id type { id } } predicate { id kind } object { __typename ... on Entity { id type { id } } ... on TimeValue { edtf } }
    time { edtf } voices { speaker { id } stance scope } evidence { quote } document { id } disputed } } }`);
  told = claims.nodes;
});

const overlaps = (edtf: string | undefined, { from, to }: { from: string; to: string }): boolean => {
  if (edtf === undefined) return false;
  const days = dayInterval(edtf);
  return (
    (days.toDay ?? Infinity) >= (dayInterval(from).fromDay ?? -Infinity) &&
    (days.fromDay ?? -Infinity) <= (dayInterval(to).toDay ?? Infinity)
  );
};

/** What the schema says of each part, word for word, over the claims as the API gives them. */
function passes(claim: Told, ask: Ask): boolean {
  const origin = claim.voices.at(-1);
  const words = sentenceKey(claim.evidence.map(({ quote }) => quote));
  const isIn = (list: readonly string[] | undefined, ...values: (string | undefined)[]): boolean =>
    list === undefined || values.some((value) => value !== undefined && list.includes(value));
  return (
    isIn(ask.types && withSubtypes(ask.types), claim.subject.type.id, claim.object.type?.id) &&
    isIn(
      ask.predicates,
      claim.predicate.id,
      claim.predicate.kind === 'NAMING' ? 'labels' : undefined,
      claim.voices.length > 1 ? 'passes-on' : undefined,
    ) &&
    (ask.accordingTo === undefined ||
      (isIn(ask.accordingTo, origin?.speaker.id) && origin?.stance !== 'DENIES')) &&
    isIn(ask.speakers, ...claim.voices.map(({ speaker }) => speaker.id)) &&
    isIn(ask.stances, origin?.stance) &&
    claim.voices.every(({ scope }) => isIn(ask.scopes, scope)) &&
    claim.voices.length <= (ask.frontier ?? Infinity) + 1 &&
    (ask.disputed === undefined || ask.disputed === claim.disputed) &&
    isIn(ask.documents, claim.document.id) &&
    (ask.text === undefined || sentenceWords(ask.text).every((word) => words.includes(` ${word}`))) &&
    (ask.time === undefined || overlaps(claim.time?.edtf ?? claim.object.edtf, ask.time)) &&
    (ask.and ?? []).every((one) => passes(claim, one)) &&
    (ask.or === undefined || ask.or.some((one) => passes(claim, one))) &&
    (ask.not === undefined || !passes(claim, ask.not))
  );
}

const someOf = (...values: string[]) =>
  fc.subarray(values, { minLength: 0, maxLength: Math.min(3, values.length) });
const people = ['org.congress-pe', 'org.hrw', 'media.azernews', 'org.embassy-az-mx'];
const single = {
  types: someOf('organization', 'event', 'country', 'person', 'group', 'document'),
  predicates: someOf('killed', 'adopted', 'called', 'labels', 'passes-on', 'took-place-in', 'cites'),
  accordingTo: someOf(...people),
  speakers: someOf(...people),
  stances: someOf('ASSERTS', 'REPORTS', 'LABELS', 'DENIES', 'DEMANDS', 'CITES'),
  scopes: someOf('EXPLICIT', 'CONTINUED', 'ASSUMED'),
  frontier: fc.nat(4),
  disputed: fc.boolean(),
  documents: someOf('doc-0961cdf9f8d9f9e9', 'nowhere'),
  text: fc.constantFrom('congress', 'Khojaly', 'killed 613', 'Azerb', 'reading room', 'zzz'),
  time: fc.constantFrom(
    { from: '1992', to: '1992', overlaps: 'POSSIBLY' as const },
    { from: '2013', to: '2024', overlaps: 'POSSIBLY' as const },
    { from: '1900', to: '1950', overlaps: 'POSSIBLY' as const },
  ),
};
const few = fc
  .subarray(Object.keys(single) as (keyof typeof single)[], { minLength: 0, maxLength: 2 })
  .chain(
    (parts) => fc.record(Object.fromEntries(parts.map((part) => [part, single[part]]))) as fc.Arbitrary<Ask>,
  );
const joined = (inner: fc.Arbitrary<Ask>): fc.Arbitrary<Ask> =>
  fc
    .tuple(
      few,
      fc.option(fc.array(inner, { maxLength: 2 }), { nil: undefined }),
      fc.option(fc.array(inner, { maxLength: 3 }), { nil: undefined }),
      fc.option(inner, { nil: undefined }),
    )
    .map(([own, and, or, not]) => ({
      ...own,
      ...(and ? { and } : {}),
      ...(or ? { or } : {}),
      ...(not ? { not } : {}),
    }));
const asks = joined(fc.oneof(few, joined(few)));

interface Answer {
  claims: { totalCount: number; nodes: { id: string }[] };
  backward: { nodes: { id: string }[] };
  entities: { nodes: { id: string }[] };
  documents: { nodes: { id: string }[] };
}
const questions = [
  'claims(first: 200, filter: $filter) { totalCount nodes { id } } backward: claims(last: 200, filter: $filter, orderBy: TIME) { nodes { id } }',
  'entities(first: 200, filter: $filter) { nodes { id } }',
  'documents(first: 200, filter: $filter) { nodes { id } }',
];

/** The answer to all questions, or the code of an error. A filter that begins from another index may first have to be planned. */
async function askAll(filter: Ask): Promise<Answer | string> {
  const all: Partial<Answer> = {};
  for (const fields of questions) {
    const ask = () => graph.ask<Partial<Answer>>(`query($filter: Filter) { ${fields} }`, { filter });
    let answer = await ask();
    if (answer.errors?.[0]?.extensions.code === 'TIMED_OUT') answer = await ask();
    if (answer.errors) return String(answer.errors[0]?.extensions.code);
    Object.assign(all, answer.data);
  }
  return all as Answer;
}

describe('a filter, whatever is joined in it by and, or and not,', () => {
  test('keeps just the claims of which every word of it is true, and the documents and subjects of them', async () => {
    await fc.assert(
      fc.asyncProperty(asks, async (filter) => {
        const answer = await askAll(filter);
        if (typeof answer === 'string') {
          expect(answer).toBe('TOO_LARGE');
          return;
        }
        const { claims, backward, entities, documents } = answer;
        const kept = told.filter((claim) => passes(claim, filter));
        const ids = kept.map(({ id }) => id).sort();
        expect(claims.nodes.map(({ id }) => id).sort()).toEqual(ids);
        expect(claims.totalCount).toBe(ids.length);
        expect(backward.nodes.map(({ id }) => id).sort()).toEqual(ids);
        const found = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
        for (const { document } of kept) expect(found(documents.nodes)).toContain(document.id);
        // An entity's own type is asked of it, where a claim's ends are asked of the claim.
        const isTyped = JSON.stringify(filter).includes('"types"');
        if (!isTyped) for (const { subject } of kept) expect(found(entities.nodes)).toContain(subject.id);
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  test('is refused by name when it is too deep or asks of a part what is about the whole', async () => {
    const refusal = async (filter: unknown) =>
      (await graph.ask('query($filter: Filter) { claims(filter: $filter) { totalCount } }', { filter }))
        .errors?.[0];
    const deep = { not: { not: { not: { not: { disputed: true } } } } };
    expect(await refusal(deep)).toMatchObject({ extensions: { code: 'TOO_LARGE', ceiling: 3 } });
    expect((await refusal({ or: [{ minOrigins: 2 }] }))?.message).toBe(
      'filter.or[0].minOrigins: it is about the filter as a whole and can only stand at the top.',
    );
    const wide = { and: Array.from({ length: 7 }, () => ({ or: [{ disputed: true }, { frontier: 1 }] })) };
    expect(await refusal(wide)).toMatchObject({ extensions: { code: 'TOO_LARGE', ceiling: 64 } });
    expect((await refusal({ asKnownAt: 'soon' }))?.message).toContain(
      'filter.asKnownAt: “soon” is not a date',
    );
  });

  test('as known before anything was recorded keeps nothing, and as known now what it keeps now', async () => {
    const count = async (filter: unknown) =>
      await graph.get<{ claims: { totalCount: number }; neighbourhood: { links: unknown[] } }>(
        `query($filter: Filter) { claims(filter: $filter) { totalCount }
            neighbourhood(ids: ["org.congress-pe", "event.khojaly-1992", "org.hrw"], depth: 1, filter: $filter) { links { id } } }`,
        { filter },
      );
    const now = await count({});
    expect(await count({ asKnownAt: '2100-01-01' })).toEqual(now);
    const before = await count({ asKnownAt: '2000-01-01' });
    expect([before.claims.totalCount, before.neighbourhood.links]).toEqual([0, []]);
  });
});
