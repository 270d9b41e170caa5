import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

const cited = ['letter', 'decree', 'note', 'rumour', 'memo'];

/** A document whose claims are heard through cited documents: one a claim, null for none. */
function citing(document: string, through: readonly (string | null)[]): Bundle {
  const made = makeBundle({ document, claims: through.map(() => ({ ladder: [['body-1', 'asserts']] })) });
  return {
    ...made,
    documents: [
      ...made.documents,
      ...cited.map((id) => ({
        id,
        type: 'communication',
        name: `The ${id}`,
        status: 'cited' as const,
      })),
    ],
    claims: made.claims.map((claim, at) => {
      const via = through[at];
      return via == null
        ? claim
        : { ...claim, voices: claim.voices.map((voice, rung) => (rung === 0 ? voice : { ...voice, via })) };
    }),
  };
}

beforeAll(async () => {
  for (const bundle of [
    citing('document-1', ['decree', 'decree', 'letter', null]),
    citing('document-2', ['decree', 'note', 'letter', null]),
  ]) {
    const { rejected } = await importBundle(database, JSON.stringify(bundle));
    expect(rejected).toEqual([]);
  }
});

interface ClaimRow {
  readonly id: string;
  readonly document: { readonly id: string };
  readonly voices: readonly { readonly via: { readonly id: string } | null }[];
}
interface Dependents {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('what rests on a document', () => {
  const pageOf = async (id: string, given: string): Promise<Dependents> =>
    (
      await get<{ document: { dependents: Dependents } }>(
        `query($id: ID!) { document(id: $id) { dependents${given} { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { id },
      )
    ).document.dependents;

  test('is what is made in it or heard through it, listed and counted, whatever the page and the filter', async () => {
    const { claims, documents } = await get<{
      claims: { nodes: ClaimRow[] };
      documents: { nodes: { id: string; dependents: { nodes: { id: string }[]; totalCount: number } }[] };
    }>(
      `{ claims(first: 200) { nodes { id document { id } voices { via { id } } } }
         documents { nodes { id dependents(first: 200) { totalCount nodes { id } } } } }`,
    );
    const restingOn = (id: string): string[] =>
      claims.nodes
        .filter((claim) => claim.document.id === id || claim.voices.some(({ via }) => via?.id === id))
        .map((claim) => claim.id);
    expect(documents.nodes.map(({ dependents }) => dependents.totalCount).sort()).toEqual([
      0, 0, 1, 2, 3, 4, 4,
    ]);
    for (const { id, dependents } of documents.nodes) {
      expect(dependents.nodes.map((claim) => claim.id)).toEqual(restingOn(id));
      expect(dependents.totalCount).toBe(dependents.nodes.length);
      const found: string[] = [];
      for (let after = ''; ; ) {
        const some = await pageOf(id, `(first: 2${after})`);
        found.push(...some.nodes.map((claim) => claim.id));
        if (!some.pageInfo.hasNextPage) break;
        after = `, after: "${some.pageInfo.endCursor}"`;
      }
      expect(found).toEqual(restingOn(id));
      expect((await pageOf(id, '(filter: { frontier: 0 })')).totalCount).toBe(0);
      expect((await pageOf(id, '(filter: { accordingTo: ["body-1"] })')).totalCount).toBe(found.length);
    }
  });
});

interface Answer {
  readonly documents: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string }[];
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}
const fields =
  'totalCount edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const page = async (given: string): Promise<Answer['documents']> =>
  (await get<Answer>(`{ documents: citedDocuments${given} { ${fields} } }`)).documents;
const ids = ({ nodes }: Answer['documents']): string[] => nodes.map(({ id }) => id);

describe('the wanted list', () => {
  test('has the documents that are cited and not held, those on which most claims rest first', async () => {
    const list = await page('');
    expect(ids(list)).toEqual(['decree', 'letter', 'note', 'memo', 'rumour']);
    expect(list.totalCount).toBe(5);
    expect(ids(await page('(orderBy: NAME)'))).toEqual(['decree', 'letter', 'memo', 'note', 'rumour']);
  });

  test.each(['DEPENDENTS', 'NAME', 'PUBLISHED'])(
    'is the same page by page, in both ways, by %s',
    async (order) => {
      const all = ids(await page(`(orderBy: ${order})`));
      const forward: string[] = [];
      for (let after = ''; ; ) {
        const some = await page(`(orderBy: ${order}, first: 2${after})`);
        forward.push(...ids(some));
        if (!some.pageInfo.hasNextPage) break;
        after = `, after: "${some.pageInfo.endCursor}"`;
      }
      const backward: string[] = [];
      for (let before = ''; ; ) {
        const some = await page(`(orderBy: ${order}, last: 2${before})`);
        backward.unshift(...ids(some));
        if (!some.pageInfo.hasPreviousPage) break;
        before = `, before: "${some.pageInfo.startCursor}"`;
      }
      expect([forward, backward]).toEqual([all, all]);
    },
  );

  test('refuses a cursor of another order', async () => {
    const { pageInfo } = await page('(first: 1)');
    const { errors } = await ask(
      `{ citedDocuments(orderBy: NAME, after: "${pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  test('changes its order with the claims that are withdrawn and added', async () => {
    const { claims } = await get<{
      claims: { nodes: { id: string; voices: { via: { id: string } | null }[] }[] };
    }>('{ claims { nodes { id voices { via { id } } } } }');
    const through = claims.nodes.filter(({ voices }) => voices.some(({ via }) => via?.id === 'decree'));
    for (const { id } of through)
      await get('mutation($id: ID!) { withdrawClaim(input: { id: $id, reason: "no" }) { claim { id } } }', {
        id,
      });
    expect(ids(await page(''))).toEqual(['letter', 'note', 'decree', 'memo', 'rumour']);
    const { documents } = await get<{ documents: { nodes: { id: string }[] } }>(
      '{ documents(status: HELD, orderBy: DEPENDENTS) { nodes { id } } }',
    );
    const held = documents.nodes[0]?.id;
    for (const object of ['body-2', 'body-3']) {
      const passages = [{ document: held, quote: 'Sentence 1 of document-2.' }];
      const voices = [
        { speaker: 'outlet-1', stance: 'REPORTS' },
        { speaker: 'body-1', stance: 'ASSERTS', via: 'rumour' },
      ];
      await get('mutation($input: CreateEntityInput!) { createEntity(input: $input) { entity { id } } }', {
        input: { id: `made-${object}`, type: 'ngo', name: `Made ${object}` },
      });
      await get('mutation($input: AddClaimInput!) { addClaim(input: $input) { claim { id } } }', {
        input: {
          subject: 'body-1',
          predicate: 'met',
          object: { entity: `made-${object}` },
          passages,
          voices,
        },
      });
    }
    expect(ids(await page(''))).toEqual(['letter', 'rumour', 'note', 'decree', 'memo']);
  });
});

describe('all documents', () => {
  test('have that order too, held ones among them', async () => {
    const { documents } = await get<{ documents: { nodes: { id: string; status: string }[] } }>(
      '{ documents(orderBy: DEPENDENTS) { nodes { id status } } }',
    );
    expect(documents.nodes.map(({ status }) => status)).toEqual([
      'HELD',
      'HELD',
      ...cited.map(() => 'CITED'),
    ]);
    expect(documents.nodes.slice(2).map(({ id }) => id)).toEqual(ids(await page('')));
  });
});
