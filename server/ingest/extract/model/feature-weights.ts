/** Weights of a linear model: for each feature a weight for some of the classes. */
export interface FeatureWeights {
  readonly classCount: number;
  /** Add to each class's score its weights for the first `count` features. */
  addScores(features: Int32Array, count: number, scores: Float32Array): void;
}
