import { pairsOf, toPathQuestion } from './path-search.ts';
import paths from './questions/these-paths.graphql?raw';
import comparison from './questions/this-comparison.graphql?raw';
import asColumns from './questions/this-large-picture.graphql?raw';
import asObjects from './questions/this-picture.graphql?raw';
import { sceneOf } from './scene-of.ts';
import type { State } from './state.ts';
import { toFilterInput } from './view.ts';

/** A question in GraphQL that anybody can ask. */
export interface Question {
  readonly about: 'picture' | 'comparison' | 'paths';
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Up to so many entities, which is also the limit in their question, each link comes with its first claims; more come in columns. */
const fewEntities = 60;

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
