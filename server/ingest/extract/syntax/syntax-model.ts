import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../root.ts';
import type { FeatureWeights } from '../model/feature-weights.ts';
import { unpackModel } from '../model/model-file.ts';
import { openWeights } from '../model/packed-weights.ts';
import { loadWordClusters, type WordClusters } from '../model/word-clusters.ts';
import { type LemmaTables, type Lemmatiser, lemmatiser } from './lemmatise.ts';
import type { PosTables } from './part-of-speech.ts';

export const tagsFile = join(projectRoot, 'models', 'en', 'tags.bin');
export const dependenciesFile = join(projectRoot, 'models', 'en', 'dependencies.bin');

/** What the tagger's file holds beside its weights. */
export interface TagNotes {
  readonly tags: readonly string[];
  readonly lemmas: LemmaTables;
  readonly partsOfSpeech: PosTables;
}

/** What the parser's file holds beside its weights. */
export interface DependencyNotes {
  readonly relations: readonly string[];
}

/** Everything `tagAndParse` needs of a language. */
export interface SyntaxModel {
  readonly clusters: WordClusters;
  readonly tags: readonly string[];
  readonly tagWeights: FeatureWeights;
  readonly relations: readonly string[];
  readonly parseWeights: FeatureWeights;
  readonly relationWeights: FeatureWeights;
  readonly lemmatise: Lemmatiser;
  readonly partsOfSpeech: PosTables;
}

/** Read the tagger's and the parser's weights from `models/en`. Throws where a file is missing. */
export function loadSyntaxModel(clusters: WordClusters = loadWordClusters()): SyntaxModel {
  return openSyntaxModel(readFileSync(tagsFile), readFileSync(dependenciesFile), clusters);
}

export function openSyntaxModel(
  tags: Uint8Array,
  dependencies: Uint8Array,
  clusters: WordClusters,
): SyntaxModel {
  const tagging = unpackModel<TagNotes>(tags);
  const parsing = unpackModel<DependencyNotes>(dependencies);
  const [tagRows] = tagging.weights;
  const [parseRows, relationRows] = parsing.weights;
  if (tagRows === undefined || parseRows === undefined || relationRows === undefined) {
    throw new Error(
      'models/en/tags.bin or dependencies.bin lacks weights: train them again with npm run train',
    );
  }
  return {
    clusters,
    tags: tagging.notes.tags,
    tagWeights: openWeights(tagRows),
    relations: parsing.notes.relations,
    parseWeights: openWeights(parseRows),
    relationWeights: openWeights(relationRows),
    lemmatise: lemmatiser(tagging.notes.lemmas),
    partsOfSpeech: tagging.notes.partsOfSpeech,
  };
}
