import { type Arena, fillRows, multiply } from '../neural/arena.ts';
import { type LayerValues, type RecurrentLayer, runLayer } from '../neural/recurrent-layer.ts';
import type { Tensor } from '../neural/tensors.ts';
import type { WordVectors } from '../neural/word-vectors.ts';
import { signsOfToken, type TokenBatch } from './token-batch.ts';

/**
 * The network under the tagger and the parser (after Kiperwasser and Goldberg 2016): what a token is, read by layers of
 * recurrent units in both directions; tags from the second layer, what the parser and the namer of relations need from the
 * last. Sizes are read off the tensors.
 */
export interface SyntaxNetwork {
  readonly vectors: WordVectors;
  /** Rows for words of the training text, 0 for others; rows for hashed signs. */
  readonly words: Tensor;
  readonly signs: Tensor;
  readonly layers: readonly RecurrentLayer[];
  readonly tags: Dense;
  /** For each token: its part in the parser's hidden layer in each of its slots, then as a head and as a dependent. */
  readonly joint: Tensor;
  /** The same for the place of no token, and for the root. */
  readonly edges: Tensor;
  readonly hiddenBias: Tensor;
  /** SHIFT, LEFT, RIGHT: a row each. */
  readonly transitions: Tensor;
  readonly transitionBias: Tensor;
  readonly pairBias: Tensor;
  readonly relations: Dense;
}

export interface Dense {
  readonly matrix: Tensor;
  readonly bias: Tensor;
}

/** Slots of the parser's hidden layer: see `fillSlots`. */
export const slotCount = 7;

export const taggedLayer = 1;

/** A network over tensors by name. Throws an Error that names the tensor that is missing. */
export function openNetwork(tensors: ReadonlyMap<string, Tensor>, vectors: WordVectors): SyntaxNetwork {
  const get = (name: string): Tensor => {
    const tensor = tensors.get(name);
    if (tensor === undefined)
      throw new Error(`the syntax model lacks ${name}: train it again with npm run train`);
    return tensor;
  };
  const layers: RecurrentLayer[] = [];
  for (let i = 0; tensors.has(`layer${i}`); i += 1) {
    const matrix = get(`layer${i}`);
    const state = get(`layer${i}.state`);
    layers.push({
      input: matrix.rows,
      d: state.columns / 2,
      matrix: matrix.values,
      bias: get(`layer${i}.bias`).values,
      state: state.values,
    });
  }
  return {
    vectors,
    words: get('words'),
    signs: get('signs'),
    layers,
    tags: { matrix: get('tags'), bias: get('tags.bias') },
    joint: get('joint'),
    edges: get('edges'),
    hiddenBias: get('hidden.bias'),
    transitions: get('transitions'),
    transitionBias: get('transitions.bias'),
    pairBias: get('pairs.bias'),
    relations: { matrix: get('relations'), bias: get('relations.bias') },
  };
}

/** What the network computed for a batch; a row for each token, `joint` with two more: no token, and the root. */
export interface NetworkValues {
  readonly embedded: Float32Array;
  /** What each layer multiplied, what it computed, and what the tags and the rest were given. */
  readonly inputs: readonly Float32Array[];
  readonly layers: readonly LayerValues[];
  readonly tagged: Float32Array;
  readonly last: Float32Array;
  readonly tagScores: Float32Array;
  readonly joint: Float32Array;
}

/** What a part of the network is given in place of its input: in training, a copy with some of it taken away. */
export type Disturb = (x: Float32Array, width: number, part: number) => Float32Array;

/** Parts for `Disturb`: layer i is i; then what the tags, and what the parser and the namer of relations are given. */
export const tagsPart = 100;
export const jointPart = 101;

/** Run the network over a batch. The values live in the arena until it is released. Linear in the tokens. */
export function runNetwork(
  arena: Arena,
  network: SyntaxNetwork,
  batch: TokenBatch,
  disturb: Disturb = (x) => x,
): NetworkValues {
  const { starts } = batch;
  const rows = starts.at(-1) ?? 0;
  const inputs: Float32Array[] = [];
  const layers: LayerValues[] = [];
  const embedded = embed(arena, network, batch, rows);
  let x = embedded;
  network.layers.forEach((layer, index) => {
    const seen = disturb(x, layer.input, index);
    const values = runLayer(arena, layer, seen, x, starts);
    inputs.push(seen);
    layers.push(values);
    x = values.out;
  });
  const width = network.joint.rows;
  const tagged = disturb(layers[taggedLayer]?.out ?? x, width, tagsPart);
  const { matrix, bias } = network.tags;
  const tagScores = arena.floats(rows * matrix.columns);
  fillRows(tagScores, bias.values, rows);
  multiply(arena, tagged, matrix.values, tagScores, { rows, inner: matrix.rows, columns: matrix.columns });

  const { columns } = network.joint;
  const joint = arena.floats((rows + 2) * columns);
  const last = disturb(x, width, jointPart);
  multiply(arena, last, network.joint.values, joint, { rows, inner: width, columns });
  for (let edge = 0; edge < 2; edge += 1) {
    const { values, columns: slots } = network.edges;
    joint.set(values.subarray(edge * slots, (edge + 1) * slots), (rows + edge) * columns);
  }
  return { embedded, inputs, layers, tagged, last, tagScores, joint };
}

