import type { Arena } from '../../server/ingest/extract/neural/arena.ts';
import type { Tensor } from '../../server/ingest/extract/neural/tensors.ts';
import { slotCount } from '../../server/ingest/extract/syntax/syntax-network.ts';
import { signRows } from '../../server/ingest/extract/syntax/token-batch.ts';

/** Widths of the network: what the figures were tuned to. */
export interface NetworkSizes {
  readonly vectors: number;
  readonly words: number;
  readonly signs: number;
  /** Units of a layer, in one direction, and layers. */
  readonly d: number;
  readonly layers: number;
  readonly hidden: number;
  readonly pairs: number;
}

/** The tensors of a network before it has learned anything, in the arena, in the order they are kept in. */
export function newTensors(
  arena: Arena,
  sizes: NetworkSizes,
  counts: { readonly words: number; readonly tags: number; readonly relations: number },
  random: () => number,
): Tensor[] {
  const tensors: Tensor[] = [];
  const add = (name: string, rows: number, columns: number, spread: number): Float32Array => {
    const values = arena.floats(rows * columns);
    if (spread > 0) for (let i = 0; i < values.length; i += 1) values[i] = spread * gaussian(random);
    tensors.push({ name, rows, columns, values });
    return values;
  };
  add('words', counts.words + 1, sizes.words, 0.1);
  add('signs', signRows, sizes.signs, 0.1);
  let input = sizes.vectors + sizes.words + sizes.signs;
  const { d } = sizes;
  for (let layer = 0; layer < sizes.layers; layer += 1) {
    const own = input === 2 * d ? 3 * d : 4 * d;
    add(`layer${layer}`, input, 2 * own, 1 / Math.sqrt(input));
    const bias = add(`layer${layer}.bias`, 1, 2 * own, 0);
    // A unit begins by keeping its state.
    for (let way = 0; way < 2; way += 1) bias.fill(1, way * own + d, way * own + 2 * d);
    add(`layer${layer}.state`, 2, 2 * d, 0.1);
    input = 2 * d;
  }
  const tags = padded(counts.tags);
  const relations = padded(counts.relations);
  add('tags', 2 * d, tags, 1 / Math.sqrt(2 * d));
  add('tags.bias', 1, tags, 0);
  add('joint', 2 * d, slotCount * sizes.hidden + 2 * sizes.pairs, 1 / Math.sqrt(2 * d));
  add('edges', 2, slotCount * sizes.hidden, 0.1);
  add('hidden.bias', 1, sizes.hidden, 0);
  add('transitions', 3, sizes.hidden, 1 / Math.sqrt(sizes.hidden));
  add('transitions.bias', 1, 4, 0);
  add('pairs.bias', 1, sizes.pairs, 0);
  add('relations', sizes.pairs, relations, 1 / Math.sqrt(sizes.pairs));
  add('relations.bias', 1, relations, 0);
  return tensors;
}

/** The kernel multiplies eight columns at a time. */
function padded(count: number): number {
  return 8 * Math.ceil(count / 8);
}

/** A number with mean 0 and spread 1 (Box and Muller 1958). */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
