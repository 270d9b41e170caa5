import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

const outlets = Array.from({ length: 10 }, (_, at) => `outlet-${at}`);
const event = { subject: 'event-1', predicate: 'took-place-in', object: 'place-1' } as const;

beforeAll(async () => {
  const bundles = [
    ...outlets.map((publisher) =>
      makeBundle({
        document: `of-${publisher}`,
        publisher,
        claims: [{ ...event, ladder: [['body-embassy', 'asserts']] }],
      }),
    ),
    makeBundle({
      document: 'second-hand',
      publisher: 'outlet-0',
      claims: [
        {
          subject: 'body-1',
          object: 'body-2',
          ladder: [
            ['body-relay', 'cites'],
            ['body-source', 'asserts'],
          ],
        },
        { subject: 'body-1', object: 'body-2', ladder: [['body-relay', 'asserts']] },
        { subject: 'body-1', object: 'body-2', ladder: [['body-doubter', 'denies']] },
        { subject: 'body-1', object: 'body-2' },
      ],
    }),
  ];
  for (const bundle of bundles) {
    const { rejected } = await importBundle(database, JSON.stringify(bundle));
    expect(rejected).toEqual([]);
  }
});

interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly speaker: { readonly id: string };
  readonly stance: string;
  readonly against: boolean;
  readonly claimCount: number;
  readonly toldCount: number;
  readonly documentCount: number;
  readonly documents: readonly { readonly publisher: { readonly id: string } }[];
}
interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly truncated: boolean;
}

const treeFields = `nodes { id parentId depth speaker { id } stance against claimCount toldCount documentCount documents { publisher { id } } } truncated`;

async function treeOf(id: string, given = ''): Promise<Tree> {
  const { link } = await get<{ link: { originTree: Tree } }>(
    `query($id: ID!) { link: node(id: $id) { ... on Link { originTree${given} { ${treeFields} } } } }`,
    { id },
  );
  return link.originTree;
}

/** A forest as lines, each node indented by its depth. */
const lines = ({ nodes }: Tree): string[] =>
  nodes.map(
    ({ depth, speaker, stance, against, claimCount, toldCount }) =>
      `${'  '.repeat(depth)}${speaker.id} ${stance} ${claimCount}/${toldCount}${against ? ' against' : ''}`,
  );

describe('who took it from whom', () => {
  test('of ten outlets that cite one embassy is one root with ten leaves', async () => {
    const tree = await treeOf('link:event-1|took-place-in|place-1');
    expect(lines(tree)).toEqual([
      'body-embassy ASSERTS 10/0',
      ...outlets.map((outlet) => `  ${outlet} REPORTS 1/1`),
    ]);
    const [root, ...leaves] = tree.nodes;
    expect(root?.documentCount).toBe(10);
    for (const leaf of leaves) {
      expect(leaf.parentId).toBe(root?.id);
      expect(leaf.documents).toEqual([{ publisher: leaf.speaker }]);
    }
    expect(tree.truncated).toBe(false);
  });

  test('keeps each way apart, and who denies apart from who affirms', async () => {
    expect(lines(await treeOf('link:body-1|met|body-2')).toSorted()).toEqual(
      [
        'body-source ASSERTS 1/0',
        '  body-relay CITES 1/0',
        '    outlet-0 REPORTS 1/1',
        'body-relay ASSERTS 1/0',
        '  outlet-0 REPORTS 1/1',
        'body-doubter DENIES 1/0 against',
        '  outlet-0 REPORTS 1/1 against',
        'outlet-0 ASSERTS 1/1',
      ].toSorted(),
    );
  });

  test('of a speech act ends with who acts, not with whose words they are', async () => {
    expect(lines(await treeOf('link:body-relay|passes-on|body-source'))).toEqual([
      'body-relay CITES 1/0',
      '  outlet-0 REPORTS 1/1',
    ]);
    expect(lines(await treeOf('link:outlet-3|passes-on|body-embassy'))).toEqual(['outlet-3 REPORTS 1/1']);
  });

  test('is over the claims that pass the filter the link was asked with', async () => {
    const { entity } = await get<{ entity: { links: { nodes: { originTree: Tree }[] } } }>(
      `query($filter: Filter) { entity(id: "event-1") { links(first: 5, filter: $filter) { nodes { originTree { ${treeFields} } } } } }`,
      { filter: { speakers: ['outlet-2', 'outlet-7'] } },
    );
    expect(entity.links.nodes.map(({ originTree }) => lines(originTree))).toEqual([
      ['body-embassy ASSERTS 2/0', '  outlet-2 REPORTS 1/1', '  outlet-7 REPORTS 1/1'],
    ]);
  });

  test('is cut to as many nodes as are asked for, and says so', async () => {
    const whole = await treeOf('link:event-1|took-place-in|place-1');
    const cut = await treeOf('link:event-1|took-place-in|place-1', '(first: 4)');
    expect(cut).toEqual({ nodes: whole.nodes.slice(0, 4), truncated: true });
    const { errors } = await ask(
      'query { node(id: "link:event-1|took-place-in|place-1") { ... on Link { originTree(first: 1001) { truncated } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_LARGE', argument: 'first' });
  });

  test('no longer has what was withdrawn', async () => {
    const { claims } = await get<{ claims: { nodes: { id: string }[] } }>(
      '{ claims(filter: { speakers: ["outlet-9"] }) { nodes { id } } }',
    );
    for (const { id } of claims.nodes)
      await get('mutation($id: ID!) { withdrawClaim(input: { id: $id, reason: "no" }) { claim { id } } }', {
        id,
      });
    expect(lines(await treeOf('link:event-1|took-place-in|place-1'))).toEqual([
      'body-embassy ASSERTS 9/0',
      ...outlets.slice(0, 9).map((outlet) => `  ${outlet} REPORTS 1/1`),
    ]);
  });
});
