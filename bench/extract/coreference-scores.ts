/** Precision, recall and F1 of one measure, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export type Chains = readonly (readonly string[])[];

const score = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

const index = (chains: Chains): ReadonlyMap<string, number> =>
  new Map(chains.flatMap((chain, at) => chain.map((mention): [string, number] => [mention, at])));

/** MUC (Vilain et al. 1995): links that are missing, each way. */
export function muc(gold: Chains, found: Chains): Score {
  const side = (key: Chains, response: Chains): number => {
    const where = index(response);
    let [kept, all] = [0, 0];
    for (const chain of key) {
      const parts = new Set(chain.map((mention, at) => where.get(mention) ?? `alone ${at}`));
      kept += chain.length - parts.size;
      all += chain.length - 1;
    }
    return all === 0 ? 0 : kept / all;
  };
  return score(side(found, gold), side(gold, found));
}

/** B³ (Bagga and Baldwin 1998), by mention. */
export function bCubed(gold: Chains, found: Chains): Score {
  const side = (key: Chains, response: Chains): number => {
    const where = index(response);
    let [sum, all] = [0, 0];
    for (const chain of key) {
      const counts = new Map<number, number>();
      for (const mention of chain) {
        const at = where.get(mention);
        if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      for (const count of counts.values()) sum += (count * count) / chain.length;
      all += chain.length;
    }
    return all === 0 ? 0 : sum / all;
  };
  return score(side(found, gold), side(gold, found));
}

/** CEAF with φ4 (Luo 2005): the best pairing of chains, by the Hungarian method. */
export function ceafE(gold: Chains, found: Chains): Score {
  const where = index(found);
  const similarity = gold.map((chain) => {
    const row = new Float64Array(found.length);
    for (const mention of chain) {
      const at = where.get(mention);
      if (at !== undefined) row[at] = (row[at] ?? 0) + 1;
    }
    return row.map((common, at) => (2 * common) / (chain.length + (found[at]?.length ?? 0)));
  });
  const best = assignment(similarity, found.length);
  return score(found.length === 0 ? 0 : best / found.length, gold.length === 0 ? 0 : best / gold.length);
}

/** The largest sum of a pairing of rows and columns (Kuhn 1955, with potentials). */
function assignment(rows: readonly Float64Array[], columns: number): number {
  const size = Math.max(rows.length, columns);
  const cost = (row: number, column: number): number => -(rows[row]?.[column] ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    const way = new Int32Array(size + 1);
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    match[0] = row;
    let column = 0;
    do {
      used[column] = 1;
      const at = match[column] ?? 0;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= size; other += 1) {
        if (used[other]) continue;
        const reduced = cost(at - 1, other - 1) - (u[at] ?? 0) - (v[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] ?? 0) < delta) [delta, next] = [least[other] ?? 0, other];
      }
      for (let other = 0; other <= size; other += 1) {
        if (used[other]) {
          u[match[other] ?? 0] = (u[match[other] ?? 0] ?? 0) + delta;
          v[other] = (v[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const before = way[column] ?? 0;
      match[column] = match[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  let sum = 0;
  for (let column = 1; column <= size; column += 1) sum -= cost((match[column] ?? 0) - 1, column - 1);
  return sum;
}
