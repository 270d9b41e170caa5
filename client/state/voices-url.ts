import { type Comparison, comparedKinds, toComparison } from './comparison.ts';
import { decodeKnown } from './day-url.ts';
import { listOf } from './url-list.ts';
import { leavesOutNothing, type Without } from './without.ts';

/** `a` and `b` are the two speakers; `compare-fold` stands once for each class that is not drawn. */
export function encodeComparison(parameters: URLSearchParams, comparison: Comparison | null): void {
  if (comparison === null) return;
  if (comparison.first !== null) parameters.set('a', comparison.first);
  if (comparison.second !== null) parameters.set('b', comparison.second);
  for (const kind of comparison.hidden) parameters.append('compare-fold', kind);
}

/** The comparison of an address; null when it names nobody. */
export const decodeComparison = (parameters: URLSearchParams): Comparison | null =>
  toComparison({
    first: parameters.get('a') || null,
    second: parameters.get('b') || null,
    hidden: comparedKinds.filter((kind) => parameters.getAll('compare-fold').includes(kind)),
  });

/** Keys beginning with `without` are those of the search for paths, which keeps things out of paths alone. */
export function encodeWithout(parameters: URLSearchParams, without: Without | null): void {
  if (without === null) return;
  for (const id of without.documents) parameters.append('leave-out', id);
  for (const id of without.speakers) parameters.append('leave-out-speaker', id);
  if (without.deeperThan !== null) parameters.set('leave-out-below', String(without.deeperThan));
  if (without.singleOrigin) parameters.set('leave-out-single', 'yes');
  if (without.recordedAfter !== null) parameters.set('leave-out-after', without.recordedAfter);
  if (without.hides) parameters.set('fallen', 'hidden');
}

/** What an address leaves out; null when that is nothing. */
export function decodeWithout(parameters: URLSearchParams): Without | null {
  const below = parameters.get('leave-out-below');
  const without = {
    documents: listOf(parameters, 'leave-out'),
    speakers: listOf(parameters, 'leave-out-speaker'),
    deeperThan: below !== null && /^\d{1,4}$/.test(below) ? Number(below) : null,
    singleOrigin: parameters.get('leave-out-single') === 'yes',
    recordedAfter: decodeKnown(parameters.get('leave-out-after')),
    hides: parameters.get('fallen') === 'hidden',
  };
  return leavesOutNothing(without) ? null : without;
}
