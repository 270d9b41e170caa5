import { type Arena, multiply } from '../../server/ingest/extract/neural/arena.ts';
import {
  gateWidth,
  type LayerValues,
  passesHighway,
  type RecurrentLayer,
} from '../../server/ingest/extract/neural/recurrent-layer.ts';
import { addColumns, transposed } from './matrices.ts';

/** Slopes of a layer's weights, in the layer's own layout. */
export interface LayerSlopes {
  readonly matrix: Float32Array;
  readonly bias: Float32Array;
  readonly state: Float32Array;
}

/** What a layer was given: the rows it multiplied, and the rows that passed it by. */
export interface LayerInput {
  readonly seen: Float32Array;
  readonly starts: readonly number[];
}

/**
 * From the slopes of a layer's output those of its weights (added to `into`) and of its input: of what it multiplied, and of
 * what passed it by (undefined where that is learned as well). `values.gates` is used up.
 */
export function layerSlopes(
  arena: Arena,
  layer: RecurrentLayer,
  { seen, starts }: LayerInput,
  passing: Float32Array,
  values: LayerValues,
  out: Float32Array,
  into: LayerSlopes,
): { readonly seen: Float32Array; readonly passing: Float32Array | undefined } {
  const { d, input, matrix } = layer;
  const rows = starts.at(-1) ?? 0;
  const width = gateWidth(layer);
  const direct = passesHighway(layer);
  const { gates, state } = values;
  const past = direct ? arena.floats(rows * input) : undefined;
  const carried = new Float32Array(d);
  for (let way = 0; way < 2; way += 1) {
    const v = 2 * way * d;
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      const start = starts[sentence] ?? 0;
      const end = starts[sentence + 1] ?? 0;
      carried.fill(0);
      for (let turn = end - start - 1; turn >= 0; turn -= 1) {
        const row = way === 0 ? start + turn : end - 1 - turn;
        const before = turn === 0 ? -1 : way === 0 ? row - 1 : row + 1;
        const g = row * width + (way * width) / 2;
        const s = row * 2 * d + way * d;
        const b = before * 2 * d + way * d;
        for (let i = 0; i < d; i += 1) {
          const candidate = gates[g + i] ?? 0;
          const forget = gates[g + d + i] ?? 0;
          const reset = gates[g + 2 * d + i] ?? 0;
          const highway = (direct ? passing[row * input + way * d + i] : gates[g + 3 * d + i]) ?? 0;
          const now = state[s + i] ?? 0;
          const previous = before < 0 ? 0 : (state[b + i] ?? 0);
          const slope = out[s + i] ?? 0;
          const onState = slope * reset + (carried[i] ?? 0);
          const onReset = slope * (now - highway) * reset * (1 - reset);
          const onForget = onState * (previous - candidate) * forget * (1 - forget);
          gates[g + i] = onState * (1 - forget);
          gates[g + d + i] = onForget;
          gates[g + 2 * d + i] = onReset;
          if (past === undefined) gates[g + 3 * d + i] = slope * (1 - reset);
          else past[row * input + way * d + i] = slope * (1 - reset);
          into.state[v + i] = (into.state[v + i] ?? 0) + onForget * previous;
          into.state[v + d + i] = (into.state[v + d + i] ?? 0) + onReset * previous;
          carried[i] =
            onState * forget + onForget * (layer.state[v + i] ?? 0) + onReset * (layer.state[v + d + i] ?? 0);
        }
      }
    }
  }
  addColumns(gates, rows, into.bias);
  multiply(arena, transposed(arena, seen, rows, input), gates, into.matrix, {
    rows: input,
    inner: rows,
    columns: width,
  });
  const back = arena.floats(rows * input);
  multiply(arena, gates, transposed(arena, matrix, input, width), back, {
    rows,
    inner: width,
    columns: input,
  });
  return { seen: back, passing: past };
}
