import { type Arena, multiply } from '../../server/ingest/extract/neural/arena.ts';

/** A matrix with rows and columns changed round. */
export function transposed(arena: Arena, matrix: Float32Array, rows: number, columns: number): Float32Array {
  const result = arena.floats(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      result[column * rows + row] = matrix[row * columns + column] ?? 0;
    }
  }
  return result;
}

/** Add each column of a matrix up, into one row. */
export function addColumns(matrix: Float32Array, rows: number, into: Float32Array): void {
  const columns = into.length;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      into[column] = (into[column] ?? 0) + (matrix[row * columns + column] ?? 0);
    }
  }
}

export function addInto(target: Float32Array, values: Float32Array): void {
  for (let i = 0; i < values.length; i += 1) target[i] = (target[i] ?? 0) + (values[i] ?? 0);
}

export function multiplyEach(target: Float32Array, factors: Float32Array): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) * (factors[i] ?? 0);
}

/**
 * Turn the scores of one row's first `count` columns into slopes of the cross entropy (softmax less the right one), times
 * `weight`. The other columns get 0. Gives the row's loss.
 */
export function crossEntropy(
  scores: Float32Array,
  from: number,
  columns: number,
  count: number,
  right: number,
  weight: number,
): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) top = Math.max(top, scores[from + i] ?? 0);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += Math.exp((scores[from + i] ?? 0) - top);
  const loss = Math.log(sum) + top - (scores[from + right] ?? 0);
  for (let i = 0; i < columns; i += 1) {
    const share = i < count ? Math.exp((scores[from + i] ?? 0) - top) / sum : 0;
    scores[from + i] = weight * (share - (i === right ? 1 : 0));
  }
  return loss;
}

/** Through a multiplication: add the slopes of its matrix, give those of its input. */
export function back(
  arena: Arena,
  matrix: Float32Array,
  { rows, inner, columns }: { readonly rows: number; readonly inner: number; readonly columns: number },
  input: Float32Array,
  out: Float32Array,
  into: Float32Array,
): Float32Array {
  multiply(arena, transposed(arena, input, rows, inner), out, into, { rows: inner, inner: rows, columns });
  const result = arena.floats(rows * inner);
  multiply(arena, out, transposed(arena, matrix, inner, columns), result, {
    rows,
    inner: columns,
    columns: inner,
  });
  return result;
}
