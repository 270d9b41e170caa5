import { luceneQueries } from '../server/domain/lucene.ts';
import { readQuery } from '../server/domain/search-query.ts';
import { searchSources } from '../server/queries/search-sources.ts';
import type { Subjects } from './subjects.ts';

export type ContenderName = 'ours' | 'raw' | 'generated';

/** One question as it is put to one contender. */
export interface Form {
  readonly query: string;
  /** One set of variables an asking, taken in turn. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** The answer in a form that all contenders' answers can be compared in. */
  readonly pick: (data: never) => unknown;
}

export interface Question {
  readonly name: string;
  readonly forms: Readonly<Partial<Record<ContenderName, Form>>>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Evidence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const named = ({ id, name }: Named): Named => ({ id, name });
/** A generated API gives a list where there is always one. */
const one = (value: Named | readonly Named[]): Named =>
  'id' in value ? value : (value[0] ?? { id: '', name: '' });

interface NestedClaim {
  readonly id: string;
  readonly positive: boolean;
  readonly subject: Named | readonly Named[];
  readonly object: Named | readonly Named[];
  readonly evidence: readonly Evidence[];
}
const claimOf = ({ id, positive, subject, object, evidence }: NestedClaim) => ({
  id,
  positive,
  subject: named(one(subject)),
  object: named(one(object)),
  evidence: evidence.map((passage) => ({ ...passage })).sort((a, b) => (a.id < b.id ? -1 : 1)),
});
const nestedOf = (entities: readonly (Named & { claims: readonly NestedClaim[] })[]) =>
  entities
    .map((entity) => ({ ...named(entity), claims: entity.claims.map(claimOf) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const passage = 'evidence { id start end quote }';
const oursPage = 'query($after: String) { entities(first: 50, after: $after) { nodes { id name } } }';
const rawPage = 'query($after: String!) { entities(first: 50, after: $after) { id name } }';
const generatedPage =
  'query($offset: Int!) { entities(limit: 50, offset: $offset, sort: [{ nameKey: ASC }]) { id name } }';

/** 1: fifty entities, five claims each, with both ends and the words. */
export function nestedQuestion({ places: ids }: Subjects): Question {
  const claim = (object: string): string => `id positive subject { id name } object { ${object} } ${passage}`;
  return {
    name: `nested: ${ids.length} entities × 5 claims × both ends and evidence`,
    forms: {
      ours: {
        query: `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id name claims(first: 5) { nodes { ${claim('... on Entity { id name }')} } } } } }`,
        variables: [{ ids }],
        pick: ({ nodes }: { nodes: readonly (Named & { claims: { nodes: NestedClaim[] } })[] }) =>
          nestedOf(nodes.map((node) => ({ ...node, claims: node.claims.nodes }))),
      },
      raw: {
        query: `query($ids: [ID!]!) { nested(ids: $ids, first: 5) { id name claims { ${claim('id name')} } } }`,
        variables: [{ ids }],
        pick: ({ nested }: { nested: (Named & { claims: NestedClaim[] })[] }) => nestedOf(nested),
      },
      generated: {
        // These entities are objects only, so that one relationship gives all their claims.
        query: `query($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { id name
          objectOf(limit: 5, sort: [{ orderKey: ASC }]) { ${claim('id name')} } } }`,
        variables: [{ ids }],
        pick: ({ entities }: { entities: (Named & { objectOf: NestedClaim[] })[] }) =>
          nestedOf(entities.map((entity) => ({ ...entity, claims: entity.objectOf }))),
      },
    },
  };
}

/** 2: which entities are so many hops of one predicate away from this one? */
export function linkedQuestion({ meets: id }: Subjects, hops: 1 | 2): Question {
  const where =
    hops === 1
      ? 'met: { some: { id: { eq: $id } } }'
      : 'met: { some: { met: { some: { id: { eq: $id } } } } }';
  return {
    name: `relationship filter, ${hops === 1 ? 'one hop' : 'two hops'} away`,
    forms: {
      ours: {
        query: `query($id: ID!) { entities(first: 50, linkedTo: { ids: [$id], predicates: ["met"], hops: ${hops} }) { nodes { id name } } }`,
        variables: [{ id }],
        pick: ({ entities }: { entities: { nodes: Named[] } }) => entities.nodes.map(named),
      },
      raw: {
        query: `query($id: ID!) { linked(id: $id, hops: ${hops}, first: 50) { id name } }`,
        variables: [{ id }],
        pick: ({ linked }: { linked: Named[] }) => linked.map(named),
      },
      generated: {
        query: `query($id: ID!) { entities(where: { ${where} }, sort: [{ nameKey: ASC }], limit: 51) { id name } }`,
        variables: [{ id }],
        // Two hops lead back to where one began, which is no answer to the question.
        pick: ({ entities }: { entities: Named[] }) =>
          entities
            .filter((entity) => entity.id !== id)
            .slice(0, 50)
            .map(named),
      },
    },
  };
}

/** Where a page begins, as each contender says it. */
export interface Place {
  readonly offset: number;
  readonly cursor: string | null;
  readonly nameKey: string;
}

/** 3: fifty entities by name, at some place of the list. */
export const pageQuestion = ({ offset, cursor, nameKey }: Place): Question => ({
  name: offset === 0 ? 'page: the first' : `page: at place ${offset}`,
  forms: {
    ours: {
      query: oursPage,
      variables: [{ after: cursor }],
      pick: ({ entities }: { entities: { nodes: Named[] } }) => entities.nodes.map(named),
    },
    raw: {
      query: rawPage,
      variables: [{ after: nameKey }],
      pick: ({ entities }: { entities: Named[] }) => entities.map(named),
    },
    generated: {
      query: generatedPage,
      variables: [{ offset }],
      pick: ({ entities }: { entities: Named[] }) => entities.map(named),
    },
  },
});

interface LinkAnswer {
  readonly disputed: boolean;
  readonly subject: Named;
  readonly object: Named;
  readonly support: { claims: number; tellers: number; origins: number; denied: number };
}
const linkOf = ({ disputed, subject, object, support }: LinkAnswer) => ({
  disputed,
  subject: named(subject),
  object: named(object),
  support: { ...support },
});
const linkFields =
  'disputed subject { id name } object { id name } support { claims tellers origins denied }';

/** 4 and 7: an entity's first links. */
export const expandQuestion = (name: string, id: string): Question => ({
  name,
  forms: {
    ours: {
      query: `query($id: ID!) { entity(id: $id) { links(first: 25) { nodes { id predicate { id } ${linkFields} } } } }`,
      variables: [{ id }],
      pick: ({ entity }: { entity: { links: { nodes: LinkAnswer[] } } }) => entity.links.nodes.map(linkOf),
    },
    raw: {
      query: `query($id: ID!) { links(id: $id, first: 25) { key predicate ${linkFields} } }`,
      variables: [{ id }],
      pick: ({ links }: { links: LinkAnswer[] }) => links.map(linkOf),
    },
  },
});

interface Hops {
  readonly links: readonly { readonly support: { readonly origins: number } }[];
}
/** A path by what both rank by. Ours goes on to rank by the ladders behind each hop, and so takes others of those that are equal here. */
const pathOf = (origins: readonly number[]) => ({ hops: origins.length, weakest: Math.min(...origins) });

/** 4 and 7: how are two entities linked? */
export const pathQuestion = (name: string, [from, to]: readonly [string, string]): Question => ({
  name,
  forms: {
    ours: {
      query: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4, limit: 10) {
        paths { nodes { id name } links { id support { origins } } } } }`,
      variables: [{ from, to }],
      pick: ({ paths: { paths } }: { paths: { paths: readonly Hops[] } }) =>
        paths.map(({ links }) => pathOf(links.map(({ support }) => support.origins))),
    },
    raw: {
      query:
        'query($from: ID!, $to: ID!) { paths(from: $from, to: $to, limit: 10) { nodes { id name } links { key origins } } }',
      variables: [{ from, to }],
      pick: ({ paths }: { paths: readonly { links: readonly { origins: number }[] }[] }) =>
        paths.map(({ links }) => pathOf(links.map(({ origins }) => origins))),
    },
  },
});

/** 7: one entity by its id. */
export const pointQuestion = ({ middle: id }: Subjects): Question => {
  const pick = ({ entity }: { entity: Named }) => named(entity);
  return {
    name: 'point read: one entity by id',
    forms: {
      ours: {
        query: 'query($id: ID!) { entity(id: $id) { id name type { id } } }',
        variables: [{ id }],
        pick,
      },
      raw: { query: 'query($id: ID!) { entity(id: $id) { id name type } }', variables: [{ id }], pick },
      generated: {
        query: 'query($id: ID!) { entities(where: { id: { eq: $id } }) { id name } }',
        variables: [{ id }],
        pick: ({ entities }: { entities: Named[] }) => entities.map(named)[0],
      },
    },
  };
};

/** What somebody types, letter by letter, who looks for a family name and a number or for a ministry. */
const typed = [
  'dietrich garc',
  'lower mini',
  'garcia ito 1',
  'heseno',
  'jorgensen ab',
  'upper ngo 7',
].flatMap((text) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)));

/**
 * Answers are equal when the scores are: of hits of one score, the index gives other ones for another limit, and raw asks for no
 * more than it shows.
 */
const rounded = (score: number): number => Number(score.toPrecision(5));

/** The very queries that ours sends to the full-text index: what is compared is what an API adds to them. */
function rawSearch(words: string): { strict: string; loose: string | null } {
  const field = { field: 'searchKey', names: true, typeFields: ['type'], types: null };
  const queries = luceneQueries(readQuery(words, 'TYPE_AHEAD'), field);
  return { strict: queries?.strict ?? '', loose: queries?.loose ?? null };
}

/** 5: the hits while a name is being typed. */
export const typeAheadQuestion = (): Question => ({
  name: 'type-ahead: 10 hits for each letter typed',
  forms: {
    ours: {
      query:
        'query($words: String!) { search(query: $words, first: 10) { edges { score node { id name } } } }',
      variables: typed.map((words) => ({ words })),
      pick: ({ search }: { search: { edges: { score: number }[] } }) =>
        search.edges.map(({ score }) => rounded(score / (searchSources[0]?.weight ?? 1))),
    },
    raw: {
      query:
        'query($strict: String!, $loose: String) { search(strict: $strict, loose: $loose, first: 10) { id name score } }',
      variables: typed.map(rawSearch),
      pick: ({ search }: { search: { score: number }[] }) => search.map(({ score }) => rounded(score)),
    },
  },
});
