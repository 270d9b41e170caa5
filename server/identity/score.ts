import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootOf } from '../ontology/ontology.ts';
import { projectRoot } from '../root.ts';
import type { Comparison } from './compare-things.ts';
import { featureNames, featuresOf, namedOnce } from './features.ts';

/**
 * From here on a pair is proposed as one thing without being asked for: the least score, in steps of 0.05, at which 97.5 of 100 pairs of the
 * half that is tuned on are one thing.
 */
export const proposalThreshold = 0.65;
/** What a pair can reach when nothing but names and types speaks for it: a name alone is never an identity. */
export const nameAloneCap = 0.6;
/** What bodies can reach whose names say different countries, whatever surrounds them: not even worth a look. */
export const otherBodyCap = 0.1;
/** What things can reach that are called by what they are, when each name has words that the other lacks: worth a look at most. */
export const describedCap = 0.45;
const sameIdScore = 0.995;
const otherIdScore = 0.02;

type Weights = readonly number[];

/** Reads weights that `train/identity/train-score.ts` wrote. @throws Error when they are of other features */
export function readWeights(text: string): Weights {
  const { features, weights } = JSON.parse(text) as { features: string[]; weights: number[] };
  if (features.join() !== featureNames.join())
    throw new Error('models/identity/weights.json was learned from other features: train it anew.');
  return weights;
}

let loaded: Weights | undefined;
const ownWeights = (): Weights => {
  loaded ??= readWeights(readFileSync(join(projectRoot, 'models/identity/weights.json'), 'utf8'));
  return loaded;
};

/** Whether something besides names and types speaks for a pair. */
export const hasMoreThanName = (comparison: Comparison, type: string): boolean =>
  comparison.sameIds.length > 0 ||
  comparison.company > 0.1 ||
  comparison.sharedCountries.length > 0 ||
  (rootOf(type) === 'organization' &&
    comparison.names.one.countries.length > 0 &&
    comparison.names.other.countries.length > 0 &&
    !comparison.names.otherCountries) ||
  (namedOnce.includes(type) &&
    comparison.type === 'same' &&
    (comparison.names.equal || comparison.sameKnown.length > 0));

/** Persons, bodies and places have names; a group, an event or an issue is called by words that say which one it is: “children among …”, “women among …”. */
const isDescribed = (type: string): boolean => !['person', 'organization', 'place'].includes(rootOf(type));

export const probabilityOf = (features: readonly number[], weights: Weights): number =>
  1 / (1 + Math.exp(-features.reduce((all, feature, at) => all + feature * (weights[at] ?? 0), 0)));

/**
 * How likely two things are one, 0 to 1: the probability that pairs of the labelled set with such a comparison are (a logistic regression). An equal
 * external id nearly decides it; another id of one scheme, or other countries in the names of two bodies, nearly rule it out; names alone reach `nameAloneCap` at most, and
 * descriptions that differ `describedCap`.
 */
export function scoreOf(comparison: Comparison, type: string, weights: Weights = ownWeights()): number {
  if (comparison.sameIds.length > 0 && comparison.otherIds.length === 0) return sameIdScore;
  if (comparison.otherIds.length > 0 && comparison.sameIds.length === 0) return otherIdScore;
  const score = probabilityOf(featuresOf(comparison, type), weights);
  if (comparison.otherBody) return Math.min(score, otherBodyCap);
  if (comparison.names.contradicts && isDescribed(type)) return Math.min(score, describedCap);
  return hasMoreThanName(comparison, type) ? score : Math.min(score, nameAloneCap);
}
