import { loadWordClusters, type WordClusters } from './model/word-clusters.ts';
import type { NameFinderResources } from './names/find-names.ts';
import { loadNameFinder } from './names/load-name-finder.ts';
import { loadSyntaxModel, type SyntaxModel } from './syntax/syntax-model.ts';

/** What the steps of the extractor know of a language: weights and word lists. */
export interface Resources {
  readonly clusters: WordClusters;
  readonly syntax: SyntaxModel;
  readonly names: NameFinderResources;
}

let loaded: Resources | undefined;

/** The weights and lists of English, read once in a process. */
export function loadResources(): Resources {
  if (loaded === undefined) {
    const clusters = loadWordClusters();
    loaded = { clusters, syntax: loadSyntaxModel(), names: loadNameFinder(clusters) };
  }
  return loaded;
}
