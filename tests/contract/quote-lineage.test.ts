import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withGraph } from '../support/graph.ts';
import { quotingDocuments } from '../support/quoting-documents.ts';

const { database, get } = withGraph([]);

beforeAll(async () => {
  const { rejected } = await importBundle(database, JSON.stringify(quotingDocuments));
  expect(rejected).toEqual([]);
});

interface Node {
  readonly document: { readonly name: string; readonly text: string };
  readonly parent: { readonly name: string } | null;
  readonly basis: string | null;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly share: number;
  readonly differences: readonly { readonly kind: string; readonly text: string }[];
  readonly claimCount: number;
  readonly claims: readonly { readonly subject: { readonly name: string } }[];
}
interface Lineage {
  readonly words: string;
  readonly nodes: readonly Node[];
  readonly tooShort: boolean;
  readonly truncated: boolean;
}

const lineageOf = async (passage: string): Promise<Lineage | null> =>
  (
    await get<{ quoteLineage: Lineage | null }>(
      `query($passage: ID!) { quoteLineage(passage: $passage) { words tooShort truncated nodes {
        document { name text } parent { name } basis depth start end words share differences { kind text }
        claimCount claims { subject { name } } } } }`,
      { passage },
    )
  ).quoteLineage;

/** The passage that the claim of a document rests on. */
async function passageOf(document: string): Promise<string> {
  const { documents } = await get<{
    documents: { nodes: { name: string; claims: { nodes: { evidence: { id: string }[] }[] } }[] };
  }>('{ documents { nodes { name claims(first: 1) { nodes { evidence { id } } } } } }');
  const found = documents.nodes.find(({ name }) => name === document);
  return found?.claims.nodes[0]?.evidence[0]?.id ?? '';
}

describe('the lineage of a quotation', () => {
  test('is every document that has it, each below the one that it names or whose words are nearest', async () => {
    const lineage = await lineageOf(await passageOf('agency-report'));
    expect(lineage?.words).toBe('The bridge will be closed until the end of the winter');
    expect(
      lineage?.nodes.map(({ depth, document, basis, parent, words }) => [
        depth,
        document.name,
        basis,
        parent?.name,
        words,
      ]),
    ).toEqual([
      [0, 'agency-report', null, undefined, 'The bridge will be closed until the end of the winter'],
      [
        1,
        'paper-report',
        'NAMED',
        'agency-report',
        'The bridge will stay closed until the end of the winter',
      ],
      [2, 'blog-entry', 'NEAREST', 'paper-report', 'stay closed until the end of the winter'],
      [0, 'leaflet', null, undefined, 'The bridge will be closed until the end of the winter'],
    ]);
    expect([lineage?.tooShort, lineage?.truncated]).toEqual([false, false]);
  });

  test('says word by word what became of it', async () => {
    const [, paper, blog] = (await lineageOf(await passageOf('agency-report')))?.nodes ?? [];
    expect(paper?.differences).toEqual([
      { kind: 'SAME', text: 'The bridge will' },
      { kind: 'REMOVED', text: 'be' },
      { kind: 'ADDED', text: 'stay' },
      { kind: 'SAME', text: 'closed until the end of the winter' },
    ]);
    expect(paper?.share).toBeCloseTo(20 / 22);
    expect(blog?.differences).toEqual([
      { kind: 'REMOVED', text: 'The bridge will' },
      { kind: 'SAME', text: 'stay closed until the end of the winter' },
    ]);
  });

  test('gives the words at their place in the text, and the claims that rest on them', async () => {
    const nodes = (await lineageOf(await passageOf('agency-report')))?.nodes ?? [];
    for (const { document, start, end, words } of nodes) expect(document.text.slice(start, end)).toBe(words);
    expect(nodes.map(({ claimCount }) => claimCount)).toEqual([1, 1, 0, 0]);
    expect(nodes[1]?.claims).toEqual([{ subject: { name: 'The City' } }]);
  });

  test('is the same documents from whichever of them it is asked', async () => {
    const names = async (document: string) =>
      (await lineageOf(await passageOf(document)))?.nodes.map((node) => node.document.name);
    expect(await names('paper-report')).toEqual(await names('agency-report'));
  });

  test('is not there for an unknown passage', async () => {
    expect(await lineageOf('passage:none')).toBeNull();
  });
});
