import { feature, pair } from '../model/feature-hash.ts';
import type { FeatureWeights } from '../model/feature-weights.ts';
import { capitals, edge, type SentenceAtoms } from './sentence-atoms.ts';

export const mostTagFeatures = 96;

/**
 * The features of the token at a place, given the tags before it (`tags` holds one number a place, 0 for the edges).
 * Writes them to `out` and returns how many they are.
 */
export function tagFeatures(atoms: SentenceAtoms, tags: Int32Array, place: number, out: Int32Array): number {
  let n = 0;
  const { word, form, shape, suffix1, suffix2, suffix3, suffix4, prefix, fine, middle, coarse } = atoms;
  const w0 = word[place] ?? 0;
  const wp = word[place - 1] ?? 0;
  const wn = word[place + 1] ?? 0;
  const t1 = tags[place - 1] ?? 0;
  const t2 = tags[place - 2] ?? 0;
  const s0 = shape[place] ?? 0;
  const isFirst = place === edge ? 1 : 0;
  const heading = atoms.heading;
  // The clusters know no capitals; a name and a noun of one cluster must not be taken for each other.
  const here = capitals(s0) + 8 * isFirst + 16 * (heading >> 1);
  const after = capitals(shape[place + 1] ?? 0);
  const before = capitals(shape[place - 1] ?? 0);
  const f0 = pair(fine[place] ?? 0, here);
  const m0 = pair(middle[place] ?? 0, here);
  const c0 = pair(coarse[place] ?? 0, here);
  const fn = pair(fine[place + 1] ?? 0, after);
  const mn = pair(middle[place + 1] ?? 0, after);
  const cn = pair(coarse[place + 1] ?? 0, after);
  const cp = pair(coarse[place - 1] ?? 0, before);
  const x3 = suffix3[place] ?? 0;

  out[n++] = feature(1, 1);
  out[n++] = feature(2, w0);
  out[n++] = feature(3, form[place] ?? 0);
  out[n++] = feature(4, suffix1[place] ?? 0);
  out[n++] = feature(5, suffix2[place] ?? 0);
  out[n++] = feature(6, x3);
  out[n++] = feature(7, suffix4[place] ?? 0);
  out[n++] = feature(8, prefix[place] ?? 0);
  out[n++] = feature(9, s0);
  out[n++] = feature(10, pair(s0, isFirst + 2 * heading));
  out[n++] = feature(11, pair(here, x3));
  out[n++] = feature(12, pair(here, suffix2[place] ?? 0));
  out[n++] = feature(13, pair(here, t1));
  out[n++] = feature(14, pair(pair(here, t1), after));
  out[n++] = feature(15, f0);
  out[n++] = feature(16, m0);
  out[n++] = feature(17, c0);
  out[n++] = feature(18, pair(m0, s0));
  out[n++] = feature(19, pair(m0, suffix2[place] ?? 0));
  out[n++] = feature(20, t1);
  out[n++] = feature(21, pair(t1, t2));
  out[n++] = feature(22, pair(t1, w0));
  out[n++] = feature(23, pair(pair(t1, t2), w0));
  out[n++] = feature(24, pair(t1, m0));
  out[n++] = feature(25, pair(t1, x3));
  out[n++] = feature(26, pair(pair(t1, t2), m0));
  out[n++] = feature(27, wp);
  out[n++] = feature(28, word[place - 2] ?? 0);
  out[n++] = feature(29, wn);
  out[n++] = feature(30, word[place + 2] ?? 0);
  out[n++] = feature(31, pair(wp, w0));
  out[n++] = feature(32, pair(w0, wn));
  out[n++] = feature(33, pair(wp, t2));
  out[n++] = feature(34, fine[place - 1] ?? 0);
  out[n++] = feature(35, fn);
  out[n++] = feature(36, mn);
  out[n++] = feature(37, cn);
  out[n++] = feature(38, middle[place + 2] ?? 0);
  out[n++] = feature(39, middle[place - 1] ?? 0);
  out[n++] = feature(40, pair(m0, mn));
  out[n++] = feature(41, pair(pair(cp, c0), cn));
  out[n++] = feature(42, pair(pair(t1, c0), cn));
  out[n++] = feature(43, pair(pair(t1, w0), mn));
  out[n++] = feature(44, pair(t1, mn));
  out[n++] = feature(45, pair(t1, suffix3[place + 1] ?? 0));
  out[n++] = feature(46, suffix3[place + 1] ?? 0);
  out[n++] = feature(47, pair(suffix3[place + 1] ?? 0, w0));
  out[n++] = feature(48, suffix3[place - 1] ?? 0);
  out[n++] = feature(49, shape[place + 1] ?? 0);
  out[n++] = feature(50, pair(s0, shape[place + 1] ?? 0));
  out[n++] = feature(51, pair(s0, shape[place - 1] ?? 0));
  out[n++] = feature(52, pair(pair(s0, t1), shape[place + 1] ?? 0));
  out[n++] = feature(53, pair(t1, s0));
  out[n++] = feature(54, pair(pair(t1, x3), suffix2[place + 1] ?? 0));
  out[n++] = feature(55, pair(pair(w0, mn), middle[place + 2] ?? 0));
  out[n++] = feature(56, pair(pair(t1, wn), word[place + 2] ?? 0));
  out[n++] = feature(57, pair(pair(t1, mn), middle[place + 2] ?? 0));
  return n;
}

/**
 * The tag of each token, left to right, the best at each (averaged perceptron; Collins 2002, Honnibal 2013). `tags`
 * gets, at each token's place, its class + 1.
 */
export function tagTokens(atoms: SentenceAtoms, weights: FeatureWeights, tags: Int32Array): void {
  const features = new Int32Array(mostTagFeatures);
  const scores = new Float32Array(weights.classCount);
  for (let place = edge; place < atoms.size + edge; place += 1) {
    const count = tagFeatures(atoms, tags, place, features);
    scores.fill(0);
    weights.addScores(features, count, scores);
    tags[place] = best(scores) + 1;
  }
}

export function best(scores: Float32Array): number {
  let index = 0;
  let top = scores[0] ?? 0;
  for (let i = 1; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    if (score > top) {
      top = score;
      index = i;
    }
  }
  return index;
}
