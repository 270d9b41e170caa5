import { type Arena, fillRows, multiply } from './arena.ts';

/**
 * A layer of simple recurrent units in both directions (Lei and others 2018): nearly all its work is one multiplication for
 * all tokens at once. Of the matrix's columns each direction has d candidates, d forget gates, d reset gates and, where the
 * input is not 2 d wide, d for what passes by the unit; where it is, a direction passes its half of the input by.
 */
export interface RecurrentLayer {
  /** Width of the input, and of one direction. */
  readonly input: number;
  readonly d: number;
  readonly matrix: Float32Array;
  readonly bias: Float32Array;
  /** For each direction d weights of the state on the forget gate and d on the reset gate. */
  readonly state: Float32Array;
}

/** What a layer computed for a batch: the gates' values, states and outputs, a row for each token. */
export interface LayerValues {
  readonly gates: Float32Array;
  readonly state: Float32Array;
  readonly out: Float32Array;
}

export const passesHighway = ({ input, d }: Pick<RecurrentLayer, 'input' | 'd'>): boolean => input === 2 * d;

/** Columns of a layer's matrix. */
export function gateWidth(layer: Pick<RecurrentLayer, 'input' | 'd'>): number {
  return 2 * layer.d * (passesHighway(layer) ? 3 : 4);
}

/**
 * Run a layer over rows: `seen` is what it multiplies, `passing` what passes it by (in use they are the same). Sentence i is from
 * row `starts[i]` to `starts[i + 1]`. Linear in the rows.
 */
export function runLayer(
  arena: Arena,
  layer: RecurrentLayer,
  seen: Float32Array,
  passing: Float32Array,
  starts: readonly number[],
): LayerValues {
  const { d, input, matrix, bias } = layer;
  const rows = starts.at(-1) ?? 0;
  const width = gateWidth(layer);
  const gates = arena.floats(rows * width);
  const state = arena.floats(rows * 2 * d);
  const out = arena.floats(rows * 2 * d);
  fillRows(gates, bias, rows);
  multiply(arena, seen, matrix, gates, { rows, inner: input, columns: width });
  for (let way = 0; way < 2; way += 1) {
    const own = gates.byteOffset + 2 * way * width;
    const highway = passesHighway(layer) ? passing.byteOffset + 4 * way * d : own + 12 * d;
    for (let i = 0; i + 1 < starts.length; i += 1) {
      const start = starts[i] ?? 0;
      const end = starts[i + 1] ?? 0;
      arena.kernel.recur(
        own,
        4 * width,
        highway,
        4 * (passesHighway(layer) ? input : width),
        layer.state.byteOffset + 8 * way * d,
        state.byteOffset + 4 * way * d,
        out.byteOffset + 4 * way * d,
        8 * d,
        d,
        way === 0 ? start : end - 1,
        way === 0 ? end : start - 1,
        way === 0 ? 1 : -1,
      );
    }
  }
  return { gates, state, out };
}