function embed(arena: Arena, network: SyntaxNetwork, batch: TokenBatch, rows: number): Float32Array {
  const { vectors, words, signs } = network;
  const width = vectors.dimensions + words.columns + signs.columns;
  const x = arena.floats(rows * width);
  for (let row = 0; row < rows; row += 1) {
    let at = row * width;
    const vector = batch.vectors[row] ?? 0;
    x.set(vectors.values.subarray(vector * vectors.dimensions, (vector + 1) * vectors.dimensions), at);
    at += vectors.dimensions;
    const word = batch.words[row] ?? 0;
    x.set(words.values.subarray(word * words.columns, (word + 1) * words.columns), at);
    at += words.columns;
    for (let i = 0; i < signsOfToken; i += 1) {
      const from = (batch.signs[row * signsOfToken + i] ?? 0) * signs.columns;
      for (let column = 0; column < signs.columns; column += 1) {
        x[at + column] = (x[at + column] ?? 0) + (signs.values[from + column] ?? 0);
      }
    }
  }
  return x;
}

/** Room for what one step of the parser computes. */
export interface Step {
  readonly hidden: Float32Array;
  readonly scores: Float32Array;
}

/** Score the three transitions from the rows of `joint` in the slots: into `step`, with the hidden layer they come from. */
export function scoreTransitions(
  network: SyntaxNetwork,
  joint: Float32Array,
  slots: Int32Array,
  { hidden, scores }: Step,
): void {
  const size = network.hiddenBias.columns;
  const { columns } = network.joint;
  hidden.set(network.hiddenBias.values);
  for (let slot = 0; slot < slotCount; slot += 1) {
    const from = (slots[slot] ?? 0) * columns + slot * size;
    for (let i = 0; i < size; i += 1) hidden[i] = (hidden[i] ?? 0) + (joint[from + i] ?? 0);
  }
  const weights = network.transitions.values;
  scores.set(network.transitionBias.values.subarray(0, 3));
  for (let i = 0; i < size; i += 1) {
    const sum = hidden[i] ?? 0;
    if (sum < 0) hidden[i] = leak * sum;
  }
  for (let way = 0; way < 3; way += 1) {
    let score = 0;
    for (let i = 0; i < size; i += 1) score += (hidden[i] ?? 0) * (weights[way * size + i] ?? 0);
    scores[way] = (scores[way] ?? 0) + score;
  }
}

/** The slope of a unit below 0. */
export const leak = 0.1;

/** What scores the relations of a batch: for each row the sum of its head's part and its own, before the unit. */
export interface PairValues {
  readonly hidden: Float32Array;
  readonly scores: Float32Array;
}

/** Score the relations of each row to its head's row; a head of -1 is the root's, whose relation is known. */
export function scoreRelations(
  arena: Arena,
  network: SyntaxNetwork,
  joint: Float32Array,
  heads: Int32Array,
): PairValues {
  const rows = heads.length;
  const size = network.pairBias.columns;
  const bias = network.pairBias.values;
  const { columns } = network.joint;
  const asHead = slotCount * network.hiddenBias.columns;
  const hidden = arena.floats(rows * size);
  for (let row = 0; row < rows; row += 1) {
    const head = heads[row] ?? -1;
    if (head < 0) continue;
    const from = head * columns + asHead;
    const own = row * columns + asHead + size;
    for (let i = 0; i < size; i += 1) {
      const sum = (bias[i] ?? 0) + (joint[from + i] ?? 0) + (joint[own + i] ?? 0);
      hidden[row * size + i] = sum > 0 ? sum : leak * sum;
    }
  }
  const { matrix } = network.relations;
  const scores = arena.floats(rows * matrix.columns);
  fillRows(scores, network.relations.bias.values, rows);
  multiply(arena, hidden, matrix.values, scores, { rows, inner: size, columns: matrix.columns });
  return { hidden, scores };
}
