import { loadWordClusters, type WordClusters } from '../model/word-clusters.ts';
import type { NameFinderResources } from './find-names.ts';
import { loadGazetteers } from './gazetteers.ts';
import { loadNameModel } from './name-model.ts';

/** Read what `findNames` needs from `models/en`; the clusters may be shared with other steps. */
export function loadNameFinder(clusters: WordClusters = loadWordClusters()): NameFinderResources {
  return { clusters, gazetteers: loadGazetteers(), model: loadNameModel() };
}
