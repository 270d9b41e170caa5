import {
  endsAtMost,
  hopsAtMost,
  newPathSearch,
  originsAtMost,
  type PathSearch,
  pathsAtMost,
} from './path-search.ts';
import { listOf } from './url-list.ts';

/** A whole number from 1 to a ceiling; else the other. */
function decodeUpTo(text: string | null, ceiling: number, otherwise: number): number {
  const value = text !== null && /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= ceiling ? value : otherwise;
}

/** `end` for each end; the choices where they are not those that a search begins with; `path` for each link of the path drawn. */
export function encodePaths(parameters: URLSearchParams, search: PathSearch | null): void {
  if (search === null) return;
  const usual = newPathSearch([]);
  const append = (key: string, values: readonly string[]): void => {
    for (const value of values) parameters.append(key, value);
  };
  append('end', search.ends);
  if (search.mode !== usual.mode) parameters.set('paths', 'several-lengths');
  for (const [key, part] of [
    ['hops', 'maxHops'],
    ['most', 'limit'],
    ['each-hop', 'minOrigins'],
  ] as const) {
    if (search[part] !== usual[part]) parameters.set(key, String(search[part]));
  }
  if (search.asserted) parameters.set('hops-asserted', 'yes');
  append('without', search.keptOut.entities);
  append('without-predicate', search.keptOut.predicates);
  append('without-speaker', search.keptOut.speakers);
  append('path', search.chosen);
}

/** The search for paths of an address; null when it names no end. */
export function decodePaths(parameters: URLSearchParams): PathSearch | null {
  const ends = listOf(parameters, 'end').slice(0, endsAtMost);
  if (ends.length === 0) return null;
  const usual = newPathSearch(ends);
  return {
    ends,
    mode: parameters.get('paths') === 'several-lengths' ? 'K_SHORTEST' : usual.mode,
    maxHops: decodeUpTo(parameters.get('hops'), hopsAtMost, usual.maxHops),
    limit: decodeUpTo(parameters.get('most'), pathsAtMost, usual.limit),
    minOrigins: decodeUpTo(parameters.get('each-hop'), originsAtMost, usual.minOrigins),
    asserted: parameters.get('hops-asserted') === 'yes',
    keptOut: {
      entities: listOf(parameters, 'without'),
      predicates: listOf(parameters, 'without-predicate'),
      speakers: listOf(parameters, 'without-speaker'),
    },
    chosen: listOf(parameters, 'path'),
  };
}
