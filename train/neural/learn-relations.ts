import type { Arena } from '../../server/ingest/extract/neural/arena.ts';
import {
  leak,
  type SyntaxNetwork,
  scoreRelations,
  slotCount,
} from '../../server/ingest/extract/syntax/syntax-network.ts';
import type { TokenBatch } from '../../server/ingest/extract/syntax/token-batch.ts';
import type { GoldBatch, SlopesOf } from './gold-batch.ts';
import { addColumns, back, crossEntropy } from './matrices.ts';

/** Add the slopes of the loss of a batch's relations, on the right trees, to those of the weights and, in `into`, of `joint`. Gives the sum of the losses. */
export function learnRelations(
  arena: Arena,
  network: SyntaxNetwork,
  joint: Float32Array,
  into: Float32Array,
  { starts }: TokenBatch,
  gold: GoldBatch,
  of: SlopesOf,
): number {
  const rows = starts.at(-1) ?? 0;
  const heads = new Int32Array(rows).fill(-1);
  for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
    const start = starts[sentence] ?? 0;
    const size = (starts[sentence + 1] ?? 0) - start;
    for (let i = 0; i < size; i += 1) {
      const head = gold.heads[start + i] ?? size;
      if (head < size) heads[start + i] = start + head;
    }
  }
  const { hidden, scores } = scoreRelations(arena, network, joint, heads);
  const { columns } = network.relations.matrix;
  let loss = 0;
  for (let row = 0; row < rows; row += 1) {
    if ((heads[row] ?? -1) < 0) scores.fill(0, row * columns, (row + 1) * columns);
    else
      loss += crossEntropy(
        scores,
        row * columns,
        columns,
        gold.relationCount,
        gold.relations[row] ?? 0,
        1 / rows,
      );
  }
  addColumns(scores, rows, of('relations.bias'));
  const size = network.pairBias.columns;
  const onHidden = back(
    arena,
    network.relations.matrix.values,
    { rows, inner: size, columns },
    hidden,
    scores,
    of('relations'),
  );
  const asHead = slotCount * network.hiddenBias.columns;
  const onBias = of('pairs.bias');
  for (let row = 0; row < rows; row += 1) {
    const head = heads[row] ?? -1;
    if (head < 0) continue;
    const from = head * network.joint.columns + asHead;
    const own = row * network.joint.columns + asHead + size;
    for (let i = 0; i < size; i += 1) {
      const slope = (onHidden[row * size + i] ?? 0) * ((hidden[row * size + i] ?? 0) > 0 ? 1 : leak);
      onBias[i] = (onBias[i] ?? 0) + slope;
      into[from + i] = (into[from + i] ?? 0) + slope;
      into[own + i] = (into[own + i] ?? 0) + slope;
    }
  }
  return loss;
}
