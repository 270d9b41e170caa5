import { type PathArguments, usualPaths } from '../queries/paths.ts';
import type { QueryPathsArgs } from './generated/types.ts';
import { toFilter } from './to-filter.ts';

/** The arguments of the schema, where one may be absent or null, as the search has them. */
export function toPathArguments(asked: QueryPathsArgs): PathArguments {
  const { eachHop, exclude } = asked;
  return {
    from: asked.from,
    to: asked.to,
    maxHops: asked.maxHops ?? usualPaths.maxHops,
    mode: asked.mode ?? usualPaths.mode,
    limit: asked.limit ?? usualPaths.limit,
    rankBy: asked.rankBy ?? usualPaths.rankBy,
    filter: toFilter(asked.filter),
    eachHop: eachHop
      ? {
          minOrigins: eachHop.minOrigins ?? null,
          asserted: eachHop.asserted ?? null,
          maxRungs: eachHop.maxRungs ?? null,
        }
      : null,
    exclude: { entities: exclude?.entities ?? [], predicates: exclude?.predicates ?? [] },
    timeBudget: asked.timeBudget ?? usualPaths.timeBudget,
  };
}
