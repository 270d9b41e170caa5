import { allowed, apply, newConfiguration } from '../../server/ingest/extract/syntax/arc-hybrid.ts';
import { bestTransition, fillSlots, newStep } from '../../server/ingest/extract/syntax/parse-tokens.ts';
import {
  leak,
  type SyntaxNetwork,
  scoreTransitions,
  slotCount,
} from '../../server/ingest/extract/syntax/syntax-network.ts';
import type { TokenBatch } from '../../server/ingest/extract/syntax/token-batch.ts';
import { costless } from '../oracle.ts';
import type { GoldBatch, LearnOptions, SlopesOf } from './gold-batch.ts';
import { addInto } from './matrices.ts';

/**
 * Parse each sentence of a batch, and at each step add the slopes of the loss (minus the logarithm of the share that the costless
 * transitions have) to those of the weights and, in `into`, of `joint`. Gives the sum of the losses.
 */
export function learnTransitions(
  network: SyntaxNetwork,
  joint: Float32Array,
  into: Float32Array,
  { starts }: TokenBatch,
  gold: GoldBatch,
  { random, exploring }: LearnOptions,
  of: SlopesOf,
): number {
  const rows = starts.at(-1) ?? 0;
  const size = network.hiddenBias.columns;
  const { columns } = network.joint;
  const weights = network.transitions.values;
  const onWeights = of('transitions');
  const onBias = of('transitions.bias');
  const onHidden = of('hidden.bias');
  const onStep = new Float32Array(size);
  const step = newStep(network);
  const slots = new Int32Array(slotCount);
  let loss = 0;
  for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
    const start = starts[sentence] ?? 0;
    const end = starts[sentence + 1] ?? 0;
    const heads = gold.heads.subarray(start, end);
    const at = newConfiguration(end - start);
    for (let ways = allowed(at); ways !== 0; ways = allowed(at)) {
      fillSlots(at, { start, size: end - start, rows }, slots);
      scoreTransitions(network, joint, slots, step);
      const { scores, hidden } = step;
      const guess = bestTransition(scores, ways);
      const good = costless(at, heads, ways);
      const right = (good & (1 << guess)) !== 0 ? guess : bestTransition(scores, good);
      if (good !== ways) {
        const top = scores[guess] ?? 0;
        const shares = [0, 1, 2].map((way) =>
          (ways & (1 << way)) === 0 ? 0 : Math.exp((scores[way] ?? 0) - top),
        );
        const sum = shares.reduce((total, share) => total + share, 0);
        const goodSum = shares.reduce(
          (total, share, way) => total + ((good & (1 << way)) === 0 ? 0 : share),
          0,
        );
        loss += Math.log(sum / goodSum);
        const slopes = shares.map(
          (share, way) => (share / sum - ((good & (1 << way)) === 0 ? 0 : share / goodSum)) / rows,
        );
        const [shiftSlope = 0, leftSlope = 0, rightSlope = 0] = slopes;
        slopes.forEach((slope, way) => {
          onBias[way] = (onBias[way] ?? 0) + slope;
        });
        for (let i = 0; i < size; i += 1) {
          const value = hidden[i] ?? 0;
          onWeights[i] = (onWeights[i] ?? 0) + shiftSlope * value;
          onWeights[size + i] = (onWeights[size + i] ?? 0) + leftSlope * value;
          onWeights[2 * size + i] = (onWeights[2 * size + i] ?? 0) + rightSlope * value;
          const slope =
            (shiftSlope * (weights[i] ?? 0) +
              leftSlope * (weights[size + i] ?? 0) +
              rightSlope * (weights[2 * size + i] ?? 0)) *
            (value > 0 ? 1 : leak);
          onHidden[i] = (onHidden[i] ?? 0) + slope;
          onStep[i] = slope;
        }
        for (let slot = 0; slot < slotCount; slot += 1) {
          const from = (slots[slot] ?? 0) * columns + slot * size;
          addInto(into.subarray(from, from + size), onStep);
        }
      }
      apply(at, random() < exploring ? guess : right);
    }
  }
  return loss;
}
