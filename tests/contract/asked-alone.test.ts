import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType, getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';
import { examples, withGraph } from '../support/graph.ts';

const graph = withGraph([examples.khojaly, examples.carriedWords]);

const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));

/** Every field of a type that can be asked without arguments, with the least that can be asked below it. */
function fieldsOf(typeName: string): string[] {
  // Named by the tests below, of which each is a type of objects.
  const type = schema.getType(typeName) as GraphQLObjectType;
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type: given }) => {
      const below = getNamedType(given);
      if (isLeafType(below)) return name;
      return 'getFields' in below && 'id' in below.getFields() ? `${name} { id }` : `${name} { __typename }`;
    });
}

// Of claims and of the entities at their ends only what is asked for is read: each field has to be counted in.
test.each(fieldsOf('Claim'))(
  'a field of a claim is the same alone on a page as by the claim’s id: %s',
  async (field) => {
    interface Claims {
      readonly claims: { readonly nodes: readonly { readonly id: string }[] };
      readonly nodes: readonly unknown[];
    }
    const { claims } = await graph.get<Claims>('{ claims(first: 100) { nodes { id } } }');
    const ids = claims.nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    const byId = await graph.get<Claims>(
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { ${field} } } }`,
      { ids },
    );
    const paged = await graph.get<Claims>(`{ claims(first: 100) { nodes { ${field} } } }`);
    expect(paged.claims.nodes).toEqual(byId.nodes);
  },
);

test.each(fieldsOf('Passage'))(
  'a field of a passage is the same alone as by the passage’s id: %s',
  async (field) => {
    interface Claims {
      readonly claims: {
        readonly nodes: readonly { readonly evidence: readonly { readonly id: string }[] }[];
      };
    }
    const about = (asked: string): string => `{ claims(first: 100) { nodes { evidence { ${asked} } } } }`;
    const passages = (page: Claims) => page.claims.nodes.flatMap(({ evidence }) => evidence);
    const ids = passages(await graph.get<Claims>(about('id'))).map(({ id }) => id);
    const { nodes } = await graph.get<{ nodes: readonly unknown[] }>(
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Passage { ${field} } } }`,
      { ids },
    );
    expect(passages(await graph.get<Claims>(about(field)))).toEqual(nodes);
  },
);

test.each(fieldsOf('Entity'))(
  'a field of the entity at an end is the same alone as by the entity’s id: %s',
  async (field) => {
    interface End {
      readonly id: string;
    }
    interface Claims {
      readonly claims: {
        readonly nodes: readonly { readonly subject: End; readonly object: Partial<End> }[];
      };
    }
    const about = (asked: string): string =>
      `{ claims(first: 100) { nodes { subject { ${asked} } object { ... on Entity { ${asked} } } } } }`;
    const named = (await graph.get<Claims>(about('id'))).claims.nodes;
    const asked = (await graph.get<Claims>(about(field))).claims.nodes;
    const ids = [
      ...new Set(named.flatMap(({ subject, object }) => [subject.id, ...(object.id ? [object.id] : [])])),
    ];
    const { nodes } = await graph.get<{ nodes: readonly unknown[] }>(
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ${field} } } }`,
      { ids },
    );
    const known = new Map(ids.map((id, at) => [id, nodes[at]]));
    expect(asked).toEqual(
      named.map(({ subject, object }) => ({
        subject: known.get(subject.id),
        object: object.id ? known.get(object.id) : {},
      })),
    );
  },
);

test('two lists of one question that ask differently of the same entities do not take from each other', async () => {
  const { lean, full, entities } = await graph.get<Record<string, { nodes: Record<string, unknown>[] }>>(
    `{ lean: claims(first: 20) { nodes { subject { name } voices { speaker { name note degree } } } }
       full: claims(first: 20) { nodes { subject { name note degree invented recordedNames: names { text } } } }
       entities(first: 1) { nodes { id } } }`,
  );
  expect([lean, full, entities].map((page) => page?.nodes.length)).toEqual([20, 20, 1]);
  expect(
    full?.nodes.every((claim) => typeof (claim.subject as { degree: unknown }).degree === 'number'),
  ).toBe(true);
});
