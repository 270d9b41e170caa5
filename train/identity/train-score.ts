import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { featureNames, featuresOf } from '../../server/identity/features.ts';
import { makeGazetteer, readGazetteerText } from '../../server/identity/gazetteer.ts';
import { hasMoreThanName, nameAloneCap, probabilityOf } from '../../server/identity/score.ts';
import { comparePair, readPairs } from './read-pairs.ts';

/**
 * `tsx train/identity/train-score.ts`: learns the weights of the score from the half "tune" of the labelled pairs and writes
 * `models/identity/weights.json`. A logistic regression with L2 by gradient descent with momentum over all pairs: the same pairs give the same bytes. Half of
 * what is learned from knows the whole gazetteer, half only its countries, so that the score holds for places that no list has.
 */
const steps = 6_000;
const rate = 0.3;
const momentum = 0.9;
const ridge = 0.0002;
const withheld = ['city', 'region', 'territory', 'international-organization'];

const pairs = readPairs().filter(({ half }) => half === 'tune');
const [whole, countriesOnly] = [
  makeGazetteer(readGazetteerText()),
  makeGazetteer(readGazetteerText(), withheld),
];
const rows = [whole, countriesOnly].flatMap((gazetteer) =>
  pairs.map((pair) => {
    const comparison = comparePair(pair, gazetteer);
    const [{ type }] = pair.things;
    return {
      features: featuresOf(comparison, type),
      isSame: pair.isSame,
      isCapped: !hasMoreThanName(comparison, type),
    };
  }),
);

const width = featureNames.length;
const flat = Float64Array.from(rows.flatMap(({ features }) => features));
const weights = new Float64Array(width);
const speed = new Float64Array(width);
const slope = new Float64Array(width);
for (let step = 0; step < steps; step += 1) {
  for (let at = 0; at < width; at += 1) slope[at] = at === 0 ? 0 : ridge * (weights[at] ?? 0);
  rows.forEach(({ isSame }, row) => {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += (flat[row * width + at] ?? 0) * (weights[at] ?? 0);
    const error = (1 / (1 + Math.exp(-sum)) - (isSame ? 1 : 0)) / rows.length;
    for (let at = 0; at < width; at += 1)
      slope[at] = (slope[at] ?? 0) + error * (flat[row * width + at] ?? 0);
  });
  for (let at = 0; at < width; at += 1) {
    speed[at] = momentum * (speed[at] ?? 0) - rate * (slope[at] ?? 0);
    weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
  }
}
const rounded = [...weights].map((weight) => Number(weight.toFixed(4)));
const path = resolve(import.meta.dirname, '../../models/identity/weights.json');
writeFileSync(path, `${JSON.stringify({ features: featureNames, weights: rounded }, null, 2)}\n`);

console.table(featureNames.map((name, at) => ({ name, weight: rounded[at] })));
console.log('On what was tuned on:');
for (let threshold = 0.5; threshold < 0.99; threshold += 0.05) {
  const found = rows.filter(({ features, isCapped }) => {
    const score = probabilityOf(features, rounded);
    return (isCapped ? Math.min(score, nameAloneCap) : score) >= threshold;
  });
  const right = found.filter(({ isSame }) => isSame).length;
  const same = rows.filter(({ isSame }) => isSame).length;
  console.log(
    `${threshold.toFixed(2)}  precision ${(right / found.length).toFixed(4)}  recall ${(right / same).toFixed(4)}`,
  );
}
