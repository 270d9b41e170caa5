import { pairsOf, toPathQuestion } from './path-search.ts';
import { sceneOf } from './scene-of.ts';
import type { State } from './state.ts';
import { toFilterInput } from './view.ts';

/** A question in GraphQL that anybody can ask. */
export interface Question {
  readonly about: 'picture' | 'comparison' | 'paths';
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Up to so many entities each link comes with its first claims; more come in columns. */
const fewEntities = 60;

const asObjects = `# What stands between these, and who says so?
query ThisPicture($ids: [ID!]!, $filter: Filter) {
  neighbourhood(ids: $ids, depth: 0, filter: $filter, limit: ${fewEntities}) {
    nodes { id name type { name } }
    links {
      id
      subject { id name }
      predicate { label }
      object { id name }
      time
      disputed
      support { claims tellers origins denied proposed stances }
      claims(filter: $filter, first: 5) {
        totalCount
        nodes {
          sentence
          voices { rung stance scope speaker { name } }
          evidence { quote start end document { id name } }
        }
      }
    }
  }
}
`;

const asColumns = `# What stands between these, in columns?
query ThisPicture($ids: [ID!]!, $filter: Filter) {
  picture(ids: $ids, filter: $filter) {
    entities { ids names types degrees }
    links {
      ids
      subjects
      predicates
      objects
      times
      disputed
      supports { claims tellers origins denied proposed stances }
    }
  }
}
`;

const comparison = `# What do these two say, laid over each other?
query ThisComparison($first: [ID!]!, $second: [ID!]!, $filter: Filter) {
  compare(accordingTo: $first, and: $second, filter: $filter) {
    agree(first: 50) { totalCount nodes { ...row } }
    onlyFirst(first: 50) { totalCount nodes { ...row } }
    onlySecond(first: 50) { totalCount nodes { ...row } }
    contradict(first: 50) { totalCount nodes { ...row } }
  }
}

fragment row on Compared {
  subject { id name }
  predicate { label }
  link { id }
  firstClaims { sentence }
  secondClaims { sentence }
}
`;

const paths = `# How are these connected, and through whose words?
query ThesePaths(
  $from: ID!
  $to: ID!
  $mode: PathMode
  $maxHops: Int
  $limit: Int
  $filter: Filter
  $eachHop: HopDemand
  $exclude: PathExclusion
  $timeBudget: Int
) {
  paths(
    from: $from
    to: $to
    mode: $mode
    maxHops: $maxHops
    limit: $limit
    filter: $filter
    eachHop: $eachHop
    exclude: $exclude
    timeBudget: $timeBudget
  ) {
    outcome
    paths {
      nodes { id name }
      links { id }
      weakestOrigins
      sentences { hop text disputed sources }
      sources { number document { name } passage { quote } }
    }
  }
}
`;

/**
 * The questions whose answers hold what is drawn: the picture, then what is compared, then the paths between each pair of ends. What
 * is hidden, folded or left out by type is not asked for.
 */
export function questionsOf(state: State): readonly Question[] {
  const { view } = state;
  const ids = sceneOf(state).nodes.map(({ id }) => id);
  if (ids.length === 0) return [];
  const filter = toFilterInput(view.filter);
  const { first = null, second = null } = view.comparison ?? {};
  const search = view.paths;
  return [
    {
      about: 'picture',
      text: ids.length > fewEntities ? asColumns : asObjects,
      variables: { ids, filter },
    },
    ...(first === null || second === null
      ? []
      : [
          {
            about: 'comparison' as const,
            text: comparison,
            variables: {
              first: [first],
              second: [second],
              filter: toFilterInput({ ...view.filter, accordingTo: [] }),
            },
          },
        ]),
    ...(search === null
      ? []
      : pairsOf(search.ends).map((pair) => {
          const { frontier: _, ...variables } = toPathQuestion(search, view.filter, pair);
          return { about: 'paths' as const, text: paths, variables };
        })),
  ];
}
