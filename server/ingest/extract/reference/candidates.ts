import type { Cluster, Clusters } from './clusters.ts';
import type { Mention } from './mention.ts';

/** Most clusters with one noun, or of one root, that are looked at: the newest ones. */
export const mostCandidates = 24;

export interface Candidate {
  readonly cluster: Cluster;
  readonly at: Mention;
}

/** The newest clusters of a list, each with its newest mention before this one; not one that the mention stands inside of. */
export function candidates(
  list: readonly Mention[] | undefined,
  clusters: Clusters,
  mention: Mention,
): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<Cluster>();
  for (let at = (list?.length ?? 0) - 1; at >= 0 && found.length < mostCandidates; at -= 1) {
    const other = list?.[at];
    if (other === undefined) break;
    const cluster = clusters.of(other);
    if (seen.has(cluster)) continue;
    seen.add(cluster);
    const overlaps =
      other.sentence === mention.sentence && other.first <= mention.last && mention.first <= other.last;
    if (!overlaps && cluster !== clusters.of(mention)) found.push({ cluster, at: other });
  }
  return found;
}

export const newest = (found: readonly Candidate[]): Mention | undefined =>
  found.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.at.index > best.at.index ? one : best),
    undefined,
  )?.at;

/** The one that the text has been speaking of: often a subject, and lately. */
export function mostSpoken(found: readonly Candidate[], mention: Mention): Mention | undefined {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of found) {
    const distance = mention.sentence - one.at.sentence;
    const near = mention.determiner === 'demonstrative' ? 6 : 2;
    const spoken = Math.min(one.cluster.subjects, 4) + 0.5 * Math.min(one.cluster.members.length, 4);
    const score = spoken - near * distance;
    if (score > most) {
      most = score;
      best = one;
    }
  }
  return best?.at;
}
