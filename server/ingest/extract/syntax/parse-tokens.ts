import { allowed, apply, type Configuration, newConfiguration, nextNode, onStack } from './arc-hybrid.ts';
import { type Step, type SyntaxNetwork, scoreTransitions, slotCount } from './syntax-network.ts';

/** The transition with the highest score of those whose bit is set; of equal ones the first. */
export function bestTransition(scores: Float32Array, ways: number): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let transition = 0; transition < 3; transition += 1) {
    const score = scores[transition] ?? 0;
    if ((ways & (1 << transition)) !== 0 && score > top) {
      top = score;
      best = transition;
    }
  }
  return best;
}

/** A sentence of a batch: its tokens' first row, how many there are, and how many rows the batch has. */
export interface Stretch {
  readonly start: number;
  readonly size: number;
  readonly rows: number;
}

/**
 * The rows of `joint` in the slots: the third, second and first of the stack, the next token, the outermost right children of
 * the second and the first, the outermost left child of the next token.
 */
export function fillSlots(at: Configuration, { start, size, rows }: Stretch, slots: Int32Array): void {
  const row = (node: number) => (node < 0 ? rows : start + node);
  const first = onStack(at, 0);
  const second = onStack(at, 1);
  const next = nextNode(at);
  slots[0] = row(onStack(at, 2));
  slots[1] = row(second);
  slots[2] = row(first);
  slots[3] = next === size ? rows + 1 : start + next;
  slots[4] = row(second < 0 ? -1 : (at.rightmost[second] ?? -1));
  slots[5] = row(first < 0 ? -1 : (at.rightmost[first] ?? -1));
  slots[6] = row(at.leftmost[next] ?? -1);
}

export function newStep(network: SyntaxNetwork): Step {
  return { hidden: new Float32Array(network.hiddenBias.columns), scores: new Float32Array(3) };
}

/**
 * A greedy parser: at each step the best transition of those that can be made. Gives the head of each token, from 0, the root
 * as the number of tokens. Linear in the sentence's length.
 */
export function parseTokens(network: SyntaxNetwork, joint: Float32Array, stretch: Stretch): Int32Array {
  const step = newStep(network);
  const slots = new Int32Array(slotCount);
  const at = newConfiguration(stretch.size);
  for (let ways = allowed(at); ways !== 0; ways = allowed(at)) {
    fillSlots(at, stretch, slots);
    scoreTransitions(network, joint, slots, step);
    apply(at, bestTransition(step.scores, ways));
  }
  return at.heads;
}
