import { judgingAdjectives } from '../claims/role-nouns.ts';
import { candidates, mostSpoken } from './candidates.ts';
import type { Clusters } from './clusters.ts';
import type { Mention } from './mention.ts';

/** “As a result of unprecedented events”: so general a word, with nothing to tell them apart, means what was told just before. */
export function eventsTold(
  clusters: Clusters,
  byRoot: ReadonlyMap<string, Mention[]>,
  mention: Mention,
): Mention | undefined {
  const { noun, determiner, numerus, words } = mention;
  if (noun !== 'event' || numerus !== 'many' || determiner === 'possessive') return undefined;
  if (![...words].every((word) => judgingAdjectives.has(word))) return undefined;
  const told = candidates(byRoot.get('event'), clusters, mention).filter(
    ({ cluster, at }) => mention.sentence - at.sentence <= 2 && cluster.type !== 'anniversary',
  );
  return mostSpoken(told, mention);
}
