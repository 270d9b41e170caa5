import type { Arena } from '../../server/ingest/extract/neural/arena.ts';
import {
  type Disturb,
  jointPart,
  runNetwork,
  type SyntaxNetwork,
  taggedLayer,
  tagsPart,
} from '../../server/ingest/extract/syntax/syntax-network.ts';
import { signsOfToken, type TokenBatch } from '../../server/ingest/extract/syntax/token-batch.ts';
import type { GoldBatch, LearnOptions } from './gold-batch.ts';
import { layerSlopes } from './layer-slopes.ts';
import { learnRelations } from './learn-relations.ts';
import { learnTransitions } from './learn-transitions.ts';
import { addColumns, addInto, back, crossEntropy, multiplyEach } from './matrices.ts';

/** Loss for each token, of the three tasks. */
export interface Losses {
  readonly tags: number;
  readonly transitions: number;
  readonly relations: number;
}

/** Add the slopes of a batch's loss to those by tensor name, in `slopes`. */
export function learnBatch(
  arena: Arena,
  network: SyntaxNetwork,
  slopes: ReadonlyMap<string, Float32Array>,
  batch: TokenBatch,
  gold: GoldBatch,
  options: LearnOptions,
): Losses {
  const rows = batch.starts.at(-1) ?? 0;
  const of = (name: string): Float32Array => {
    const found = slopes.get(name);
    if (found === undefined) throw new Error(`no slopes for ${name}`);
    return found;
  };
  const masks = new Map<number, Float32Array>();
  const values = runNetwork(arena, network, batch, dropper(arena, batch, masks, options));
  const joint = arena.floats(values.joint.length);

  let tagLoss = 0;
  const { columns: tagColumns } = network.tags.matrix;
  for (let row = 0; row < rows; row += 1) {
    tagLoss += crossEntropy(
      values.tagScores,
      row * tagColumns,
      tagColumns,
      gold.tagCount,
      gold.tags[row] ?? 0,
      1 / rows,
    );
  }
  const transitionLoss = learnTransitions(network, values.joint, joint, batch, gold, options, of);
  const relationLoss = learnRelations(arena, network, values.joint, joint, batch, gold, of);

  addEdges(joint, rows, network, of('edges'));
  const width = network.joint.rows;
  const own = joint.subarray(0, rows * network.joint.columns);
  let out = back(
    arena,
    network.joint.values,
    { rows, inner: width, columns: network.joint.columns },
    values.last,
    own,
    of('joint'),
  );
  multiplyEach(out, mask(masks, jointPart));
  addColumns(values.tagScores, rows, of('tags.bias'));
  const onTagged = back(
    arena,
    network.tags.matrix.values,
    { rows, inner: width, columns: tagColumns },
    values.tagged,
    values.tagScores,
    of('tags'),
  );
  multiplyEach(onTagged, mask(masks, tagsPart));

  for (let index = network.layers.length - 1; index >= 0; index -= 1) {
    const layer = network.layers[index];
    const layerValues = values.layers[index];
    const seen = values.inputs[index];
    if (layer === undefined || layerValues === undefined || seen === undefined) continue;
    if (index === taggedLayer) addInto(out, onTagged);
    const passing = index === 0 ? values.embedded : (values.layers[index - 1]?.out ?? seen);
    const result = layerSlopes(arena, layer, { seen, starts: batch.starts }, passing, layerValues, out, {
      matrix: of(`layer${index}`),
      bias: of(`layer${index}.bias`),
      state: of(`layer${index}.state`),
    });
    multiplyEach(result.seen, mask(masks, index));
    if (result.passing !== undefined) addInto(result.seen, result.passing);
    out = result.seen;
  }
  learnEmbeddings(network, batch, out, of('words'), of('signs'));
  return { tags: tagLoss / rows, transitions: transitionLoss / rows, relations: relationLoss / rows };
}

function mask(masks: ReadonlyMap<number, Float32Array>, part: number): Float32Array {
  return masks.get(part) ?? new Float32Array();
}

/** Takes inputs away: of a layer the same ones in a whole sentence (Gal and Ghahramani 2016), elsewhere each for itself. */
function dropper(
  arena: Arena,
  { starts }: TokenBatch,
  masks: Map<number, Float32Array>,
  { random, dropout }: LearnOptions,
): Disturb {
  const kept = 1 / (1 - dropout);
  return (x, width, part) => {
    const factors = arena.floats(x.length);
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      const start = (starts[sentence] ?? 0) * width;
      const end = (starts[sentence + 1] ?? 0) * width;
      for (let i = start; i < end; i += 1) {
        const repeats = part < tagsPart && i >= start + width;
        factors[i] = repeats ? (factors[i - width] ?? 0) : random() < dropout ? 0 : kept;
      }
    }
    masks.set(part, factors);
    const seen = arena.floats(x.length);
    seen.set(x);
    multiplyEach(seen, factors);
    return seen;
  };
}

function addEdges(joint: Float32Array, rows: number, network: SyntaxNetwork, into: Float32Array): void {
  const { columns } = network.joint;
  const slots = network.edges.columns;
  for (let edge = 0; edge < 2; edge += 1) {
    const from = (rows + edge) * columns;
    addInto(into.subarray(edge * slots, (edge + 1) * slots), joint.subarray(from, from + slots));
  }
}

function learnEmbeddings(
  { vectors, words, signs }: SyntaxNetwork,
  batch: TokenBatch,
  slopes: Float32Array,
  onWords: Float32Array,
  onSigns: Float32Array,
): void {
  const width = vectors.dimensions + words.columns + signs.columns;
  batch.words.forEach((word, row) => {
    const from = row * width + vectors.dimensions;
    const own = slopes.subarray(from, from + words.columns);
    addInto(onWords.subarray(word * words.columns, (word + 1) * words.columns), own);
    const sign = slopes.subarray(from + words.columns, (row + 1) * width);
    for (let i = 0; i < signsOfToken; i += 1) {
      const at = (batch.signs[row * signsOfToken + i] ?? 0) * signs.columns;
      addInto(onSigns.subarray(at, at + signs.columns), sign);
    }
  });
}
